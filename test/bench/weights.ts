import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { build } from 'wxt';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Who a module is by: a package's name, or `ours`. */
function ownerOf(id: string): string {
  return /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? (id.startsWith('\0') ? 'the bundler' : 'ours');
}

/** Compressed bytes of a chunk by whose modules they come of: in the proportion of what the modules compress to by themselves before they are minified. */
function sharesOf({ code, modules }: Rolldown.OutputChunk): Map<string, number> {
  const texts = new Map<string, string>();
  for (const [id, { code: its }] of Object.entries(modules)) texts.set(ownerOf(id), `${texts.get(ownerOf(id)) ?? ''}${its ?? ''}`);
  const alone = [...texts].filter(([, text]) => text !== '').map(([owner, text]) => [owner, gzipSync(text).length] as const);
  const sum = alone.reduce((all, [, bytes]) => all + bytes, 0);
  return new Map(alone.map(([owner, bytes]) => [owner, (gzipSync(code).length * bytes) / sum]));
}

/** Compressed bytes by package, for each script of the extension by its file's name. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Builds the extension once more, elsewhere, and weighs what each package adds to its scripts. */
export async function weigh(): Promise<Weights> {
  const outDir = await mkdtemp(join(tmpdir(), 'linkweek-weights-'));
  const weights = new Map<string, ReadonlyMap<string, number>>();
  const note: Plugin = {
    name: 'weights',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') weights.set(chunk.fileName, sharesOf(chunk));
    },
  };
  // A test runner has a mode of its own, which would be the build's and make another one of it.
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const globals = new Set(Object.getOwnPropertyNames(globalThis));
  try {
    await build({ root: ROOT, mode: 'production', outDir, logger: SILENT, vite: () => ({ plugins: [note] }) });
  } finally {
    if (mode === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = mode;
    // WXT leaves a `window` behind, by which a browser's driver takes this process for a page and waits for ever.
    for (const name of Object.getOwnPropertyNames(globalThis)) if (!globals.has(name)) Reflect.deleteProperty(globalThis, name);
    await rm(outDir, { recursive: true });
  }
  return weights;
}

const nothing = (): void => undefined;
const SILENT = { debug: nothing, log: nothing, info: nothing, warn: nothing, error: console.error, fatal: console.error, success: nothing, level: 0 };

/** What each package adds to these scripts together, the heaviest first. */
export function weightsOf(scripts: readonly string[], weights: Weights): [string, number][] {
  const sum = new Map<string, number>();
  for (const script of scripts) for (const [owner, bytes] of weights.get(script) ?? []) sum.set(owner, (sum.get(owner) ?? 0) + bytes);
  return [...sum].toSorted(([, a], [, b]) => b - a);
}
