/** Why an address can't be the group's folder. */
export type AddressRefusal =
  /** It is no web address. */
  | 'no-address'
  /** A password would go over the network for everybody to read. */
  | 'not-secure'
  /** The password belongs into its own field, for an address is shown and passed on. */
  | 'has-password';

export type FolderAddress = { address: string } | { address?: undefined; refusal: AddressRefusal };

/** Names of this machine; what goes there does not leave it. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** The address of a folder as it is used: https or on this machine, without query and fragment, a slash at its end. */
export function folderAddress(text: string): FolderAddress {
  const url = parsed(text.trim());
  // A star in a host's name would ask the browser for every server there is.
  if (!url || url.hostname.includes('*')) return { refusal: 'no-address' };
  if (url.username !== '' || url.password !== '') return { refusal: 'has-password' };
  if (url.protocol !== 'https:' && !LOOPBACK.test(url.hostname)) return { refusal: 'not-secure' };
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { address: url.href };
}

/** Servers print their addresses with `dav:` or with nothing in front, too. */
function parsed(text: string): URL | undefined {
  // One slash is as good as two, and a backslash as a slash: the browser reads addresses so, and a host named «https» is nobody's.
  const given = /^[a-z][a-z\d+.-]*:[/\\]/i.test(text) ? text.replace(/^dav(s?):/i, 'http$1:') : `https://${text}`;
  try {
    const url = new URL(given);
    return text !== '' && /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The match pattern that a browser is asked for: this server and no other. Firefox knows no ports in patterns. */
export function patternOf(address: string, ports: boolean): string {
  const { protocol, host, hostname } = new URL(address);
  return `${protocol}//${ports ? host : hostname}/*`;
}
