import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { APACHE_MODULES } from '../setup/find-servers.mjs';
import { makeCertificate } from './certificate';
import type { Place, Recipe, ServerOptions } from './recipe';

/** The number of `nobody`: Apache serves nothing as root, and leaves root's rights for these. */
const NOBODY = 65534;
const READING = 'GET HEAD OPTIONS PROPFIND';

function modules({ tls, refuse }: ServerOptions): string[] {
  const names = ['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic', 'dav', 'dav_fs'];
  return [...names, ...(tls ? ['ssl'] : []), ...(refuse ? ['rewrite'] : [])];
}

const tlsLines = (folder: string): string[] => {
  const { certificate, key } = makeCertificate(folder);
  return ['SSLEngine On', 'SSLSessionCache none', `SSLCertificateFile "${certificate}"`, `SSLCertificateKeyFile "${key}"`];
};

const refusalLines = (methods: readonly string[]): string[] => ['RewriteEngine On', `RewriteCond %{REQUEST_METHOD} "^(${methods.join('|')})$"`, 'RewriteRule "^" "-" [R=405]'];

const readOnlyLines = [`<LimitExcept ${READING}>`, 'Require all denied', '</LimitExcept>'];

/** Only root can be somebody else; anyone else serves as themselves. */
function letNobodyWrite({ folder, parent }: Place): void {
  chmodSync(folder, 0o711);
  for (const each of [parent, join(parent, 'team'), join(folder, 'locks')]) chownSync(each, NOBODY, NOBODY);
}

function configuration({ folder, parent, port, options }: Place, asRoot: boolean): string[] {
  return [
    `ServerRoot "${folder}"`,
    'ServerName 127.0.0.1',
    `Listen 127.0.0.1:${port}`,
    `PidFile "${join(folder, 'pid')}"`,
    `DefaultRuntimeDir "${folder}"`,
    `ErrorLog "${join(folder, 'errors')}"`,
    ...(asRoot ? [`User #${NOBODY}`, `Group #${NOBODY}`] : []),
    ...modules(options).map((name) => `LoadModule ${name}_module "${join(APACHE_MODULES, `mod_${name}.so`)}"`),
    `DavLockDB "${join(folder, 'locks', 'all')}"`,
    `DocumentRoot "${parent}"`,
    ...(options.tls ? tlsLines(folder) : []),
    ...(options.refuse ? refusalLines(options.refuse) : []),
    `<Directory "${parent}">`,
    'Dav On',
    ...(options.etag ? [`FileETag ${options.etag}`] : []),
    'AuthType Basic',
    'AuthName "team"',
    `AuthUserFile "${join(folder, 'users')}"`,
    options.readOnly ? `<Limit ${READING}>\nRequire valid-user\n</Limit>` : 'Require valid-user',
    ...(options.readOnly ? readOnlyLines : []),
    '</Directory>',
    '',
  ];
}

/** Apache with mod_dav. `-X` makes it one process with threads, so that none of it outlives being killed. */
export const apache: Recipe = (place) => {
  const { folder, user, password } = place;
  const asRoot = getuid?.() === 0;
  if (!readdirSync(folder).includes('locks')) mkdirSync(join(folder, 'locks'));
  writeFileSync(join(folder, 'users'), `${user}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`);
  writeFileSync(join(folder, 'httpd.conf'), configuration(place, asRoot).join('\n'));
  if (asRoot) letNobodyWrite(place);
  return { args: ['-X', '-f', join(folder, 'httpd.conf')] };
};
