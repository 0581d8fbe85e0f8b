import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate } from '@/utils/digest/candidate';
import { writeIssue } from '@/utils/digest/export/issue';
import { importIssues } from '@/utils/digest/import/import-issues';
import { importedCandidates } from '@/utils/digest/import/to-candidates';
import { plainLine } from '@/utils/digest/text/plain-line';
import { TEMPLATES } from '@/utils/digest/template/ready-made';
import { candidate } from '@/test/utils/digest/export/candidates';
import { hostileLine, hostileText, RUNS, SEED } from '@/test/utils/digest/export/hostile';

/** What an editor may write: blocks of every kind, but nothing that is a section or a title of its own. */
const BLOCKS = ['一段话。', '**问**', '* 答\n    * 再答', '> 引用', '```\n## 不是\n```', '    code', '### 小标题', '<div>\n\nx\n\n</div>', '* [不是候选](https://no.example/)', '1. 一\n2. 二', '![图](https://i.example/a.png)', '_未完', '[半个', '\\', '标题\n---', '***'];
const text = fc.array(fc.constantFrom(...BLOCKS), { maxLength: 4 }).map((blocks) => blocks.join('\n\n'));
const heading = hostileText.map((words) => plainLine(words).slice(0, 20));
const HEADINGS = ['文章', '讨论', '工具', 'Q&A'];

const week = fc.record({
  lines: fc.array(fc.record({ line: hostileLine, section: fc.constantFrom('articles', 'tools', 'x') }), { maxLength: 4 }),
  plain: fc.nat({ max: 5 }),
  heading: heading.filter((words) => !HEADINGS.includes(words)),
  discussion: text,
  questions: text,
  footer: text,
});

const shown = (candidates: readonly Candidate[], order: readonly string[]): unknown[] =>
  order.flatMap((id) => candidates.filter(({ section }) => section.value === id).map(({ title, address, note, section }) => [section.value, title.value, address.value, note.value]));

test.each([
  ['digest', RUNS],
  ['numbered', RUNS / 8],
  ['jekyll', RUNS / 4],
] as const)('what goes out as %s comes back in the same, %i random weeks', { timeout: 3_600_000 }, (form, numRuns) => {
  fc.assert(
    fc.property(week, ({ lines, plain, heading: words, footer, ...texts }) => {
      const sections = [{ id: 'articles', heading: '文章' }, { id: 'x', heading: words }, { id: 'tools', heading: '工具' }];
      const hostile = lines.map(({ line, section }, at) => candidate({ ...line, section, order: `a${at}` }));
      const candidates = [...hostile, ...Array.from({ length: plain }, (_, at) => candidate({ title: `第 ${at} 篇`, note: at % 2 ? '附注' : '', order: `b${at}` }))];
      const { markdown, errors } = writeIssue({ week: '2018-W04', settings: { name: '群', group: '', sections }, candidates, texts: { ...texts, footer } }, TEMPLATES[form]);
      expect(errors).toEqual([]);
      const [outcome, ...others] = importIssues(markdown, { sections, footer });
      expect(others).toEqual([]);
      if (candidates.length === 0 && texts.discussion === '' && texts.questions === '') return;
      expect(outcome).not.toHaveProperty('problems');
      const order = sections.map(({ id }) => id);
      expect(shown(importedCandidates({ week: '2018-W04', links: outcome?.issue?.links ?? [] }, { at: 0, tick: 0, by: 'x' }), order)).toEqual(shown(candidates, order));
      expect(outcome?.issue?.week).toBe('2018-W04');
      const written = Object.entries({ ...texts, footer }).map(([id, each]) => [id, each.replace(/\s+$/, '')]).filter(([, each]) => each !== '');
      expect(outcome?.issue?.texts).toEqual(Object.fromEntries(written));
    }),
    { numRuns, seed: SEED },
  );
});
