/** Where a group's folder is and how it is entered. */
export interface Access {
  /** https or on this machine, with a slash at its end; see `folderAddress`. */
  address: string;
  user: string;
  password: string;
}

/** The address of something below the folder; a folder's `path` ends in a slash, the group's own folder's is empty. */
export function addressOf({ address }: Access, path: string): string {
  return address + path.split('/').map(encodeURIComponent).join('/');
}

/** The header that lets this user in: Basic, in UTF-8, which RFC 7617 lets a server ask for and all of them take. */
export function authorization({ user, password }: Access): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
}
