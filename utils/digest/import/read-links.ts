import type { List, ListItem } from 'mdast';
import { parseWebAddress } from '@/utils/digest/address/parse-address';
import type { ImportFault, ImportedLink, ImportProblem } from './imported-issue';
import type { Blocks } from './blocks';
import { holds, wordsOf } from './words';

/** A link before its section is known. */
type ReadLink = Omit<ImportedLink, 'section'>;

/** What a list gave. */
export interface ReadList {
  links: ReadLink[];
  problems: ImportProblem[];
}

/** What stands between a link and its note; the digest's own comma, and what others put there. */
const BEFORE_NOTE = /^(?:，|\s*[,:：;；、·—–-]+|(?=[（(]))\s*/;

/** Reads a list in which every item is a link, and perhaps a note. */
export function readList(list: List, { lineOf, behind }: Blocks): ReadList {
  const links: ReadLink[] = [];
  const problems: ImportProblem[] = [];
  for (const item of list.children) {
    const at = lineOf(item.position?.start.line ?? 1);
    const read = readItem(item);
    if (typeof read === 'string') problems.push({ fault: read, line: at + 1 });
    else links.push({ ...read, line: at + 1 });
    for (const { title, address, note, at: next } of behind(at)) links.push({ title, address, note, line: next + 1 });
  }
  return { links, problems };
}

function readItem({ children }: ListItem): Omit<ReadLink, 'line'> | ImportFault {
  const [paragraph, ...more] = children;
  if (paragraph?.type !== 'paragraph') return 'no-link';
  if (more.length > 0) return 'inside-item';
  const at = paragraph.children.findIndex(({ type }) => type === 'link');
  const link = paragraph.children[at];
  if (link?.type !== 'link') return 'no-link';
  const after = paragraph.children.slice(at + 1);
  if (wordsOf(...paragraph.children.slice(0, at)).trim() !== '') return 'before-link';
  if (holds(after, ['link', 'image', 'linkReference', 'imageReference'])) return 'many-links';
  if (!parseWebAddress(link.url)) return 'address';
  return { title: wordsOf(link), address: link.url, note: noteIn(wordsOf(...after)) };
}

function noteIn(words: string): string {
  return words.startsWith('，') ? words.slice(1) : words.replace(BEFORE_NOTE, '').trim();
}
