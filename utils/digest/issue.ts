import type { Week } from './iso-week';
import type { Stamp, Stamped } from './stamp';

/** What a person may say of a week's issue beside its candidates. */
export interface IssueFields {
  /** When it was published, milliseconds since 1970; null while it is not. */
  published: number | null;
  /** Texts that stand in the issue as they are, Markdown, by the id of their section. */
  texts: Readonly<Record<string, string>>;
}

/** A week's issue as it is kept: each field says when and by whom it was last set. */
export interface Issue {
  week: Week;
  published: Stamped<number | null>;
  texts: Readonly<Record<string, Stamped<string>>>;
}

/** The present values of an issue's fields; those of one that nobody has said anything of, where there is none. */
export function issueFieldsOf(issue: Issue | undefined): IssueFields {
  return { published: issue?.published.value ?? null, texts: Object.fromEntries(Object.entries(issue?.texts ?? {}).map(([id, { value }]) => [id, value])) };
}

/** The part of `wanted` that would change an issue; undefined where nothing would. */
export function differingIssue(now: IssueFields, { published, texts }: Partial<IssueFields>): Partial<IssueFields> | undefined {
  const changedTexts = Object.entries(texts ?? {}).filter(([id, text]) => text !== (now.texts[id] ?? ''));
  const change = {
    ...(published === undefined || published === now.published ? {} : { published }),
    ...(changedTexts.length === 0 ? {} : { texts: Object.fromEntries(changedTexts) }),
  };
  return Object.keys(change).length === 0 ? undefined : change;
}

/** The fields of `now` that `change` names: what undoing it sets again. */
export function issueBefore(now: IssueFields, { published, texts }: Partial<IssueFields>): Partial<IssueFields> {
  return {
    ...(published === undefined ? {} : { published: now.published }),
    ...(texts === undefined ? {} : { texts: Object.fromEntries(Object.keys(texts).map((id) => [id, now.texts[id] ?? ''])) }),
  };
}

/** An issue with `change` applied, each field it names stamped. */
export function editedIssue(week: Week, issue: Issue | undefined, { published, texts }: Partial<IssueFields>, stamp: Stamp): Issue {
  const stamped = Object.entries(texts ?? {}).map(([id, value]): [string, Stamped<string>] => [id, { value, stamp }]);
  // Who only writes a text has not decided that it is not published.
  const unpublished = issue?.published ?? { value: null, stamp: { at: 0, tick: 0, by: stamp.by } };
  return { week, published: published === undefined ? unpublished : { value: published, stamp }, texts: { ...issue?.texts, ...Object.fromEntries(stamped) } };
}
