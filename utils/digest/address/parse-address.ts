/** An address of any scheme taken apart, relative to `base` where there is one; undefined for what is none. `URL.canParse` is newer than the oldest browsers. */
export function parseAddress(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** Parses a web address, relative to `base` where there is one; undefined for any other scheme and for what is no address. */
export function parseWebAddress(address: string, base?: string): URL | undefined {
  const url = parseAddress(address, base);
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url : undefined;
}
