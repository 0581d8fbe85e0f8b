import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { EXTENSION_DIR, launch } from '../browser/launch';
import { askBuilt, builtReader, readingOf, type BuiltReader } from './built-reader';
import { contentType } from './content-type';
import { runIsolated } from './isolated';
import { addressOf } from './made-up-address';
import { readManifest, type CorpusPage } from './manifest';
import { peerScript, peerTitles } from './peers';
import { figures, report } from './report';
import { score, type Score } from './score';
import { openTab, type Tab } from './tab';

const USAGE = 'npm run corpus -- DIR [--json FILE] [--min PERCENT] [--no-peers]';

/** What runs in a page: our reader as it was built, and the peers' where they are asked. */
interface Scripts {
  reader: BuiltReader;
  peers: string | undefined;
}

/** Opens one saved page under its address and reads it with the built extension's own reader. */
async function readOne(tab: Tab, folder: string, page: CorpusPage, { reader, peers }: Scripts): Promise<Score> {
  const body = await readFile(join(folder, 'pages', page.file));
  await tab.open(addressOf(page), { body, contentType: contentType(page, body) });
  const asked = await askBuilt((source) => runIsolated<unknown>(tab, source), reader, addressOf(page));
  return score(page, readingOf(asked), asked.ms, peers === undefined || page.kind === 'negative' ? undefined : await peerTitles(tab, peers));
}

async function readAll(folder: string, withPeers: boolean): Promise<Score[]> {
  const scripts = { reader: await builtReader(EXTENSION_DIR), peers: withPeers ? await peerScript() : undefined };
  const pages = await readManifest(folder);
  const browser = await launch();
  const scores: Score[] = [];
  try {
    const tab = await openTab(browser);
    for (const page of pages) {
      scores.push(await readOne(tab, folder, page, scripts));
      if (stderr.isTTY || scores.length % 25 === 0) stderr.write(`${stderr.isTTY ? '\r' : ''}${scores.length} of ${pages.length} pages read${stderr.isTTY ? '' : '\n'}`);
    }
  } finally {
    await browser.close();
  }
  if (stderr.isTTY) stderr.write('\n');
  return scores;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ args: argv.slice(2), allowPositionals: true, options: { json: { type: 'string' }, min: { type: 'string' }, 'no-peers': { type: 'boolean', default: false } } });
  const [folder] = positionals;
  if (folder === undefined || !existsSync(join(folder, 'manifest.json'))) {
    stderr.write(`${folder === undefined ? 'Which folder?' : `No corpus in ${folder}: it has no manifest.json.`} Usage: ${USAGE}\n`);
    return 2;
  }
  const result = figures(await readAll(folder, !values['no-peers']));
  stdout.write(`${report(result, !values['no-peers'])}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(result, null, 2)}\n`);
  const percent = (100 * result.total.exact) / Math.max(result.total.pages, 1);
  return result.captured > 0 || (values.min !== undefined && percent < Number(values.min)) ? 1 : 0;
}

exit(await main());
