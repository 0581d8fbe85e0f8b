import type { TemplateSet } from './template';

const ISSUE = `# {{#name}}「{{name}}」 {{/name}}{{year}} 年第 {{number}} 周

> 这里是{{#group}}「{{group}}」{{/group}}{{name}} {{year}} 年第 {{number}} 周（{{range}}）价值信息汇总。本汇总文章由群友集体贡献，感谢大家。
{{#sections}}

{{sections}}
{{/sections}}
{{#footer}}

{{footer}}
{{/footer}}
`;

const SECTION = `## {{heading}}

{{lines}}`;

/** The real digest's form. */
export const DEFAULT_TEMPLATES: TemplateSet = {
  dialect: 'commonmark',
  line: '* [{{title}}]({{address}}){{#note}}，{{note}}{{/note}}',
  section: SECTION,
  issue: ISSUE,
};

/** Ready-made forms beside the default, by what they are called in the messages. */
export const TEMPLATES: Readonly<Record<'digest' | 'plain' | 'numbered' | 'table' | 'jekyll', TemplateSet>> = {
  digest: DEFAULT_TEMPLATES,
  plain: { ...DEFAULT_TEMPLATES, line: '- {{title}}{{#note}}，{{note}}{{/note}} <{{address}}>' },
  numbered: { ...DEFAULT_TEMPLATES, line: '{{index}}. [{{title}}]({{address}}){{#note}}，{{note}}{{/note}}' },
  table: {
    ...DEFAULT_TEMPLATES,
    line: '| {{index}} | [{{title}}]({{address}}) | {{account}}{{^account}}{{site}}{{/account}} | {{note}} |',
    section: `## {{heading}}

{{#count}}
| # | 标题 | 来源 | 附注 |
| --- | --- | --- | --- |
{{/count}}
{{lines}}`,
  },
  jekyll: {
    dialect: 'kramdown',
    line: DEFAULT_TEMPLATES.line,
    section: SECTION,
    issue: `---
layout: post
title: "{{#name}}「{{name}}」 {{/name}}{{year}} 年第 {{number}} 周"
date: {{to}}
categories: [{{week}}]
---

${ISSUE.slice(ISSUE.indexOf('> '))}`,
  },
};
