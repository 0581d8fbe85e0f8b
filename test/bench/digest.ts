import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { LAUNCH_ARGS } from '@/test/browser/launch-args';
import { findBrowser } from '@/test/setup/find-browser.mjs';

const LINES = 10_000;
/** What an editor should not notice, milliseconds. */
const AT_MOST: Readonly<Record<string, number>> = { export: 50, import: 500 };

/** Measures writing and reading a long issue in the browser; true where it is as quick as it must be. */
export async function benchDigest(): Promise<boolean> {
  const script = await bundled(fileURLToPath(new URL('digest-in-page.ts', import.meta.url)));
  const browser = await puppeteer.launch({ executablePath: findBrowser() ?? 'chromium', headless: true, args: LAUNCH_ARGS });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const measured = Object.entries(await page.evaluate(`digest.measure(${LINES})`) ?? {}).map(([name, ms]) => [name, Number(ms)] as const);
    for (const [name, ms] of measured) console.log(`${name}, ${LINES} lines: ${ms.toFixed(1)} ms${AT_MOST[name] === undefined ? '' : `, at most ${AT_MOST[name]} ms`}`);
    const ms = new Map(measured);
    return Object.entries(AT_MOST).every(([name, most]) => (ms.get(name) ?? Infinity) <= most);
  } finally {
    await browser.close();
  }
}

/** A module and what it imports as one script that leaves `digest` behind. */
async function bundled(entry: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({ configFile: false, logLevel: 'silent', root, resolve: { alias: { '@': root } }, build: { write: false, lib: { entry, formats: ['iife'], name: 'digest' } } });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  return chunk.code;
}
