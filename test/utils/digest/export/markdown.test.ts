import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateFrom, type Candidate } from '@/utils/digest/candidate';
import { cleanEdit, edited } from '@/utils/digest/candidate-edit';
import { spacedTitleOf } from '@/utils/digest/text/spaced-title';
import { markdownLine, markdownSections } from '@/utils/digest/export/markdown';
import { DEFAULT_SECTIONS, type GuessedSection } from '@/utils/digest/section';
import { asCommonmarkWrites, linksByCommonmark, linksByMicromark } from './commonmark';
import { hostileAddress, hostileText, parsedAddress, RUNS, SEED } from './hostile';

const STAMP = { at: 0, tick: 0, by: 'test' };

function candidate(title: string, address: string, note = '', section: GuessedSection = 'articles', order = 'a0'): Candidate {
  const source = { title, spacedTitle: spacedTitleOf(title), capturedTitle: title, address, capturedAddress: address, identities: [address] as const, section, site: 'example.com' };
  return edited(candidateFrom(source, '2018-W04', order, STAMP, true), cleanEdit({ title, note }), STAMP);
}

describe('a line is as plain as it can be', () => {
  it.each([
    ['张首晟教授：区块链技术', '张首晟教授：区块链技术', 'nothing to escape'],
    ['Rust 异步[上] | 深入', 'Rust 异步[上] | 深入', 'paired brackets and a pipe'],
    ['RefineDet(1)_初探_S3FD_ICCV2017', 'RefineDet(1)_初探_S3FD_ICCV2017', 'underscores that pair with nothing'],
    ['__init__ 与 __new__', '\\_\\_init\\_\\_ 与 \\_\\_new\\_\\_', 'underscores that would be bold'],
    ['2 * 3 * 4', '2 * 3 * 4', 'stars between spaces'],
    ['*强调*', '\\*强调\\*', 'stars that would be emphasis'],
    ['C*', 'C*', 'a lone star'],
    ['~伊朗习俗~', '\\~伊朗习俗\\~', 'tildes that GitHub would strike out'],
    ['a < b > c', 'a < b > c', 'comparisons'],
    ['用 <script> 吗', '用 \\<script> 吗', 'a tag'],
    ['Q&A', 'Q&A', 'an ampersand'],
    ['R&amp;D', 'R&amp;amp;D', 'an entity written as text'],
    ['`code`', '\\`code\\`', 'a code span'],
    ['[a](b)', '\\[a\\](b)', 'a link inside the link'],
    ['半个 ]', '半个 \\]', 'a bracket on its own'],
    ['C:\\新', 'C:\\新', 'a backslash before a letter'],
    ['结尾\\', '结尾\\\\', 'a backslash before our bracket'],
  ])('%j → %j: %s', (title, written) => {
    expect(markdownLine({ title, address: 'https://a.example/', note: '' })).toBe(`* [${written}](https://a.example/)`);
  });

  it.each([
    ['https://en.wikipedia.org/wiki/Rust_(language)', 'https://en.wikipedia.org/wiki/Rust_(language)', 'paired parentheses'],
    ['http://www.pmcaff.com/article/index/1081288964758656?', 'http://www.pmcaff.com/article/index/1081288964758656?', 'an empty query'],
    ['https://a.example/?a=1&copy;=2', 'https://a.example/?a=1&amp;copy;=2', 'what would be an entity'],
    ['https://a.example/?a=1&copy=2', 'https://a.example/?a=1&copy=2', 'what only looks like one'],
    ['https://a.example/:)', '<https://a.example/:)>', 'a lone parenthesis'],
    ['https://a.example/a b', '<https://a.example/a b>', 'a space'],
    [`https://a.example/${'('.repeat(33)}${')'.repeat(33)}`, `<https://a.example/${'('.repeat(33)}${')'.repeat(33)}>`, 'parentheses too deep for some parsers'],
    ['https://a.example/?q=\\!', 'https://a.example/?q=\\\\!', 'a backslash'],
  ])('%j → %j: %s', (address, written) => {
    expect(markdownLine({ title: 't', address, note: '' })).toBe(`* [t](${written})`);
  });

  it('puts the note after a full-width comma', () => {
    expect(markdownLine({ title: 'Blockchain Demo', address: 'https://bcage.one/d/58', note: '作者 Anders' })).toBe('* [Blockchain Demo](https://bcage.one/d/58)，作者 Anders');
  });
});

