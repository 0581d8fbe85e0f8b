import type { Candidate } from '@/utils/digest/candidate';
import { differing } from '@/utils/digest/candidate-edit';
import { endOfDay } from '@/utils/digest/end-of-day';
import { fieldsOf } from '@/utils/digest/fields-of';
import { decidedBy } from '@/utils/digest/import/decided-by';
import type { ImportedIssue } from '@/utils/digest/import/imported-issue';
import { importedCandidates } from '@/utils/digest/import/to-candidates';
import { weekRange } from '@/utils/digest/iso-week';
import { ordersBetween } from '@/utils/digest/order';
import type { Stamp } from '@/utils/digest/stamp';
import { applyEdit, inOneTransaction, record, takeStamp, type IssueStep, type Step } from './change';
import { applySettings, settingsStep } from './change-settings';
import { database, type QueueDatabase } from './database';
import { applyIssue, issueStep, readIssue } from './issues';
import { readSettings } from './settings';
import { inWeek } from './week';

/** What came of storing published issues. */
export interface StoredIssues {
  /** Links that their weeks did not have. */
  added: number;
  /** Links that their weeks have already, which stay as they are. */
  known: number;
  /** Texts that stay out because their week has others. */
  keptTexts: number;
  /** The change that it was, by its id; none where nothing is other than before. */
  change?: number;
}

/**
 * Stores published issues, all in one change that is undone as one: the links under their weeks as they were
 * published, the texts, and when it was. What a week has already is never overwritten, so the same issue twice
 * changes nothing. Headings that the digest does not have become sections of it, and a digest without a name
 * takes theirs. Resolves after the database has committed. `now`: milliseconds since 1970.
 */
export function storeIssues(issues: readonly ImportedIssue[], now: number, db: QueueDatabase = database): Promise<StoredIssues> {
  return inOneTransaction(db, async () => {
    const stored: StoredIssues = { added: 0, known: 0, keptTexts: 0 };
    const decided = await readSettings(db);
    const storing: Storing = { db, stamp: await takeStamp(db, now), timeZone: decided.timeZone, steps: [], issues: [], stored };
    const settings = await settingsStep(db, decidedBy(decided, issues));
    if (settings) await applySettings(db, settings, storing.stamp);
    for (const issue of issues) {
      await storeLinks(issue, storing);
      await storeWords(issue, storing);
    }
    if (storing.steps.length === 0 && storing.issues.length === 0 && !settings) return stored;
    await record(db, now, { steps: storing.steps, issues: storing.issues, ...(settings ? { settings } : {}) });
    const change = await db.changes.orderBy('id').last();
    return { ...stored, ...(change ? { change: change.id } : {}) };
  });
}

/** Issues being stored; `steps` and `issues` are what it has come to so far. */
interface Storing {
  db: QueueDatabase;
  stamp: Stamp;
  timeZone: string;
  steps: Step[];
  issues: IssueStep[];
  stored: StoredIssues;
}

async function storeLinks(issue: ImportedIssue, { db, stamp, steps, stored }: Storing): Promise<void> {
  const here = await inWeek(db, issue.week).toArray();
  const pairs = paired(importedCandidates(issue, stamp), here);
  const absent = pairs.flatMap(([candidate, known]) => (known ? [] : [candidate]));
  const orders = ordersBetween(here.at(-1)?.order.value, undefined, absent.length);
  await db.candidates.bulkAdd(absent.map((candidate, at) => ({ ...candidate, order: { value: orders[at] ?? '', stamp } })));
  for (const { week, identity } of absent) steps.push({ week, identity, captured: true, before: { removed: true }, after: { removed: false } });
  const removed = pairs.flatMap(([candidate, known]) => (known?.removed.value ? [{ candidate, known }] : []));
  // It was published, whoever took it out: it comes back as it was published, at the place that it had.
  for (const { candidate, known } of removed) steps.push(await applyEdit(db, known, differing(known, { ...fieldsOf(candidate), order: known.order.value }), stamp));
  stored.added += absent.length + removed.length;
  stored.known += pairs.length - absent.length - removed.length;
}

/** Each published link with the candidate that its week has for it: by its key, else by any other name of the same page. */
function paired(published: readonly Candidate[], here: readonly Candidate[]): [Candidate, Candidate | undefined][] {
  const byKey = new Map(here.map((known) => [known.identity, known]));
  const keys = new Set(published.map(({ identity }) => identity));
  const byName = new Map(here.filter(({ identity }) => !keys.has(identity)).toReversed().flatMap((known) => known.identities.map((name): [string, Candidate] => [name, known])));
  const taken = new Set<Candidate>();
  return published.map((candidate) => {
    const known = byKey.get(candidate.identity) ?? candidate.identities.map((name) => byName.get(name)).find((each) => each && !taken.has(each));
    if (known) taken.add(known);
    return [candidate, known];
  });
}

async function storeWords({ week, day, texts }: ImportedIssue, { db, stamp, timeZone, issues, stored }: Storing): Promise<void> {
  const now = await readIssue(week, db);
  const isFree = (id: string): boolean => (now.texts[id] ?? '') === '';
  const free = Object.entries(texts).filter(([id]) => isFree(id));
  stored.keptTexts += Object.entries(texts).filter(([id, text]) => !isFree(id) && now.texts[id] !== text).length;
  // A digest comes out when its week ends, where its front matter names no day; the moment of importing may be years later.
  // What is being imported is out, though: this week's own is not still to come.
  const published = now.published ?? Math.min(endOfDay(timeZone, day ?? weekRange(week).sunday), stamp.at);
  const step = await issueStep(db, week, { published, texts: Object.fromEntries(free) });
  if (!step) return;
  await applyIssue(db, step, stamp);
  issues.push(step);
}
