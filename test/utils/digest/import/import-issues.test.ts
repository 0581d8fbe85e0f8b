import { describe, expect, test } from 'vitest';
import { importIssues, type ImportOptions } from '@/utils/digest/import/import-issues';
import { importedCandidates } from '@/utils/digest/import/to-candidates';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';

const read = (text: string, options: Partial<ImportOptions> = {}) => importIssues(text, { sections: DEFAULT_SECTIONS, ...options });
const issue = (body: string, title = '# 「群」 2020 年第 53 周'): string => `${title}\n\n> 这里是「链」群\n\n${body}`;
const STAMP = { at: 5, tick: 0, by: 'me' };

describe('a line of a section', () => {
  test.each([
    ['* [甲](https://a.example/)', { title: '甲', address: 'https://a.example/', note: '' }],
    ['- [甲](https://a.example/)，作者 乙', { title: '甲', address: 'https://a.example/', note: '作者 乙' }],
    ['3. [甲](https://a.example/)', { title: '甲', address: 'https://a.example/', note: '' }],
    ['* [甲](https://a.example/)，，两个逗号', { title: '甲', address: 'https://a.example/', note: '，两个逗号' }],
    ['* [甲](https://a.example/) - 乙', { title: '甲', address: 'https://a.example/', note: '乙' }],
    ['* [甲](https://a.example/)（乙）', { title: '甲', address: 'https://a.example/', note: '（乙）' }],
    ['* [`git` 的 *用法*](https://a.example/)', { title: 'git 的 用法', address: 'https://a.example/', note: '' }],
    ['* [A\\*B &amp; C](<https://a.example/a b>)', { title: 'A*B & C', address: 'https://a.example/a b', note: '' }],
    ['* [Rust [上]](http://a.example/?utm_source=x)', { title: 'Rust [上]', address: 'http://a.example/?utm_source=x', note: '' }],
    ['* **[甲](https://a.example/)**', 'no-link'],
    ['* 没有链接', 'no-link'],
    ['*', 'no-link'],
    ['* 推荐：[甲](https://a.example/)', 'before-link'],
    ['* [甲](https://a.example/)，译文 [乙](https://b.example/)', 'many-links'],
    ['* [甲](https://a.example/)\n    * 里面', 'inside-item'],
    ['* [甲](mailto:a@example.com)', 'address'],
    ['* [甲](/relative)', 'address'],
    ['* [甲](https:?/a.example/)', 'address'],
    ['* [甲](javascript:alert(1))', 'address'],
    ['一段话', 'not-links'],
    ['### 小标题', 'not-links'],
  ])('%j', (line, expected) => {
    const [outcome] = read(issue(`## 文章\n\n* [前](https://before.example/)\n${line.startsWith('*') ? '' : '\n'}${line}\n\n## 工具\n`));
    const problem = outcome?.issue ? undefined : outcome?.problems[0]?.fault;
    const link = outcome?.issue?.links[1];
    expect(problem ?? { title: link?.title, address: link?.address, note: link?.note }).toEqual(expected);
  });
});

describe('sections', () => {
  test.each([
    ['文章', 'articles'],
    ['Articles', 'articles'],
    ['开源项目', 'tools'],
    ['学习资源', 'resources'],
    ['别的', 'section:别的'],
  ])('of links under %s are %s', (heading, id) => {
    const [outcome] = read(issue(`## ${heading}\n\n* [甲](https://a.example/)\n`));
    expect(outcome?.issue?.links.map(({ section }) => section)).toEqual([id]);
    expect(outcome?.issue?.sections[0]).toMatchObject({ id });
  });

  test('that the digest renamed are found by their heading, and old issues by the old one', () => {
    const sections = [{ id: 'articles', heading: '读' }, { id: 'x', heading: '用' }];
    const links = read(issue('## 读\n\n* [甲](https://a.example/)\n\n## 用\n\n* [乙](https://b.example/)\n'), { sections })[0]?.issue?.links;
    expect(links?.map(({ section }) => section)).toEqual(['articles', 'x']);
    expect(read(issue('## 文章\n\n* [甲](https://a.example/)\n'), { sections })[0]?.issue?.links[0]?.section).toBe('articles');
  });

  test('of text are kept to the letter, with fences, rules and lists', () => {
    const text = '**问**\n\n* 答 <b>x</b>  \n    * 再答\n\n```\n## 不是栏目\n* [x](https://x.example/)\n```\n\n标题\n---\n\n* 完';
    const [outcome] = read(issue(`## 讨论\n\n${text}\n\n## 文章\n\n* [甲](https://a.example/)\n`));
    expect(outcome?.issue?.texts).toEqual({ discussion: text });
    expect(outcome?.issue?.links).toHaveLength(1);
  });

  test('unknown ones with more than links in them are text', () => {
    const [outcome] = read(issue('## 活动\n\n周六见。\n\n* [甲](https://a.example/)\n\n## 文章\n\n* [乙](https://b.example/)\n'));
    expect(outcome?.issue?.sections[0]).toEqual({ id: 'section:活动', heading: '活动', kind: 'text' });
    expect(outcome?.issue?.texts).toEqual({ 'section:活动': '周六见。\n\n* [甲](https://a.example/)' });
  });

  test('named like something every object has are sections like any other', () => {
    const [outcome] = read(issue('## \\_\\_proto\\_\\_\n\n周六见。\n\n## constructor\n\n* [甲](https://a.example/)\n'));
    expect(outcome?.issue?.texts).toEqual({ 'section:__proto__': '周六见。' });
    expect(outcome?.issue?.links[0]?.section).toBe('section:constructor');
  });
});

