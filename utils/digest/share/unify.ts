import type { Candidate } from '@/utils/digest/candidate';
import { merge } from '@/utils/digest/merge';

/** Rows that are one page: each shares an identity with another of them. */
interface Page {
  rows: Candidate[];
  identities: string[];
}

/**
 * Makes one candidate of all rows of a week that are one page, though two people captured it at different addresses
 * and each knew an identity that the other did not. The rule, which gives the same from any order of arrival:
 *
 * 1. Rows that share any identity are one page, and so are rows that a third one joins.
 * 2. Its key is the smallest of the rows' keys by code units. A later row may have a smaller one; the key then changes.
 * 3. Its fields, a removal too, are the last set of any of the rows; it knows all their identities and contributors,
 *    and what the page gave whoever captured it first.
 *
 * Doing it to a result and more rows is the same as doing it to all at once. By the alphabet of the keys.
 */
export function unify(rows: readonly Candidate[]): Candidate[] {
  return pagesOf(rows)
    .map(asOne)
    .sort((a, b) => (a.identity < b.identity ? -1 : 1));
}

function pagesOf(rows: readonly Candidate[]): Page[] {
  const pages = new Map<string, Page>();
  for (const row of rows) {
    const [page, ...others] = largestFirst(new Set(row.identities.flatMap((identity) => pages.get(identity) ?? [])));
    const joined = page ?? { rows: [], identities: [] };
    joined.rows.push(row, ...others.flatMap((other) => other.rows));
    for (const identity of [...row.identities, ...others.flatMap((other) => other.identities)]) {
      if (pages.get(identity) !== joined) joined.identities.push(identity);
      pages.set(identity, joined);
    }
  }
  return [...new Set(pages.values())];
}

/** The small are moved into the large, for the sake of a page that very many rows make up. */
function largestFirst(pages: Set<Page>): Page[] {
  return [...pages].sort((a, b) => b.identities.length - a.identities.length);
}

function asOne({ rows }: Page): Candidate {
  const identity = rows.map((row) => row.identity).reduce((a, b) => (a < b ? a : b));
  return rows.map((row) => withKey(row, identity)).reduce(merge);
}

/** A row under another of its page's identities. */
function withKey(row: Candidate, identity: string): Candidate {
  if (row.identity === identity) return row;
  return { ...row, identity, identities: [identity, ...row.identities.filter((each) => each !== identity).sort()] };
}
