import { titleOf, type Candidate } from '@/utils/digest/candidate';
import { nameUntitled } from '@/utils/queue/name-untitled';
import { fetchReading, type FetchFailure } from './fetch-reading';
import { inTurns } from './in-turns';
import { currentSettings } from './settings';
import { whileGranted } from './while-granted';

/** A candidate whose title could not be fetched, and why. */
export interface TitleFailure {
  candidate: Candidate;
  reason: FetchFailure;
}

/** What came of reading titles; undefined in its place where the reader did not let us. */
export interface TitlesRead {
  read: number;
  failed: TitleFailure[];
}

/** How many pages are fetched at a time. */
const AT_A_TIME = 4;

/** The sites that candidates lead to, as the browser is asked for them. */
function sitesOf(candidates: readonly Candidate[]): string[] {
  return [...new Set(candidates.map(({ address }) => siteOf(new URL(address.value))))];
}

/** Always with its port: one that says none means all of them, and giving it back takes the group's folder's on another port away. Firefox knows no ports in patterns. */
function siteOf({ protocol, hostname, port }: URL): string {
  const itsPort = port === '' ? (protocol === 'http:' ? '80' : '443') : port;
  return `${protocol}//${hostname}${import.meta.env.FIREFOX ? '' : `:${itsPort}`}/*`;
}

/**
 * Asks for the very sites that candidates lead to, fetches their pages, gives the sites back and stores the
 * titles as one change. A title that somebody typed meanwhile stays. Call it in a click's own turn.
 */
export async function readTitles(candidates: readonly Candidate[]): Promise<TitlesRead | undefined> {
  const answers = await whileGranted({ origins: sitesOf(candidates) }, () => inTurns(candidates, AT_A_TIME, fetchOne));
  if (!answers) return undefined;
  const { spacing } = await currentSettings();
  const titles = answers.flatMap(({ candidate: { week, identity }, fetched }) => (fetched.kind === 'read' ? [{ week, identity, title: titleOf(fetched.reading, spacing) }] : []));
  await nameUntitled(titles, Date.now());
  return { read: titles.length, failed: answers.flatMap(({ candidate, fetched }) => (fetched.kind === 'failed' ? [{ candidate, reason: fetched.reason }] : [])) };
}

const fetchOne = async (candidate: Candidate) => ({ candidate, fetched: await fetchReading(candidate.address.value) });
