import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** The scripts that a page of an unpacked extension runs at its start: its own, and all that they import before they run. */
export function scriptsOf(dir: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, imported = ''] of readFileSync(join(dir, file), 'utf8').matchAll(/(?:from|import)\s*"(\.\.?\/[^"]+\.js)"/g)) follow(posix.join(dirname(file), imported));
  };
  for (const [, script = ''] of readFileSync(join(dir, page), 'utf8').matchAll(/<script[^>]*\ssrc="([^"]+\.js)"/g)) follow(script.startsWith('/') ? script.slice(1) : posix.join(dirname(page), script));
  return [...found];
}

/** Bytes of files, as they are and each compressed as a server sends it. */
export function sizesOf(dir: string, files: readonly string[]): { raw: number; gzip: number } {
  const bytes = files.map((file) => readFileSync(join(dir, file)));
  const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);
  return { raw: sum(bytes.map(({ length }) => length)), gzip: sum(bytes.map((each) => gzipSync(each).length)) };
}

/** What a zip tells of each file besides its bytes, twice with its name: in front of it and in the list at the end. */
const HEADERS = 30 + 46;

/** Bytes of an unpacked extension once it is packed, as a zip of the strongest usual compression. */
export function packedSize(dir: string): number {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return files.map(({ parentPath, name }) => deflateRawSync(readFileSync(join(parentPath, name)), { level: 9 }).length + HEADERS + 2 * (join(parentPath, name).length - dir.length)).reduce((sum, bytes) => sum + bytes, 22);
}
