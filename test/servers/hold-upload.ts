import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Asked } from './ask';

/** Begins to send a file and leaves the server waiting for the rest of it. Resolves to what breaks it off. */
export async function holdUpload({ address, user, password }: Asked, path: string): Promise<() => void> {
  const upload = request(new URL(path, address), { method: 'PUT', auth: `${user}:${password}`, headers: { 'content-length': 1000 } });
  upload.on('error', () => undefined);
  upload.write('{');
  await wait(1000);
  return () => void upload.destroy();
}
