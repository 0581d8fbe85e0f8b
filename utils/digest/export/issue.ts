import type { Candidate } from '@/utils/digest/candidate';
import { fieldsOf } from '@/utils/digest/fields-of';
import { weekParts } from '@/utils/digest/iso-week';
import { compile, type Print, type Values } from '@/utils/digest/template/compile';
import { DEFAULT_TEMPLATES } from '@/utils/digest/template/ready-made';
import type { TemplateError, TemplateSet } from '@/utils/digest/template/template';
import { isoRange, issueContent, printed, printedRange, type IssueContent, type IssueSection, type IssueSource } from './issue-content';
import { markdownLine } from './markdown';

/** An issue in Markdown. */
export interface WrittenIssue {
  markdown: string;
  /** What is wrong with the templates; where anything is, the digest's own form was used instead. */
  errors: readonly TemplateError[];
}

/** Writes a whole issue: title, quote, every section in order without the empty ones, footer. Never throws for a template. */
export function writeIssue(source: IssueSource, templates: TemplateSet = DEFAULT_TEMPLATES): WrittenIssue {
  const content = issueContent(source);
  const { errors, used, print } = compileSet(templates);
  return { markdown: write(content, print, used), errors };
}

/** What is wrong with each part of a set; empty where it can be used. */
export function templateErrors(templates: TemplateSet): readonly TemplateError[] {
  return compileSet(templates).errors;
}

interface Prints {
  line: Print;
  section: Print;
  issue: Print;
}

interface CompiledSet {
  errors: readonly TemplateError[];
  used: TemplateSet;
  print: Prints;
}

function compileSet(used: TemplateSet): CompiledSet {
  const line = compile('line', used.line, used.dialect);
  const section = compile('section', used.section, used.dialect);
  const issue = compile('issue', used.issue, used.dialect);
  if (typeof line === 'function' && typeof section === 'function' && typeof issue === 'function') return { errors: [], used, print: { line, section, issue } };
  return { ...compileSet(DEFAULT_TEMPLATES), errors: [line, section, issue].filter((part) => typeof part !== 'function') };
}

function write(content: IssueContent, print: Prints, used: TemplateSet): string {
  const week = weekValues(content);
  const line = isDefault(used) ? (candidate: Candidate) => markdownLine(fieldsOf(candidate)) : (candidate: Candidate, at: number) => print.line({ ...week, ...lineValues(candidate, at, content) });
  const section = ({ section: { heading }, candidates, text }: IssueSection): string =>
    print.section({ ...week, heading, count: String(candidates.length), lines: candidates.length > 0 ? candidates.map(line).join('\n') : text });
  const contributors = new Set(printed(content).map(({ captured }) => captured.by)).size;
  return print.issue({ ...week, sections: content.sections.map(section).join('\n\n'), footer: content.footer, count: String(printed(content).length), contributors: String(contributors) });
}

/** The digest's own line has a shorter way, and it leaves more marks of a note unescaped: it knows that nothing stands beside it. */
const isDefault = ({ line, dialect }: TemplateSet): boolean => line === DEFAULT_TEMPLATES.line && dialect === DEFAULT_TEMPLATES.dialect;

function weekValues({ week, name, group }: IssueContent): Values {
  const { year, number } = weekParts(week);
  return { year: String(year), number: String(number), week, range: printedRange(week), ...isoRange(week), name, group };
}

function lineValues({ title, address, note, captured }: Candidate, at: number, { nameOf }: IssueContent): Values {
  const { author = '', account = '', site, by } = captured;
  return { title: title.value, address: address.value, note: note.value, author, account, site, contributor: nameOf(by), index: String(at + 1) };
}
