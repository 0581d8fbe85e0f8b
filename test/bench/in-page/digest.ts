import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Nodes } from 'mdast';
import { candidateFrom, type Candidate } from '@/utils/digest/candidate';
import { writeIssue } from '@/utils/digest/export/issue';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import { importIssues } from '@/utils/digest/import/import-issues';
import { importedCandidates } from '@/utils/digest/import/to-candidates';
import { ordersBetween } from '@/utils/digest/order';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { TEMPLATES } from '@/utils/digest/template/ready-made';

const STAMP = { at: 0, tick: 0, by: 'bench' };

/** Titles as a digest has them; in every twentieth something is escaped, which is more than in the real one. */
const TITLES = ['区块链技术是互联网世界新的分合转折点', '一文解惑 EOS.IO 原理', '物联网全景动态图谱 2.0|PaaS 平台汇总（上篇）', 'Top 10 ETH Contracts By Transaction Count', '真的可以只有链没有币（Token）么？'];

function lines(count: number): Candidate[] {
  return ordersBetween(undefined, undefined, count).map((order, at) => {
    const title = `${at % 20 ? '' : '*新* '}${TITLES[at % TITLES.length] ?? ''} ${at}`;
    const address = `https://mp.weixin.qq.com/s/O7QGvnGCb9s2U_Bdrqae${at}`;
    const source = { title, spacedTitle: title, capturedTitle: title, address, capturedAddress: address, identities: [`weixin:s:${at}`] as const, section: 'articles', site: '微信', ...(at % 4 ? {} : { note: '作者 Anders Brownworth' }) };
    return candidateFrom(source, '2018-W04', order, STAMP, false);
  });
}

/** The same lines as the tree that mdast-util-to-markdown is given. */
function treeOf(candidates: readonly Candidate[]): Nodes {
  const items = candidates.map(({ title, address, note }): Nodes => ({
    type: 'listItem',
    children: [{ type: 'paragraph', children: [{ type: 'link', url: address.value, children: [{ type: 'text', value: title.value }] }, { type: 'text', value: note.value && `，${note.value}` }] }],
  }));
  return { type: 'root', children: [{ type: 'list', children: items.filter((item) => item.type === 'listItem') }] };
}

/** Each contestant's ways of writing or reading an issue, by what is measured. */
export type Works = Readonly<Record<string, Readonly<Record<string, () => unknown>>>>;

let works: Works = {};

/** Makes an issue of so many lines. Throws where what is written is not read back. */
export function prepare(count: number): void {
  const candidates = lines(count);
  const source: IssueSource = { week: '2018-W04', settings: { name: '微信群', group: '链', sections: DEFAULT_SECTIONS }, candidates, texts: {} };
  const { markdown } = writeIssue(source);
  const tree = treeOf(candidates);
  const read = (): Candidate[] => importIssues(markdown, { sections: DEFAULT_SECTIONS }).flatMap(({ issue }) => (issue ? importedCandidates(issue, STAMP) : []));
  if (read().length !== count) throw new Error('what was written was not read');
  works = {
    export: { Linkweek: () => writeIssue(source), 'mdast-util-to-markdown': () => toMarkdown(tree) },
    'export for Jekyll': { Linkweek: () => writeIssue(source, TEMPLATES.jekyll) },
    import: { Linkweek: read, 'mdast-util-from-markdown': () => fromMarkdown(markdown) },
  };
}

/** Milliseconds that one contestant takes for one of the works. */
export function time(what: string, contestant: string): number {
  const start = performance.now();
  works[what]?.[contestant]?.();
  return performance.now() - start;
}

/** What there is to measure, and by whom. */
export const contestants = (): Record<string, string[]> => Object.fromEntries(Object.entries(works).map(([what, all]) => [what, Object.keys(all)]));
