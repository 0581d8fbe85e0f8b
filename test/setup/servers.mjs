import { existsSync } from 'node:fs';
import { aptInstall, hasApt, isRoot } from './apt.mjs';
import { findServers } from './find-servers.mjs';
import { longStep } from './long-step.mjs';

/** What to install for each server. `apache2-bin` is the program alone: no service comes with it, unlike `apache2`. */
const PACKAGES = {
  apache: ['apache2-bin', 'openssl'],
  lighttpd: ['lighttpd', 'lighttpd-mod-webdav', 'lighttpd-mod-openssl', 'openssl'],
  rclone: ['rclone'],
};

/**
 * lighttpd's package brings a service that starts at once, on port 80, wherever systemd runs. Masked beforehand, it
 * never does; a lighttpd that someone has installed for themselves is left as it is. Without systemd nothing starts.
 */
async function keepServiceFromStarting() {
  const isTheirs = existsSync('/usr/sbin/lighttpd');
  if (!isTheirs && existsSync('/run/systemd/system')) await longStep('Keeping lighttpd’s service from starting', ['systemctl', 'mask', 'lighttpd.service']);
}

/** Does what can be done about missing WebDAV servers; their tests skip, and say so, where there is none. */
export async function ensureServers() {
  const { apache, lighttpd, rclone } = findServers();
  const packages = [...(apache ? [] : PACKAGES.apache), ...(lighttpd ? [] : PACKAGES.lighttpd), ...(rclone ? [] : PACKAGES.rclone)];
  if (!hasApt() || !isRoot() || packages.length === 0) return;
  if (!lighttpd) await keepServiceFromStarting();
  await aptInstall('Installing WebDAV servers', ...new Set(packages));
}
