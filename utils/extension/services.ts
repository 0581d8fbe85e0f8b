import type { Candidate, CandidateKey, CandidateSource } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import type { Reading } from '@/utils/digest/reading';
import type { Settings } from '@/utils/digest/settings';
import type { AddOptions } from '@/utils/queue/add';
import { watchPeople, type People } from '@/utils/queue/people';
import type { Watcher } from '@/utils/queue/watch';
import { watchCandidate, watchWeek, type WeekWatcher } from '@/utils/queue/week';
import { keepCount } from './badge';
import type { Capturing, Outcome } from './capture';
import { afterCapture, goFirst } from './capture-first';
import type { Changes } from './changes';
import type { FolderServices } from './folder/folder-services';
import { handOver } from './hand-over';
import { knownFolder } from './known-folder';
import { knownSettings } from './known-settings';
import { preferredLanguage } from './language';
import type { PageAtHand } from './page-at-hand';
import { watchSettings } from './settings';
import { holdUnsent } from './unsent-port';
import { weekNow } from './week-now';

/** What a surface can do; components hold no storage and no browser call of their own. */
export interface Services extends Changes {
  /** The week it is now in a time zone. */
  weekNow: (timeZone: string) => Week;
  /** The settings as last heard of, for the first paint. */
  knownSettings: () => Settings;
  watchSettings: (watcher: Watcher<Settings>) => () => void;
  /** The language that the browser says its user prefers, BCP 47. */
  preferredLanguage: () => string;
  /** Captures a page that was asked. */
  capture: (page: PageAtHand) => Capturing;
  /** Stores, in this week, a page that was only offered or, when asked to, one that another week holds. */
  add: (source: CandidateSource, options?: AddOptions) => Promise<Outcome>;
  watchWeek: (week: Week, watcher: WeekWatcher) => () => void;
  /** Who added what is queued. */
  watchPeople: (watcher: Watcher<People>) => () => void;
  watchCandidate: (key: CandidateKey, watcher: Watcher<Candidate | undefined>) => () => void;
  /** Gets ready for a change that the reader may be about to make. */
  expectChange: () => void;
  /** Brings the desk to the front, or opens it. */
  openDesk: () => Promise<void>;
  /** Opens an address in a new tab. */
  open: (address: string) => Promise<void>;
  /** Needs no permission while the reader's click lasts; rejects where the browser forbids it. */
  copy: (text: string) => Promise<void>;
  /** Saves a file under this name: Markdown, unless `type` is another media type. */
  download: (name: string, text: string, type?: string) => Promise<void>;
  /** Whether a group's folder was connected when last heard of. */
  knownFolder: () => boolean;
  /** What can be done about it, loaded when it is asked for: most readers have no such folder. */
  folder: () => Promise<FolderServices>;
}

type Besides = typeof import('./besides');

let loading: Promise<Besides> | undefined;

/** Loaded when it is wanted: most pages are stored before the popup is loaded at all, and in most popups nothing is changed. All wait for the same, so that what is asked for first is done first. */
const besides = (): Promise<Besides> => (loading ??= import('./besides'));

const changing = async (): Promise<Changes> => (await besides()).changes;

/** What `captureReading` does, which is not needed for a page that gives nothing. */
async function captureInFull(reading: Promise<Reading>): Promise<Outcome> {
  const read = await reading;
  return read.kind === 'refused' ? read : (await besides()).captureReading(reading);
}

/** The real ones: this browser's tabs, its clipboard, its database and its clock. */
export const services: Services = {
  weekNow,
  knownSettings,
  watchSettings: (watcher) => afterCapture(() => watchSettings(watcher)),
  preferredLanguage,
  capture: ({ at, tab, reading, stored }) => {
    // Nothing that goes wrong with a tab may leave the reader waiting.
    const unreachable = { kind: 'refused', reason: 'unreachable' } as const;
    const handed = tab.then((seen) => handOver(seen, at, async () => (await stored) ?? captureInFull(reading)));
    const outcome = unsent(handed.then((each) => each.outcome).catch(() => unreachable));
    const capturing = { loading: handed.then(({ loading }) => loading, () => false), reading: reading.catch(() => unreachable), outcome };
    // What is queued is shown at once beside a page that loads, without waiting for the worker.
    goFirst({ ...capturing, loading: tab.then(({ loading }) => loading, () => false) });
    return capturing;
  },
  add: (source, options) => unsent(besides().then(({ store }) => store(source, options))),
  watchWeek: (week, watcher) => afterCapture(() => watchWeek(week, counting(week, watcher))),
  watchPeople: (watcher) => afterCapture(() => watchPeople(watcher)),
  watchCandidate,
  edit: async (key, fields) => (await changing()).edit(key, fields),
  type: async (key, fields, session) => (await changing()).type(key, fields, session),
  editAll: async (edits) => (await changing()).editAll(edits),
  candidatesOf: async (week) => (await changing()).candidatesOf(week),
  undoCapture: async (key) => (await changing()).undoCapture(key),
  undo: async () => (await changing()).undo(),
  redo: async () => (await changing()).redo(),
  // Where it can't be loaded, the change itself tells.
  expectChange: () => void besides().catch(() => undefined),
  openDesk: async () => (await besides()).openDesk(),
  open: async (address) => (await besides()).openAddress(address),
  copy: (text) => navigator.clipboard.writeText(text),
  download: async (name, text, type) => (await besides()).download(name, text, type),
  knownFolder,
  folder: () => import('./folder/folder-services').then((folder) => folder.folderServices),
};

/** The badge follows what a surface is shown, for the worker that could watch by itself is mostly asleep. */
function counting(week: Week, watcher: WeekWatcher): WeekWatcher {
  const onAnswer = (candidates: Candidate[]): void => {
    watcher.onAnswer(candidates);
    if (week === weekNow(knownSettings().timeZone)) void keepCount(candidates.length);
  };
  return { ...watcher, onAnswer };
}

/** What watches the folder is loaded later than this, and a reader who has seen that a page is saved may be gone by then: the worker sends it. */
async function unsent(outcome: Promise<Outcome>): Promise<Outcome> {
  const { kind } = await outcome;
  if (knownFolder() && (kind === 'saved' || kind === 'repeat')) holdUnsent();
  return outcome;
}
