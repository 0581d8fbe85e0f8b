import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importIssues } from '@/utils/digest/import/import-issues';
import { importedCandidates } from '@/utils/digest/import/to-candidates';
import { LONGEST_TEXT } from '@/utils/digest/import/refuse-text';
import { parseWebAddress } from '@/utils/digest/address/parse-address';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { RUNS, SEED } from '@/test/utils/digest/export/hostile';

const HEAD = '# 2018 年第 4 周\n\n## 文章\n\n';
const options = { sections: DEFAULT_SECTIONS };

describe('what no digest has is refused at once', () => {
  test.each([
    ['quotes in quotes', `${HEAD}${'>'.repeat(100_000)} x`, 5, 'tangled'],
    ['lists in lists', `${HEAD}${'* '.repeat(100_000)}x`, 5, 'tangled'],
    ['lists in lists, line by line', `${HEAD}${Array.from({ length: 2000 }, (_, at) => `${'  '.repeat(at)}* x`).join('\n')}`, 105, 'tangled'],
    ['brackets', `${HEAD}* ${'[a]('.repeat(100_000)}`, 5, 'tangled'],
    ['stars', `${HEAD}${'*a_'.repeat(100_000)}`, 5, 'tangled'],
    ['100 MB', ' '.repeat(100_000_000), 1, 'too-long'],
  ])('%s', (_, text, line, fault) => {
    const before = performance.now();
    expect(importIssues(text, options)).toEqual([{ line, problems: [{ fault, line }] }]);
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test('and 100 MB is more than is read', () => {
    expect(LONGEST_TEXT).toBeLessThan(100_000_000);
  });
});

test('a script in a title is a title', () => {
  const [outcome] = importIssues(`${HEAD}* [\\<script>alert(1)\\</script>](https://a.example/)\n`, options);
  expect(outcome?.issue?.links[0]?.title).toBe('<script>alert(1)</script>');
});

const DIGEST = `# 「群」 2018 年第 4 周

> 这里是「链」群 2018 年第 4 周（20180122-20180128）价值信息汇总。

## 文章

* [甲 <b>](https://a.example/)
* [乙](https://b.example/?a=1&b=2)，附注
* [丙](https://c.example/)
* [丁](https://d.example/)

## 讨论

**问**

* 答
    * 再答

## 工具

1. [__proto__](https://e.example/)

## Q&A

**问**

* 答

再见。
`;

const PIECES = ['#', '# ', '## ', '\n', '\n\n', '* ', '> ', '---\n', '```\n', '[', '](', ')', '<!--', '<script>', '__proto__', '\u0000', '\ud800', '\r', '    ', '2019 年第 1 周', '：', '[x]: y'];
const at = fc.nat(DIGEST.length);
const damage = fc.oneof(
  at.map((end) => DIGEST.slice(0, end)),
  fc.tuple(at, fc.nat(6)).map(([place, bit]) => DIGEST.slice(0, place) + String.fromCharCode(DIGEST.charCodeAt(place) ^ (1 << bit)) + DIGEST.slice(place + 1)),
  fc.tuple(at, at).map(([from, to]) => DIGEST.slice(0, from) + DIGEST.slice(to)),
  fc.array(fc.tuple(at, fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 4 }).map((cuts) => cuts.reduce((text, [place, put]) => text.slice(0, place) + put + text.slice(place), DIGEST)),
);

test(`${RUNS} damaged digests are understood whole or not at all`, { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(damage, (text) => {
      for (const outcome of importIssues(text, options)) {
        if (!outcome.issue) {
          expect(outcome.problems.length).toBeGreaterThan(0);
          for (const { line } of outcome.problems) expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
          continue;
        }
        const { links, sections } = outcome.issue;
        expect(links.filter(({ address, section }) => !parseWebAddress(address) || !sections.some(({ id }) => id === section))).toEqual([]);
        expect(importedCandidates(outcome.issue, { at: 0, tick: 0, by: 'x' })).toHaveLength(links.length);
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test('what the parser is spared is what it would have read', { timeout: 3_600_000 }, () => {
  const line = fc.constantFrom('* [甲](https://a.example/)', '* [乙](https://b.example/)，附注', '- [丙](https://c.example/)', '* [丁](https://d.example/)  ', '    * [里](https://e.example/)', '  续', '', '```', '> 引', '* [`戊`](https://f.example/)', '1. [己](https://g.example/)', '## 工具', '<div>', '</div>', '<!--', '-->', '    ');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const text = `${HEAD}${lines.join('\n')}\n`;
      // An entity in the title keeps a line from being plain, and reads the same.
      const slow = text.replace(/^([*-] \[)(甲|乙|丙)/gm, '$1&#x200c;$2');
      const read = (given: string): string => JSON.stringify(importIssues(given, options)).replaceAll('\u200c', '').replaceAll('&#x200c;', '');
      expect(read(text)).toBe(read(slow));
    }),
    { numRuns: RUNS / 4, seed: SEED },
  );
});
