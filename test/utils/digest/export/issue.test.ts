import { describe, expect, test } from 'vitest';
import { edited } from '@/utils/digest/candidate-edit';
import { templateErrors, writeIssue } from '@/utils/digest/export/issue';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import { markdownSections } from '@/utils/digest/export/markdown';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { DEFAULT_TEMPLATES, TEMPLATES } from '@/utils/digest/template/ready-made';
import { candidate } from './candidates';

const SETTINGS = { name: '微信群', group: '区块链技术指北', sections: DEFAULT_SECTIONS };
const WEEK: IssueSource = {
  week: '2018-W04',
  settings: SETTINGS,
  candidates: [
    candidate({ title: 'Demo|x', address: 'https://demo.example/', note: '作者 A', section: 'tools', order: 'a0' }, { account: '号', author: '人' }),
    candidate({ title: '二', address: 'https://two.example/', order: 'a2' }),
    candidate({ title: '一', address: 'https://one.example/', order: 'a1' }),
  ],
  texts: { discussion: '\n\n**挖矿**\n\n* 稳\n\n', questions: '', footer: '再见。\n' },
};
const HEAD = '# 「微信群」 2018 年第 4 周\n\n> 这里是「区块链技术指北」微信群 2018 年第 4 周（20180122-20180128）价值信息汇总。本汇总文章由群友集体贡献，感谢大家。\n';

