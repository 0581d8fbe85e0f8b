import { markdownLine } from '@/utils/digest/export/markdown';
import type { FoundLink } from '@/utils/digest/links/found-link';
import { linksInHtml } from '@/utils/page/links-in-html';
import { isShared } from './is-shared';

/** What is pasted or dropped, by type. */
type Given = Pick<DataTransfer, 'getData'>;

/**
 * What was pasted or dropped as one text: links that only its HTML holds are written out as Markdown, so
 * that the panel's text is all there is to read.
 */
export function givenText(given: Given): string {
  const plain = given.getData('text/plain') || given.getData('text/uri-list');
  const lines = linksInHtml(given.getData('text/html')).map(markdownLine);
  // The words alone hold nothing more; addresses that nobody made links of are in them.
  return lines.length === 0 ? plain : [...lines, ...(plain.includes('://') || isShared(plain) ? [plain] : [])].join('\n');
}

/** The one link that was dragged here, with its own words; undefined for anything else. */
export function givenLink(given: Given): FoundLink | undefined {
  const [address, ...others] = given.getData('text/uri-list').split(/[\r\n]+/).filter((line) => line !== '' && !line.startsWith('#'));
  const links = linksInHtml(given.getData('text/html'));
  if (address === undefined || others.length > 0 || links.length > 1) return undefined;
  return { address, title: links[0]?.title ?? '', note: '' };
}
