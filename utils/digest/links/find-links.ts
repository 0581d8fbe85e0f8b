import { parseWebAddress } from '@/utils/digest/address/parse-address';
import { identitiesOf } from '@/utils/digest/identity/identity';
import type { FoundLink } from './found-link';
import { markdownLinks } from './markdown-links';
import { plainLinks } from './plain-links';

/** What was found in a text. */
export interface FoundLinks {
  /** One for each page, in the order the text has them. */
  links: FoundLink[];
  /** Targets of links that are no web page: a mail address, a file. */
  unusable: string[];
}

/**
 * The links in any text: addresses on lines of their own or in a chat, Markdown. A page that stands there
 * twice is found once, with the first title and note that it has anywhere. What people say around a bare
 * address becomes neither: it is said to the group and not to the digest's readers.
 */
export function findLinks(text: string): FoundLinks {
  const all = text.split(/\r\n|\r|\n/).flatMap(linksOfLine);
  return { links: onePerPage(all.filter(({ address }) => isWeb(address))), unusable: all.map(({ address }) => address).filter((address) => !isWeb(address)) };
}

function linksOfLine(line: string): FoundLink[] {
  const { links, rest } = markdownLinks(line);
  return [...links, ...plainLinks(rest).map((address) => ({ address, title: '', note: '' }))];
}

const isWeb = (address: string): boolean => parseWebAddress(address) !== undefined;

function onePerPage(links: readonly FoundLink[]): FoundLink[] {
  const known = new Map<string, FoundLink>();
  const pages: FoundLink[] = [];
  for (const link of links) {
    const identities = identitiesOf(link.address);
    const same = identities.map((identity) => known.get(identity)).find((each) => each !== undefined);
    const page = same ?? { ...link };
    if (same) Object.assign(same, { title: same.title || link.title, note: same.note || link.note });
    else pages.push(page);
    for (const identity of identities) known.set(identity, page);
  }
  return pages;
}
