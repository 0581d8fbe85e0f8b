import type { Candidate } from '@/utils/digest/candidate';
import type { Issue } from '@/utils/digest/issue';
import type { SectionId } from '@/utils/digest/section';
import type { Settings } from '@/utils/digest/settings';
import type { Stamped } from '@/utils/digest/stamp';

/** A setting that somebody has decided. */
export interface SettingRow extends Stamped<Settings[keyof Settings]> {
  key: keyof Settings;
}

/** What a backup holds: everything but the steps that can be undone and this browser's id, for two must not have one. */
export interface Backup {
  /** Who made it, by contributor id; a browser that restores it goes on as the same person under an id of its own. Missing where nothing was done yet. */
  maker?: string;
  /** The ids that they had before, on machines whose backups they restored. */
  formerly?: readonly string[];
  candidates: readonly Candidate[];
  settings: readonly SettingRow[];
  issues: readonly Issue[];
  contributors: readonly { id: string; name: string }[];
  /** The section last chosen for what a place publishes. */
  places: readonly { place: string; section: SectionId }[];
}

/** What a file says it is. */
export const FORMAT = 'linkweek-backup';
/** A new shape is a new version: an older Linkweek then refuses the file, where it would lose what it does not know. The second has `formerly`. */
export const VERSION = { first: 1, latest: 2 };

/** Larger files are refused unread, UTF-16 units or bytes; thirty links a week make about 3 MB a year. */
export const LARGEST = 64 * 1024 * 1024;

/** Writes a backup made at `now` (milliseconds since 1970), one row a line, so that two can be compared; in the oldest version that has all it says. */
export function writeBackup({ maker, formerly, candidates, settings, issues, contributors, places }: Backup, now: number): string {
  const said = { format: FORMAT, version: formerly ? VERSION.latest : VERSION.first, madeAt: now, maker, formerly };
  const parts = { candidates, settings, issues, contributors, places };
  const lists = Object.entries(parts).map(([key, rows]) => `${JSON.stringify(key)}:[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`);
  return `${JSON.stringify(said).slice(0, -1)},\n${lists.join(',\n')}}\n`;
}
