import { isWeek } from '@/utils/digest/is-week';
import { shiftWeek, type Week } from '@/utils/digest/iso-week';
import { knownFile, knownFolders, noteFiles } from '@/utils/queue/remote-files';
import { listWeeks } from './list-weeks';
import type { Unread } from './pull-folder';
import { pullSettings } from './pull-settings';
import { pullWeek } from './pull-week';
import type { Session } from './session';

/** How much is looked at: one folder, which while nothing changes is one request; all that likely changed; or all there is. */
export type Depth = 'poll' | 'likely' | 'all';

/** What is looked at now. */
export interface Pulling {
  /** The week at hand, which is looked at most often. */
  week: Week;
  depth: Depth;
  /** How often the folder was looked at before. */
  polls: number;
}

/** Fetches what is new. Throws a `FolderError`; one that concerns a file alone, once all the others are in. */
export async function pull(session: Session, { week, depth, polls }: Pulling): Promise<void> {
  const unread = depth === 'poll' ? await TURNS[polls % TURNS.length]?.(session, week, Math.floor(polls / TURNS.length)) : await pullMore(session, { week, depth, polls });
  if (unread) throw unread;
}

async function pullMore(session: Session, { week, depth, polls }: Pulling): Promise<Unread> {
  const unread = await pullSettings(session);
  const [last, inTurn] = [shiftWeek(week, -1), await weekInTurn(session, week, polls)];
  const unreadWeeks = await pullWeeks(session, (each, changed) => depth === 'all' || changed || [week, last, inTurn].includes(each));
  return unread ?? unreadWeeks;
}

/** What is looked at from one poll to the next: one folder each, the week at hand every other time. `round`: how often all had their turn. */
const TURNS: readonly ((session: Session, week: Week, round: number) => Promise<Unread>)[] = [
  (session, week) => pullWeek(week, session),
  (session) => pullWeeks(session, (_, changed) => changed),
  (session, week) => pullWeek(week, session),
  (session) => pullSettings(session),
  (session, week) => pullWeek(week, session),
  async (session, week, round) => pullWeek((await weekInTurn(session, week, round)) ?? week, session),
];

/** One of the weeks before: not every server tells by a week's folder that a file in it was changed. The last one comes up every other time. */
async function weekInTurn({ db }: Session, week: Week, turn: number): Promise<Week | undefined> {
  if (turn % 2 === 0) return shiftWeek(week, -1);
  const weeks = (await knownFolders(db)).map((path) => path.slice(0, -1)).filter(isWeek);
  return weeks.filter((each) => each !== week)[Math.floor(turn / 2) % Math.max(weeks.length - 1, 1)];
}

/** Lists the weeks, and pulls those that are `wanted`; `changed` says whether a week's folder looks different from when it was pulled last. */
async function pullWeeks(session: Session, wanted: (week: Week, changed: boolean) => boolean): Promise<Unread> {
  let unread: Unread;
  for (const { week, mark } of await listWeeks(session)) {
    const path = `${week}/`;
    const changed = (await knownFile(path, session.db))?.mark !== mark;
    if (!wanted(week, changed)) continue;
    const ofWeek = await pullWeek(week, session);
    unread ??= ofWeek;
    if (!ofWeek) await noteFiles([{ path, mark }], session.db);
    session.onProgress();
  }
  return unread;
}
