import type { Decided } from '@/utils/digest/import/decided-by';
import type { ImportedIssue, ImportOutcome } from '@/utils/digest/import/imported-issue';
import { issueSections } from '@/utils/digest/issue-sections';
import type { Section } from '@/utils/digest/section';
import type { Settings } from '@/utils/digest/settings';
import { failureOf, type QueueFailure } from '@/utils/queue/failure';
import type { StoredIssues } from '@/utils/queue/import';
import { readFile, type FileRefusal } from './read-file';

/** A text that may hold published issues. */
export interface GivenText {
  /** The file's; empty for a text that was pasted. */
  name: string;
  text: string;
}

/** A file that was not taken. */
export interface RefusedFile {
  name: string;
  refusal: FileRefusal;
}

/** One issue of a text: understood whole, or not at all and why. */
export type GivenIssue = Pick<GivenText, 'name'> & { outcome: ImportOutcome };

/** What was understood of texts; nothing is stored. */
export interface IssuesRead {
  issues: GivenIssue[];
  /** Headings that will become sections of the digest. */
  newHeadings: string[];
  /** What the digest and its group will be called, where that is not decided yet. */
  names: Pick<Decided, 'name' | 'group'>;
}

/** Larger texts are refused unread, bytes or UTF-16 units: a year of issues in one file, and a second's reading. */
const LARGEST_TEXT = 1024 * 1024;

const TOO_LONG: ImportOutcome = { line: 1, problems: [{ fault: 'too-long', line: 1 }] };

/** Reads files as texts, those too large or no texts at all apart. */
export async function readFiles(files: readonly File[]): Promise<{ texts: GivenText[]; refused: RefusedFile[] }> {
  const read = await Promise.all(files.map(async (file) => ({ name: file.name, ...(await readFile(file, LARGEST_TEXT)) })));
  return {
    texts: read.flatMap(({ name, text }) => (text === undefined ? [] : [{ name, text }])),
    refused: read.flatMap((each) => ('refusal' in each ? [{ name: each.name, refusal: each.refusal }] : [])),
  };
}

/** Reads the published issues in texts. The parser is loaded when the first text comes, and rests between two so that the page can move. */
export async function issuesIn(texts: readonly GivenText[], settings: Settings): Promise<IssuesRead> {
  const { importIssues } = await import('@/utils/digest/import/import-issues');
  const { decidedBy } = await import('@/utils/digest/import/decided-by');
  const { sections, footer } = settings;
  const readAll = async (known: readonly Section[]): Promise<GivenIssue[]> => {
    const issues: GivenIssue[] = [];
    for (const { name, text } of texts) {
      await new Promise((resolve) => setTimeout(resolve));
      const outcomes = text.length > LARGEST_TEXT ? [TOO_LONG] : importIssues(text, { sections: known, ...(footer === '' ? {} : { footer }) });
      for (const outcome of outcomes) issues.push({ name, outcome });
    }
    return issues;
  };
  const issues = await readAll(sections);
  const { sections: all, ...names } = decidedBy(settings, understood(issues));
  const old = new Set(issueSections(sections).map(({ id }) => id));
  // Read again as the digest will be, so that a heading is the same section in every issue.
  return { issues: all ? await readAll(all) : issues, newHeadings: (all ?? []).filter(({ id }) => !old.has(id)).map(({ heading }) => heading), names };
}

/** Those that were understood. */
export function understood(issues: readonly GivenIssue[]): ImportedIssue[] {
  return issues.flatMap(({ outcome }) => outcome.issue ?? []);
}

/** What came of storing issues. */
export type IssuesOutcome = ({ kind: 'stored'; issues: number } & StoredIssues) | { kind: 'failed'; failure: QueueFailure };

/** Stores issues as one change that is undone as one. Never throws. */
export async function addIssues(issues: readonly ImportedIssue[]): Promise<IssuesOutcome> {
  try {
    const { storeIssues } = await import('@/utils/queue/import');
    return { kind: 'stored', issues: issues.length, ...(await storeIssues(issues, Date.now())) };
  } catch (error) {
    return { kind: 'failed', failure: await failureOf(error) };
  }
}
