/** What the key beside the space bar is called where the reader sits: Ctrl+Z, or ⌘Z on a Mac. */
export function withControl(key: string): string {
  return /Mac/.test(navigator.userAgent) ? `⌘${key}` : `Ctrl+${key}`;
}
