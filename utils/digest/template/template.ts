/** The parts of an issue that have a template each. */
export type TemplatePart = 'line' | 'section' | 'issue';

/** How an issue is written: a template a part, and the Markdown that its reader speaks. */
export interface TemplateSet extends Readonly<Record<TemplatePart, string>> {
  /** Where it goes: what CommonMark reads as plain text, kramdown may not. */
  dialect: 'commonmark' | 'kramdown';
}

/** What can be wrong with a template; each has its sentence in the messages. */
export type TemplateFault =
  /** `{{` without `}}`. */
  | 'open-tag'
  /** `{{#name}}` without `{{/name}}`. */
  | 'open-condition'
  /** `{{/name}}` without `{{#name}}`. */
  | 'close-unopened'
  /** A placeholder that this part does not have. */
  | 'unknown-name'
  /** Without this placeholder links would be lost. */
  | 'missing-name'
  /** A placeholder beside other words of the front matter, which needs quotes around them all. */
  | 'needs-quotes';

/** What is wrong with a template, and where. */
export interface TemplateError {
  part: TemplatePart;
  fault: TemplateFault;
  /** The placeholder it is about. */
  name: string;
  /** Both count from 1; the column in characters. */
  line: number;
  column: number;
}

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