describe('the footer', () => {
  const LINKS = '## 文章\n\n* [甲](https://a.example/)';
  test.each([
    ['below links', `${LINKS}\n\n欢迎加入。\n\n* [官网](https://x.example/)\n`, '欢迎加入。\n\n* [官网](https://x.example/)'],
    ['below answers', `${LINKS}\n\n## Q&A\n\n**问**\n\n* 答\n\n**问**\n\n* 答\n\n欢迎加入。\n`, '欢迎加入。'],
    ['below a rule', `${LINKS}\n\n## Q&A\n\n一段话。\n\n---\n\n欢迎加入。\n`, '---\n\n欢迎加入。'],
    ['that is not there', `${LINKS}\n\n## Q&A\n\n一段话。\n\n又一段。\n`, undefined],
  ])('%s', (_, body, footer) => {
    expect(read(issue(body))[0]?.issue?.texts.footer).toBe(footer);
  });

  test('that is known ends the issue, whatever it is', () => {
    const footer = '* [官网](https://x.example/)\n\n## 关于\n\n我们。';
    const [outcome] = read(issue(`${LINKS}\n\n${footer}\n`), { footer });
    expect(outcome?.issue?.texts).toEqual({ footer });
    expect(outcome?.issue?.links).toHaveLength(1);
  });
});

describe('the week', () => {
  test.each([
    ['# 2018 年第 4 周', '2018-W04'],
    ['# 周报 2018-W04', '2018-W04'],
    ['# Week 4, 2018', '2018-W04'],
    ['# 第四期\n\n> （20180122-20180128）', '2018-W04'],
    ['# 2018 年第 3 周\n\n> （20180122-20180128）', '2018-W04'],
    ['# 2018 年第 53 周', undefined],
    ['# 周报', undefined],
    ['---\nlayout: post\ntitle: "2018 年第 4 周"\n---', '2018-W04'],
    ['---\ntitle: "x"\n---\n\n# 2018 年第 4 周', '2018-W04'],
  ])('of %j is %s', (head, week) => {
    const [outcome, ...others] = read(`${head}\n\n## 文章\n\n* [甲](https://a.example/)\n`);
    expect(others).toEqual([]);
    expect(outcome?.issue?.week).toBe(week);
    if (!week) expect(outcome).toEqual({ line: 1, problems: [{ fault: 'no-week', line: 1 }] });
  });
});

describe('several issues in one text', () => {
  const one = issue('## 文章\n\n* [甲](https://a.example/)\n', '# 2020 年第 52 周');
  const post = '---\ntitle: "2021 年第 1 周"\n---\n\n> 语\n\n## 文章\n\n* [丙](https://c.example/)\n';

  test('are read one by one, with the lines of the whole text', () => {
    const broken = issue('## 文章\n\n* 没有\n', '# 2020 年第 53 周');
    const outcomes = read([one, broken, post].join('\n'));
    expect(outcomes.map((outcome) => outcome.issue?.week ?? outcome)).toEqual(['2020-W52', { line: 9, problems: [{ fault: 'no-link', line: 15 }] }, '2021-W01']);
    expect(outcomes[2]?.issue?.links[0]?.line).toBe(25);
  });

  test('a title that names no week is part of a text', () => {
    const outcomes = read(issue('## 讨论\n\n# 大标题\n\n话\n'));
    expect(outcomes.map((outcome) => outcome.issue?.texts)).toEqual([{ discussion: '# 大标题\n\n话' }]);
  });

  test('a text without any is understood as none', () => {
    expect(read('')).toEqual([]);
    expect(read('\n \n')).toEqual([]);
    expect(read('随便说说')).toEqual([{ line: 1, problems: [{ fault: 'no-week', line: 1 }, { fault: 'before-sections', line: 1 }, { fault: 'empty', line: 1 }] }]);
  });
});

test('line endings and a byte order mark change nothing', () => {
  const text = issue('## 文章\n\n* [甲](https://a.example/)\n* [乙](https://b.example/)\n');
  expect(read(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(read(text));
});

describe('what becomes of the links', () => {
  const links = [{ title: '甲A', address: 'https://mp.weixin.qq.com/s/abc?scene=1', note: '', section: 'articles', line: 1 }, { title: '乙', address: 'https://b.example/', note: 'n', section: 'tools', line: 2 }];

  test('keeps titles and addresses as they were published, in order', () => {
    const candidates = importedCandidates({ week: '2018-W04', links }, STAMP);
    expect(candidates.map(({ identity, title, address, note, section }) => [identity, title.value, address.value, note.value, section.value])).toEqual([
      ['weixin:s:abc', '甲A', 'https://mp.weixin.qq.com/s/abc?scene=1', '', 'articles'],
      ['b.example', '乙', 'https://b.example/', 'n', 'tools'],
    ]);
    expect((candidates[0]?.order.value ?? '') < (candidates[1]?.order.value ?? '')).toBe(true);
  });

  test('has its address for a title where it was published without one', () => {
    const [untitled] = importedCandidates({ week: '2018-W04', links: [{ title: '', address: 'https://a.example/p', note: '', section: 'articles', line: 1 }] }, STAMP);
    expect(untitled?.title.value).toBe('https://a.example/p');
  });

  test('gives a page that was published twice two keys, the same ones every time', () => {
    const twice = [...links, ...links];
    const keys = importedCandidates({ week: '2018-W04', links: twice }, STAMP).map(({ identity }) => identity);
    expect(new Set(keys).size).toBe(4);
    expect(importedCandidates({ week: '2018-W04', links: twice }, { at: 9, tick: 1, by: 'you' }).map(({ identity }) => identity)).toEqual(keys);
  });
});
