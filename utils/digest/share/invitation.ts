/** The mark of an invitation behind a folder's address; the number is this form's version. */
const MARK = 'linkweek=1';

/** What an invitation says; a password is told by word of mouth. */
export interface Invitation {
  /** The folder's address, as it was written. */
  address: string;
  /** What the digest is called; may be empty. */
  name: string;
}

/**
 * An invitation as one link: the folder's own address, with the digest's name behind it where no server sees it.
 * It has neither user nor password: whoever tells the one tells the other.
 */
export function toInvitation({ address, name }: Invitation): string {
  return `${address}#${MARK}${name === '' ? '' : `&name=${encoded(name)}`}`;
}

/** In letters, digits, `_`, `-` and `%` alone, so that a name ends where a chat goes on, be it with a full stop or a bracket. */
function encoded(name: string): string {
  return encodeURIComponent(name.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(/[.!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The invitation in a text that was pasted, with whatever stands around it; undefined where there is none. */
export function fromInvitation(text: string): Invitation | undefined {
  const [, address, rest = ''] = /(https?:\/\/[!-"$-~]+)#linkweek=1(?!\d)(&name=[\w%-]*)?/i.exec(text) ?? [];
  return address === undefined ? undefined : { address, name: decoded(rest.slice('&name='.length)) };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
