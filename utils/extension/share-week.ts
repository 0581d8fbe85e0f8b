import type { Week } from '@/utils/digest/iso-week';
import { toShareText } from '@/utils/digest/share/share-text';
import { writeWeekFile, type WeekFile } from '@/utils/digest/share/week-file';
import { weekFileName } from '@/utils/digest/share/week-file-name';
import { noteShared, ownWeek } from '@/utils/queue/own-week';
import { deflated } from './deflate';
import { download } from './outward';

/** This person's part of a week, to be shared. */
export interface OwnShare {
  file: WeekFile;
  /** Links in it that stand in the queue; what was removed goes along, so that it goes for others too. */
  links: number;
}

/** What this person would share of a week; undefined where they had no hand in it. */
export async function ownShare(week: Week): Promise<OwnShare | undefined> {
  const file = await ownWeek(week);
  if (file.candidates.length === 0 && !file.issue) return undefined;
  return { file, links: file.candidates.filter(({ removed }) => !removed.value).length };
}

/** A week as a text to paste into a chat, below a line that people read. */
export async function shareText({ file }: OwnShare, firstLine: string): Promise<string> {
  await noteShared(file);
  return toShareText(firstLine, await deflated(writeWeekFile(file)));
}

/** Saves a week as a file through the browser's own downloads; returns its name. */
export async function saveShare({ file }: OwnShare): Promise<string> {
  await noteShared(file);
  const name = weekFileName(file);
  download(name, writeWeekFile(file), 'application/json');
  return name;
}