describe('a whole issue', () => {
  test('has title, quote, every section in order without the empty, and its footer', () => {
    expect(writeIssue(WEEK)).toEqual({
      markdown: `${HEAD}\n## 文章\n\n* [一](https://one.example/)\n* [二](https://two.example/)\n\n## 讨论\n\n**挖矿**\n\n* 稳\n\n## 工具\n\n* [Demo|x](https://demo.example/)，作者 A\n\n再见。\n`,
      errors: [],
    });
  });

  test('holds the same links as the sections alone', () => {
    expect(writeIssue({ ...WEEK, texts: {} }).markdown).toBe(`${HEAD}\n${markdownSections(WEEK.candidates, DEFAULT_SECTIONS)}`);
  });

  test('of an empty week is its head', () => {
    expect(writeIssue({ ...WEEK, candidates: [], texts: {} }).markdown).toBe(HEAD);
  });

  test('goes without name and group where the digest has none', () => {
    const { markdown } = writeIssue({ week: '2018-W04', settings: { ...SETTINGS, name: '', group: '' }, candidates: [], texts: {} });
    expect(markdown).toMatch(/^# 2018 年第 4 周\n\n> 这里是 2018 年第 4 周（/);
  });

  test('leaves out what was dropped and removed, and a section of which that is all', () => {
    const [tool] = WEEK.candidates;
    if (!tool) throw new Error('no candidate');
    for (const change of [{ dropped: true }, { removed: true }]) {
      expect(writeIssue({ ...WEEK, candidates: [edited(tool, change, { at: 1, tick: 0, by: 'test' })], texts: {} }).markdown).toBe(HEAD);
    }
  });

  test('puts its texts where the digest lists them, and never a link among them', () => {
    const sections = [{ id: 'discussion', heading: '群聊', kind: 'text' as const }, ...DEFAULT_SECTIONS];
    const { markdown } = writeIssue({ ...WEEK, settings: { ...SETTINGS, sections }, candidates: [candidate({ section: 'discussion' })] });
    expect(markdown.slice(HEAD.length)).toBe('\n## 群聊\n\n**挖矿**\n\n* 稳\n\n## 文章\n\n* [甲](https://a.example/)\n\n再见。\n');
  });

  test('does not take what every object has for a text', () => {
    const sections = [...DEFAULT_SECTIONS, { id: 'constructor', heading: 'c', kind: 'text' as const }];
    expect(writeIssue({ ...WEEK, settings: { ...SETTINGS, sections }, candidates: [], texts: {} }).markdown).toBe(HEAD);
  });
});

describe('ready-made templates', () => {
  test.each(Object.entries(TEMPLATES))('%s has nothing wrong', (_, templates) => {
    expect(templateErrors(templates)).toEqual([]);
  });

  const body = (templates: keyof typeof TEMPLATES): string => writeIssue({ ...WEEK, texts: {} }, TEMPLATES[templates]).markdown.slice(HEAD.length);

  test('plain', () => {
    expect(body('plain')).toBe('\n## 文章\n\n- 一 <https://one.example/>\n- 二 <https://two.example/>\n\n## 工具\n\n- Demo|x，作者 A <https://demo.example/>\n');
  });

  test('numbered', () => {
    expect(body('numbered')).toBe('\n## 文章\n\n1. [一](https://one.example/)\n2. [二](https://two.example/)\n\n## 工具\n\n1. [Demo|x](https://demo.example/)，作者 A\n');
  });

  test('table', () => {
    const head = '| # | 标题 | 来源 | 附注 |\n| --- | --- | --- | --- |\n';
    expect(body('table')).toBe(`\n## 文章\n\n${head}| 1 | [一](https://one.example/) | example.com |  |\n| 2 | [二](https://two.example/) | example.com |  |\n\n## 工具\n\n${head}| 1 | [Demo\\|x](https://demo.example/) | 号 | 作者 A |\n`);
  });

  test('table leaves texts alone', () => {
    expect(writeIssue(WEEK, TEMPLATES.table).markdown).toContain('## 讨论\n\n**挖矿**\n\n* 稳\n\n## 工具\n\n| #');
  });

  test('Jekyll', () => {
    expect(writeIssue({ ...WEEK, settings: { ...SETTINGS, name: '"群": \\ #' } }, TEMPLATES.jekyll).markdown).toMatch(
      /^---\nlayout: post\ntitle: "「\\"群\\": \\\\ #」 2018 年第 4 周"\ndate: 2018-01-28\ncategories: \[2018-W04\]\n---\n\n> 这里是「区块链技术指北」\\"群\\": &#92; \\?# 2018 年第 4 周（[^]*\n\* \[Demo\\\|x\]/,
    );
  });
});

describe('a broken template', () => {
  test('does not stop the export: the digest’s own form is used, and every fault is named', () => {
    const templates = { ...TEMPLATES.table, line: '* {{titel}}', section: '{{lines}}\n{{#count}}' };
    expect(writeIssue(WEEK, templates)).toEqual({
      markdown: writeIssue(WEEK).markdown,
      errors: [
        { part: 'line', fault: 'unknown-name', name: 'titel', line: 1, column: 3 },
        { part: 'section', fault: 'open-condition', name: 'count', line: 2, column: 1 },
      ],
    });
  });

  test.each([
    ['line', '{{title}} {{address}} {{', 'open-tag', '', 1, 23],
    ['line', '{{title}} {{address}} {{note', 'open-tag', '', 1, 23],
    ['line', '链\n👍 {{constructor}}', 'unknown-name', 'constructor', 2, 3],
    ['line', '{{}}', 'unknown-name', '', 1, 1],
    ['line', '{{{title}}}', 'open-tag', '', 1, 1],
    ['line', '{{>part}}', 'unknown-name', '>part', 1, 1],
    ['line', '{{title}}', 'missing-name', 'address', 1, 10],
    ['line', '{{title}}{{/note}}', 'close-unopened', 'note', 1, 10],
    ['line', '{{#note}}{{#title}}{{/note}}{{/title}}', 'close-unopened', 'note', 1, 20],
    ['section', '## {{heading}}', 'missing-name', 'lines', 1, 15],
    ['section', '{{title}}', 'unknown-name', 'title', 1, 1],
    ['issue', '# {{year}}\n', 'missing-name', 'sections', 2, 1],
    ['issue', '---\ntitle: 周报 {{name}}\n---\n{{sections}}', 'needs-quotes', 'name', 2, 11],
    ['issue', '---\ntitle: it\'s {{name}}\n---\n{{sections}}', 'needs-quotes', 'name', 2, 13],
  ] as const)('%s %j: %s', (part, template, fault, name, line, column) => {
    expect(templateErrors({ ...DEFAULT_TEMPLATES, [part]: template })).toEqual([{ part, fault, name, line, column }]);
  });
});

describe('a template', () => {
  const line = (template: string, fields: Parameters<typeof candidate>[0] = {}, more: Parameters<typeof candidate>[1] = {}): string =>
    writeIssue({ ...WEEK, candidates: [candidate(fields, more)], texts: {}, nameOf: (id) => `名${id}` }, { dialect: 'commonmark', line: template, section: '{{lines}}', issue: '{{sections}}' }).markdown;

  test.each([
    ['{{title}}|{{address}}|{{site}}|{{contributor}}|{{index}}|{{week}}', '甲|https://a.example/|example.com|名test|1|2018-W04'],
    ['{{ title }}{{! 说明 }}{{#note}}有{{/note}}{{^note}}无{{/note}} {{address}}', '甲无 https://a.example/'],
    ['{{#author}}\n作者 {{author}}\n{{/author}}\n{{title}}\n  {{! 一行说明 }}\n{{address}}', '作者 人\n甲\nhttps://a.example/'],
    ['{{#title}}{{#author}}{{author}}{{/author}}{{/title}} {{title}}{{address}}', '人 甲https://a.example/'],
    ['$& {{title}} $1 {{address}}', '$& 甲 $1 https://a.example/'],
  ])('%j prints %j', (template, printed) => {
    expect(line(template, {}, { author: '人' })).toBe(printed);
  });

  test('prints a value as it is, were it a placeholder itself', () => {
    expect(line('* [{{title}}]({{address}})', { title: '{{address}} $& {{#note}}' })).toBe('* [{{address}} $& {{#note}}](https://a.example/)');
  });
});
