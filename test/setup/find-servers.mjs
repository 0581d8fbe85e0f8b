import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

/** Where servers lie that a person without root's rights has not on the PATH. */
const SYSTEM = ['/usr/sbin', '/usr/local/sbin'];

/** @param {string} program */
const findProgram = (program) => [...(env.PATH ?? '').split(delimiter), ...SYSTEM].map((folder) => join(folder, program)).find(existsSync);

/** @param {string} folder @param {string[]} modules */
const hasAll = (folder, modules) => modules.every((module) => existsSync(join(folder, module)));

/** Where Debian puts the modules that `apache2` and `lighttpd` load. */
export const APACHE_MODULES = '/usr/lib/apache2/modules';
export const LIGHTTPD_MODULES = '/usr/lib/lighttpd';

/**
 * The paths of the servers that the tests can share a folder with; undefined where one is missing or can't do
 * what is asked of it here. `openssl` makes the certificates of the first two.
 */
export function findServers() {
  const canCertify = findProgram('openssl') !== undefined;
  return {
    apache: canCertify && hasAll(APACHE_MODULES, ['mod_dav_fs.so', 'mod_ssl.so']) ? findProgram('apache2') : undefined,
    lighttpd: canCertify && hasAll(LIGHTTPD_MODULES, ['mod_webdav.so', 'mod_openssl.so']) ? findProgram('lighttpd') : undefined,
    rclone: findProgram('rclone'),
  };
}
