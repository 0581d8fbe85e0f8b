/** The parts of an issue that have a template each. */
export type TemplatePart = 'line' | 'section' | 'issue';

/** How an issue is written: a template a part, and the Markdown that its reader speaks. */
export interface TemplateSet extends Readonly<Record<TemplatePart, string>> {
  /** Where it goes: what CommonMark reads as plain text, kramdown may not. */
  dialect: 'commonmark' | 'kramdown';
}

/** What can be wrong with a template; each has its sentence in the messages. */
type TemplateFault =
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
