import type { List, Nodes, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { refusalOf } from '@/utils/digest/import/refuse-text';
import type { Candidate } from '@/utils/digest/candidate';
import type { IssueContent, IssueSection } from './issue-content';
import { issueQuote, issueTitle } from './issue-head';

/**
 * An issue in the digest's own form as a tree, the one source of every output but Markdown: its links are put
 * in as they are, without passing through Markdown, and its texts are read as CommonMark.
 */
export function issueTree(content: IssueContent): Root {
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(issueTitle(content))] },
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text(issueQuote(content))] }] },
      ...content.sections.flatMap(sectionNodes),
      ...blocksOf(content.footer),
    ],
  };
}

function sectionNodes({ section: { heading }, candidates, text: written }: IssueSection): RootContent[] {
  const list: List = { type: 'list', ordered: false, spread: false, children: candidates.map((candidate) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: line(candidate) }] })) };
  return [{ type: 'heading', depth: 2, children: [text(heading)] }, ...(candidates.length > 0 ? [list] : blocksOf(written))];
}

function line({ title, address, note }: Candidate): PhrasingContent[] {
  const link: PhrasingContent = { type: 'link', url: address.value, children: [text(title.value)] };
  return note.value === '' ? [link] : [link, text(`，${note.value}`)];
}

const text = (value: string): Text => ({ type: 'text', value });

/** A text's blocks, its references made links and what only serves them left out; a text that no parser should be given, as it stands. */
function blocksOf(markdown: string): RootContent[] {
  if (markdown === '') return [];
  if (refusalOf(markdown)) return [{ type: 'paragraph', children: [text(markdown)] }];
  const root = fromMarkdown(markdown);
  const addresses = new Map(root.children.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])));
  resolve(root, addresses);
  return root.children.filter(({ type }) => type !== 'definition');
}

function resolve(root: Root, addresses: ReadonlyMap<string, string>): void {
  const left: Nodes[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'linkReference') Object.assign(node, { type: 'link', url: addresses.get(node.identifier) ?? '' });
    if (node.type === 'imageReference') Object.assign(node, { type: 'image', url: addresses.get(node.identifier) ?? '' });
    if ('children' in node) left.push(...node.children);
  }
}
