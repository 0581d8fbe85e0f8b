import type { Week } from '@/utils/digest/iso-week';
import { drawWeekBack } from '@/utils/digest/share/draw-back';
import { mergeWeek } from '@/utils/digest/share/merge-week';
import { readWeekFile } from '@/utils/digest/share/read-week-file';
import type { FileRefusal } from '@/utils/digest/share/refusal';
import { fromShareText, holdsShared, type TextRefusal } from '@/utils/digest/share/share-text';
import { isWeekFile, LARGEST, namedIn, type WeekFile } from '@/utils/digest/share/week-file';
import { EMPTY_WEEK } from '@/utils/digest/share/week-rows';
import { isSelf } from '@/utils/queue/contributors';
import { failureOf, type QueueFailure } from '@/utils/queue/failure';
import { takeInAll, wouldTakeIn, type Incoming, type TakenIn } from '@/utils/queue/take-in';
import { inflated } from './deflate';
import { readFile } from './read-file';

/** Why something given brings nothing; each has its sentence in the messages. */
export type SharedRefusal = TextRefusal['reason'] | 'too-large' | 'damaged' | 'other-file' | 'no-access';

/** A text that may hold shared weeks, or a file that gave none. */
export type GivenShared = { /** The file's; empty for a text that was pasted. */ name: string } & ({ text: string } | { text?: undefined; refusal: SharedRefusal });

/** One contributor's week, its stamps drawn back; or why there is none. */
export type SharedItem = { name: string } & ({ file: WeekFile; own: boolean; brings: TakenIn } | { file?: undefined; refusal: SharedRefusal });

/** What is in everything given; nothing is stored. */
export interface SharedRead {
  items: SharedItem[];
  /** Each week once, all copies of it merged. */
  weeks: Incoming[];
  /** What they bring together: a page that two people share is one. */
  brings: TakenIn;
}

/** Reads files as texts. */
export function readSharedFiles(files: readonly File[]): Promise<GivenShared[]> {
  return Promise.all(
    files.map(async (file) => {
      const read = await readFile(file, LARGEST);
      return { name: file.name, ...(read.text === undefined ? { refusal: FROM_FILE[read.refusal] } : read) };
    }),
  );
}

const FROM_FILE = { 'too-large': 'too-large', 'not-text': 'other-file', unreadable: 'no-access' } as const;

/** Finds the shared weeks in texts, and what taking them in would change. The same copy twice is one. */
export async function sharedIn(given: readonly GivenShared[]): Promise<SharedRead> {
  const found = (await Promise.all(given.map(contentsOf))).flat();
  const once = [...new Map(found.map((each) => [each.text ?? each, each])).values()];
  const items = await Promise.all(once.map(itemOf));
  const files = items.flatMap(({ file }) => file ?? []);
  const weeks = [...new Set(files.map(({ week }) => week))].map((week) => together(week, files.filter((file) => file.week === week)));
  return { items, weeks, brings: sum(await Promise.all(weeks.map((week) => wouldTakeIn(week)))) };
}

/** The texts of the files in what was given. */
async function contentsOf(given: GivenShared): Promise<GivenShared[]> {
  const { name, text } = given;
  if (text === undefined || isWeekFile(text)) return [given];
  if (!holdsShared(text)) return [{ name, refusal: name === '' ? 'nothing-shared' : 'other-file' }];
  if (text.length > LARGEST) return [{ name, refusal: 'too-large' }];
  return Promise.all(fromShareText(text).map(async (frame) => ({ name, ...(frame.bytes ? await inflated(frame.bytes, LARGEST) : { refusal: frame.reason }) })));
}

async function itemOf({ name, ...given }: GivenShared): Promise<SharedItem> {
  if (given.text === undefined) return { name, refusal: given.refusal };
  const { content, ...refusal } = readWeekFile(given.text);
  if (!content) return { name, refusal: 'reason' in refusal ? FROM_CONTENT[refusal.reason] : 'damaged' };
  const file = { ...content, ...drawWeekBack(content, Date.now()) };
  return { name, file, own: await isSelf(file.contributor), brings: await wouldTakeIn(together(file.week, [file])) };
}

const FROM_CONTENT: Record<FileRefusal['reason'], SharedRefusal> = { 'too-large': 'too-large', unreadable: 'cut-off', 'other-file': 'other-file', newer: 'newer', misplaced: 'other-file', damaged: 'damaged' };

function together(week: Week, files: readonly WeekFile[]): Incoming {
  return { week, ...files.reduce(mergeWeek, EMPTY_WEEK), contributors: files.map(namedIn) };
}

function sum(all: readonly TakenIn[]): TakenIn {
  return { added: all.reduce((total, { added }) => total + added, 0), changed: all.reduce((total, { changed }) => total + changed, 0) };
}

/** What came of taking weeks in. */
export type TakenOutcome = ({ kind: 'taken' } & TakenIn) | { kind: 'failed'; failure: QueueFailure };

/** Merges weeks into the queue, all of them or none. Never throws. */
export async function takeShared(weeks: readonly Incoming[]): Promise<TakenOutcome> {
  try {
    return { kind: 'taken', ...sum(await takeInAll(weeks)) };
  } catch (error) {
    return { kind: 'failed', failure: await failureOf(error) };
  }
}
