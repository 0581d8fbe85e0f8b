import { isText, value, type Shape } from '@/utils/digest/backup/shape';
import type { Week } from '@/utils/digest/iso-week';
import { withSum } from './checksum';
import { writeRow, writeIssue, StampTable } from './packed-row';
import { latestIn, type WeekRows } from './week-rows';

/** What one contributor's file says of one week. */
export interface WeekFile extends WeekRows {
  /** Contributor id. */
  contributor: string;
  /** What they call themselves; may be empty. */
  name: string;
  week: Week;
}

/** What a file says it is. */
export const WEEK_FORMAT = 'linkweek-week';
/** A new shape is a new version: an older Linkweek then refuses the file, where it would lose what it does not know. */
export const VERSION = 1;

/** Larger files are neither written nor read, UTF-16 units or bytes; fifty links make about 30 kB. */
export const LARGEST = 8 * 1024 * 1024;

/** Longest text in a shared row, UTF-16 units: many times what a title or an address needs. */
export const LONGEST = 16_384;

/** Longest name of a contributor, UTF-16 units. */
export const LONGEST_NAME = 64;

/** What may be a contributor's id: it names a file on any system. */
const CONTRIBUTOR_ID = /^[\w-]{1,64}$/;

/** The shapes of a contributor's id and name. */
export const person: Shape = value((given) => isText(given) && CONTRIBUTOR_ID.test(given));
export const personName: Shape = value((given) => isText(given) && given.length <= LONGEST_NAME);

/** The name of a contributor's file in a week's folder. */
export function fileName(contributor: string): string {
  return `${contributor}.json`;
}

/** Whose file it is by its name; undefined for what is nobody's. */
export function contributorIn(name: string): string | undefined {
  const id = name.endsWith('.json') ? name.slice(0, -'.json'.length) : '';
  return CONTRIBUTOR_ID.test(id) ? id : undefined;
}

/** Who a week's file is of, by the name they had when they changed it last; its stamps are drawn back. */
export function namedIn({ contributor: id, name, ...rows }: WeekFile): { id: string; name: string; at: number } {
  return { id, name, at: latestIn(rows)?.at ?? 0 };
}

/** Whether a text, of which the first thousand characters suffice, means to be a week's file; it may be damaged. */
export function isWeekFile(text: string): boolean {
  return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${WEEK_FORMAT}"`).test(text);
}

/** Writes a contributor's file: the same rows are the same text, one row a line. Each stamp and contributor is written once, which halves it. */
export function writeWeekFile({ contributor, name, week, candidates, issue }: WeekFile): string {
  const table = new StampTable();
  const rows = candidates.map((candidate) => JSON.stringify(writeRow(candidate, table)));
  const said = issue && JSON.stringify(writeIssue(issue, table));
  const head = JSON.stringify({ format: WEEK_FORMAT, version: VERSION, contributor, name, week }).slice(0, -1);
  const lists = `"people":${JSON.stringify(table.people)},"stamps":${JSON.stringify(table.stamps)}`;
  return withSum(`${head},\n${lists},\n"candidates":[\n${rows.join(',\n')}\n]${said ? `,\n"issue":${said}` : ''}`);
}
