import { join } from 'node:path';
import { makeCertificate } from './certificate';
import type { Recipe } from './recipe';

function tlsWords(folder: string): string[] {
  const { certificate, key } = makeCertificate(folder);
  return ['--cert', certificate, '--key', key];
}

/** rclone. What a test writes to the folder on disk shows at once, as on the other servers: rclone remembers listings otherwise. */
export const rclone: Recipe = ({ folder, parent, port, user, password, options }) => ({
  args: [
    'serve',
    'webdav',
    join(parent, 'team'),
    `--addr=127.0.0.1:${port}`,
    '--baseurl=/team',
    '--dir-cache-time=0s',
    ...(options.tls ? tlsWords(folder) : []),
    ...(options.readOnly ? ['--read-only'] : []),
  ],
  env: { RCLONE_CONFIG: join(folder, 'rclone.conf'), RCLONE_CACHE_DIR: join(folder, 'cache'), RCLONE_USER: user, RCLONE_PASS: password },
});
