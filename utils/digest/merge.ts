import { contributorsOf, type Candidate, type Captured, type Fields } from './candidate';
import { capturedBy } from './learned';
import type { Issue } from './issue';
import type { Stamp, Stamped } from './stamp';

/** Whether `a` was set after `b`: by time, by tick, and where two people set at once, by contributor id. */
export function isLater(a: Stamp, b: Stamp): boolean {
  return compareStamps(a, b) > 0;
}

function compareStamps(a: Stamp, b: Stamp): number {
  return a.at - b.at || a.tick - b.tick || compareTexts(a.by, b.by);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two values of one field. Equal stamps on unlike values, which only a copied database makes, still give one answer. */
export function mergeField<T>(a: Stamped<T>, b: Stamped<T>): Stamped<T> {
  const later = compareStamps(a.stamp, b.stamp) || compareTexts(JSON.stringify(a.value), JSON.stringify(b.value));
  return later < 0 ? b : a;
}

/**
 * Merges two copies of one candidate: for each field the last writer wins, a removal like any other change, so
 * nothing is ever deleted. The same in any order and any number of times. Both have the same key.
 */
export function merge(a: Candidate, b: Candidate): Candidate {
  return {
    week: a.week,
    identity: a.identity,
    identities: mergeIdentities(a, b),
    captured: firstCaptured(a.captured, b.captured),
    ...mergeContributors(a, b),
    ...mergeFields(a, b),
  };
}

/** Whoever captured either copy: a page that two people saved bears both their names. */
function mergeContributors(a: Candidate, b: Candidate): Pick<Candidate, 'addedBy'> {
  return capturedBy([...contributorsOf(a), ...contributorsOf(b)]);
}

function mergeFields(a: Candidate, b: Candidate): { [F in keyof Fields]: Stamped<Fields[F]> } {
  return {
    title: mergeField(a.title, b.title),
    address: mergeField(a.address, b.address),
    note: mergeField(a.note, b.note),
    section: mergeField(a.section, b.section),
    order: mergeField(a.order, b.order),
    dropped: mergeField(a.dropped, b.dropped),
    removed: mergeField(a.removed, b.removed),
  };
}

/** Every identity that either copy knows: the key's first and, unless the copies agree, the others by the alphabet. */
function mergeIdentities({ identity, identities }: Candidate, other: Candidate): readonly string[] {
  if (JSON.stringify(identities) === JSON.stringify(other.identities)) return identities;
  const others = new Set([...identities, ...other.identities].filter((each) => each !== identity));
  return [identity, ...[...others].sort(compareTexts)];
}

/** What the page gave whoever captured it first. */
function firstCaptured(a: Captured, b: Captured): Captured {
  const later = a.at - b.at || compareTexts(a.by, b.by) || compareTexts(sorted(a), sorted(b));
  return later > 0 ? b : a;
}

function sorted(captured: Captured): string {
  return JSON.stringify(Object.entries(captured).sort(([a], [b]) => compareTexts(a, b)));
}

/** Merges two copies of what was said of one week's issue, each field and each text by itself. */
export function mergeIssue(a: Issue, b: Issue): Issue {
  const ids = [...new Set([...Object.keys(a.texts), ...Object.keys(b.texts)])].sort(compareTexts);
  const texts = ids.map((id): [string, Stamped<string>] => {
    const [one, other] = [own(a.texts, id), own(b.texts, id)];
    return [id, one && other ? mergeField(one, other) : (one ?? other ?? { value: '', stamp: a.published.stamp })];
  });
  return { week: a.week, published: mergeField(a.published, b.published), texts: Object.fromEntries(texts) };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
