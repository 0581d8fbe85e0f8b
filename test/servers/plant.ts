import { chownSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RunningServer } from './server';

/**
 * Puts a file into the shared folder behind the server's back, with the folders above it. They belong to whom the
 * server runs as, so that it can change them like its own.
 */
export function plant({ root }: Pick<RunningServer, 'root'>, path: string, content: string | Uint8Array): void {
  const { uid, gid } = statSync(root);
  const folders = dirname(path).split('/').filter((name) => name !== '.');
  const made = folders.map((_, index) => join(root, ...folders.slice(0, index + 1)));
  for (const folder of made) mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, path), content);
  for (const each of [...made, join(root, path)]) chownSync(each, uid, gid);
}
