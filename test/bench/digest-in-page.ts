import { candidateFrom, type Candidate } from '@/utils/digest/candidate';
import { writeIssue } from '@/utils/digest/export/issue';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import { importIssues } from '@/utils/digest/import/import-issues';
import { importedCandidates } from '@/utils/digest/import/to-candidates';
import { ordersBetween } from '@/utils/digest/order';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { TEMPLATES } from '@/utils/digest/template/ready-made';

/** How often each is run; the middle one counts. */
const TIMES = 9;
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

/** Milliseconds that `work` takes, the middle of several runs. */
function middle(work: () => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? NaN;
}

/** What writing and reading an issue of `count` lines takes, in milliseconds, by name. */
export function measure(count: number): Readonly<Record<string, number>> {
  const source: IssueSource = { week: '2018-W04', settings: { name: '微信群', group: '链', sections: DEFAULT_SECTIONS }, candidates: lines(count), texts: {} };
  const { markdown } = writeIssue(source);
  const read = (): Candidate[] => importIssues(markdown, { sections: DEFAULT_SECTIONS }).flatMap(({ issue }) => (issue ? importedCandidates(issue, STAMP) : []));
  if (read().length !== count) throw new Error('what was written was not read');
  return {
    export: middle(() => writeIssue(source)),
    'export for Jekyll': middle(() => writeIssue(source, TEMPLATES.jekyll)),
    import: middle(read),
  };
}
