import fc from 'fast-check';
import { env } from 'node:process';
import type { Candidate } from '@/utils/digest/candidate';
import type { Issue } from '@/utils/digest/issue';
import type { Stamp, Stamped } from '@/utils/digest/stamp';
import type { WeekRows } from '@/utils/digest/share/week-rows';
import { candidate } from '@/test/utils/digest/export/candidates';

/** `LINKWEEK_FUZZ=100000 npx vitest …` for the long run; the seed is fixed so that a failure comes back. */
export const RUNS = Number(env.LINKWEEK_FUZZ ?? 800);
export const SEED = 20180128;

export const stampAt = (at: number, by = 'me', tick = 0): Stamp => ({ at, tick, by });

/** A candidate of 2018-W04 that somebody captured at a time, known by these identities. */
export function captured(identities: readonly string[], at: number, by: string, more: Partial<Candidate> = {}): Candidate {
  const row = candidate({ title: `${by} ${at}` });
  const stamped = Object.fromEntries(Object.entries(row).map(([key, value]) => [key, isStamped(value) ? { ...value, stamp: stampAt(at, by) } : value]));
  return { ...row, ...stamped, identity: identities[0] ?? '', identities, captured: { ...row.captured, at, by }, ...more };
}

function isStamped(value: unknown): value is Stamped<unknown> {
  return typeof value === 'object' && value !== null && 'stamp' in value;
}

const stamp = fc.record({ at: fc.nat(4), tick: fc.nat(1), by: fc.constantFrom('a', 'b', 'c') });
const stamped = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Stamped<T>> => fc.record({ value, stamp });
const short = fc.constantFrom('x', 'y', 'z');

/** Rows of one page, of several, and some that join others. */
const anyRow: fc.Arbitrary<Candidate> = fc
  .record({
    identities: fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's', 't', 'u', '__proto__'), { minLength: 1, maxLength: 3 }),
    at: fc.nat(2),
    by: fc.constantFrom('a', 'b', 'c'),
    fields: fc.record({ title: stamped(short), address: stamped(short), note: stamped(short), section: stamped(short), order: stamped(short), dropped: stamped(fc.boolean()), removed: stamped(fc.boolean()) }),
  })
  .map(({ identities, at, by, fields }) => captured(identities, at, by, fields));

const anyIssue: fc.Arbitrary<Issue> = fc.record({
  week: fc.constant('2018-W04' as const),
  published: stamped(fc.option(fc.nat(3))),
  texts: fc.dictionary(fc.constantFrom('discussion', '__proto__'), stamped(short)),
});

/** What one contributor's file may bring. */
export const anyWeek: fc.Arbitrary<WeekRows> = fc
  .record({ candidates: fc.array(anyRow, { maxLength: 6 }), issue: fc.option(anyIssue, { nil: undefined }) })
  .map(({ candidates, issue }) => ({ candidates, ...(issue ? { issue } : {}) }));
