/** A link found in something pasted or dropped. */
export interface FoundLink {
  address: string;
  /** The words the link has; empty where it is a bare address. */
  title: string;
  /** What follows the link on its line, where it clearly belongs to it; else empty. */
  note: string;
}

/** Link words that are themselves an address: they name the page no better than the address does. */
const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;

/** The words of a link as its title; none where they only repeat an address. */
export function linkTitle(words: string): string {
  const title = words.trim();
  return ADDRESS.test(title) ? '' : title;
}
