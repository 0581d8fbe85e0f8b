/** An address of any scheme taken apart, relative to `base` where there is one; undefined for what is none. `URL.canParse` is newer than the oldest browsers. */
export function parseAddress(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