describe('sections', () => {
  it('come in the digest’s order, each in its own, without the empty and the removed', () => {
    const week = [
      candidate('Demo', 'https://demo.example/', '', 'tools', 'a0'),
      candidate('二', 'https://two.example/', '', 'articles', 'a2'),
      candidate('一', 'https://one.example/', '', 'articles', 'a1'),
      edited(candidate('三', 'https://three.example/', '', 'resources', 'a3'), { removed: true }, STAMP),
    ];
    expect(markdownSections(week, DEFAULT_SECTIONS)).toBe('## 文章\n\n* [一](https://one.example/)\n* [二](https://two.example/)\n\n## 工具\n\n* [Demo](https://demo.example/)\n');
  });

  it('of an empty week are empty', () => {
    expect(markdownSections([], DEFAULT_SECTIONS)).toBe('');
  });

  it('take in candidates of a section that the digest no longer has', () => {
    expect(markdownSections([edited(candidate('甲', 'https://a.example/'), { section: 'gone' }, STAMP)], DEFAULT_SECTIONS)).toBe('## 文章\n\n* [甲](https://a.example/)\n');
  });
});

const REAL_DIGEST = new URL('../../../../../shared/digests/2018-W04.md', import.meta.url);

describe.skipIf(!existsSync(REAL_DIGEST))('the real digest', () => {
  it('comes out byte for byte', () => {
    const digest = readFileSync(REAL_DIGEST, 'utf8');
    const published = (heading: string, next: string): string => digest.slice(digest.indexOf(`## ${heading}\n`), digest.indexOf(`\n## ${next}\n`));
    const sections = [published('文章', '讨论'), published('工具', '资源'), published('资源', 'Q&A')];
    const week = sections.flatMap((section, at) => linksByMicromark(section).map(({ title, address, after }, index) => candidate(title, address, after.slice(1), DEFAULT_SECTIONS[at]?.id as GuessedSection, `a${String(index).padStart(2, '0')}`)));
    expect(week.map(({ section }) => section.value).filter((id) => id === 'articles')).toHaveLength(20);
    expect(week).toHaveLength(28);
    expect(markdownSections(week, DEFAULT_SECTIONS)).toBe(sections.join('\n'));
  });

  it('has titles that the house spacing gives back from their unspaced form, but for one', () => {
    const titles = linksByMicromark(readFileSync(REAL_DIGEST, 'utf8')).filter(({ address }) => address !== '').map(({ title }) => title).slice(0, 28);
    const unspaced = (title: string): string => title.replace(/(?<=\p{Script=Han}|[“”）\])])\s(?=\S)|(?<=\S)\s(?=\p{Script=Han}|[“”（(])/gu, '');
    expect(titles.filter((title) => spacedTitleOf(unspaced(title)) !== title && spacedTitleOf(title) !== title)).toEqual([expect.stringContaining('（1） ——')]);
  });
});

describe('what goes out comes back the same', () => {
  const line = fc.record({ title: hostileText, address: fc.oneof(hostileAddress, parsedAddress), note: hostileText });

  it(`through two CommonMark parsers, ${RUNS} random weeks`, { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
        const week = lines.map(({ title, address, note }, index) => candidate(title, address, note, 'articles', `a${index}`));
        const meant = week.map(({ title, address, note }) => ({ title: title.value, address: address.value, after: note.value === '' ? '' : `，${note.value}` }));
        const markdown = markdownSections(week, DEFAULT_SECTIONS);
        expect(linksByMicromark(markdown)).toEqual(meant);
        expect(linksByCommonmark(markdown)).toEqual(meant.map((link) => ({ ...link, address: asCommonmarkWrites(link.address) })));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
