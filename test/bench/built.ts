import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packed } from '../../.store/zip';

/** The scripts that a page of an unpacked extension runs at its start: its own, those that it asks for ahead, and all that they import before they run. */
export function scriptsOf(dir: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, imported = ''] of readFileSync(join(dir, file), 'utf8').matchAll(/(?:from|import)\s*"(\.\.?\/[^"]+\.js)"/g)) follow(posix.join(dirname(file), imported));
  };
  for (const [, script = ''] of readFileSync(join(dir, page), 'utf8').matchAll(/<(?:script|link rel="modulepreload")[^>]*\s(?:src|href)="([^"]+\.js)"/g)) follow(script.startsWith('/') ? script.slice(1) : posix.join(dirname(page), script));
  return [...found];
}

/** Bytes of files, as they are and each compressed as a server sends it. */
export function sizesOf(dir: string, files: readonly string[]): { raw: number; gzip: number } {
  const bytes = files.map((file) => readFileSync(join(dir, file)));
  const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);
  return { raw: sum(bytes.map(({ length }) => length)), gzip: sum(bytes.map((each) => gzipSync(each).length)) };
}

/** Bytes of an unpacked extension once it is packed, as for the stores. */
export async function packedSize(dir: string): Promise<number> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return (await packed(new Map(paths.map((path) => [relative(dir, path), readFileSync(path)])))).length;
}
