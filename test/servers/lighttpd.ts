import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIGHTTPD_MODULES } from '../setup/find-servers.mjs';
import { makeCertificate } from './certificate';
import type { Place, Recipe, ServerOptions } from './recipe';

const modules = ({ tls }: ServerOptions): string[] => ['auth', 'authn_file', 'webdav', ...(tls ? ['openssl'] : [])];

const tlsLines = (folder: string): string[] => ['ssl.engine = "enable"', `ssl.pemfile = "${makeCertificate(folder).both}"`];

function configuration({ folder, parent, port, options }: Place): string[] {
  return [
    'server.bind = "127.0.0.1"',
    `server.port = ${port}`,
    `server.document-root = "${parent}"`,
    `server.upload-dirs = ("${folder}")`,
    `server.modules = (${modules(options).map((name) => `"mod_${name}"`).join(', ')})`,
    // Without a type, a file is sent with neither an entity tag nor the time it was changed.
    'mimetype.assign = (".json" => "application/json", "" => "application/octet-stream")',
    ...(options.tls ? tlsLines(folder) : []),
    'auth.backend = "plain"',
    `auth.backend.plain.userfile = "${join(folder, 'users')}"`,
    'auth.require = ("/" => ("method" => "basic", "realm" => "team", "require" => "valid-user"))',
    'webdav.activate = "enable"',
    ...(options.readOnly ? ['webdav.is-readonly = "enable"'] : []),
    '',
  ];
}

/** lighttpd with mod_webdav. `-D` keeps it in the foreground, where it is one process. */
export const lighttpd: Recipe = (place) => {
  const { folder, user, password } = place;
  writeFileSync(join(folder, 'users'), `${user}:${password}\n`);
  writeFileSync(join(folder, 'lighttpd.conf'), configuration(place).join('\n'));
  return { args: ['-D', '-m', LIGHTTPD_MODULES, '-f', join(folder, 'lighttpd.conf')] };
};
