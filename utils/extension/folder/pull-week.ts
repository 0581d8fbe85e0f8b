import type { Week } from '@/utils/digest/iso-week';
import { drawWeekBack } from '@/utils/digest/share/draw-back';
import { mergeWeek } from '@/utils/digest/share/merge-week';
import { readWeekFile } from '@/utils/digest/share/read-week-file';
import type { FileRefusal } from '@/utils/digest/share/refusal';
import { LARGEST, namedIn, type WeekFile } from '@/utils/digest/share/week-file';
import { EMPTY_WEEK } from '@/utils/digest/share/week-rows';
import { takeIn } from '@/utils/queue/take-in';
import type { Fetched } from './fetch-file';
import { pullFolder, type Pull, type Unread } from './pull-folder';
import type { Session } from './session';

/** Takes in what others changed in a week. */
export function pullWeek(week: Week, session: Session): Promise<Unread> {
  return pullFolder(weekPull(week, session), session);
}

/** The files of a week, and how they are taken in. */
export function weekPull(week: Week, session: Session): Pull {
  return { folder: `${week}/`, largest: LARGEST, take: (files) => takeFiles(week, files, session) };
}

async function takeFiles(week: Week, files: readonly Fetched[], { db }: Session): Promise<Map<string, FileRefusal['reason']>> {
  const refusals = new Map<string, FileRefusal['reason']>();
  const weeks: { file: WeekFile; received: number }[] = [];
  for (const { contributor, text, received } of files) {
    const { content: file, ...refusal } = readWeekFile(text);
    if (file?.contributor === contributor && file.week === week) weeks.push({ file, received });
    else refusals.set(contributor, 'reason' in refusal ? refusal.reason : 'misplaced');
  }
  if (weeks.length === 0) return refusals;
  const merged = weeks.map(({ file, received }) => drawWeekBack(file, received)).reduce(mergeWeek, EMPTY_WEEK);
  await takeIn({ week, ...merged, contributors: weeks.map(({ file, received }) => namedIn({ ...file, ...drawWeekBack(file, received) })) }, db);
  return refusals;
}
