import type { Candidate, CandidateKey, CandidateSource, Fields } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import type { AddOptions } from '@/utils/queue/add';
import { editCandidate, editCandidates, type Edit } from '@/utils/queue/edit';
import { findCandidates } from '@/utils/queue/find';
import { moveToWeek } from '@/utils/queue/move';
import { redo, undo } from '@/utils/queue/undo';
import { watchCandidate, watchWeek, type Watcher } from '@/utils/queue/week';
import { watchWeeks, type CountedWeek } from '@/utils/queue/weeks';
import { activeTab } from './active-tab';
import { showCount } from './badge';
import { captureTab, store, thisWeek, type Outcome } from './capture';
import { handOver } from './hand-over';
import { download, openAddress } from './outward';

/** A capture under way. */
export interface Capturing {
  /** Whether the page is still loading, so that it is waited for. */
  loading: Promise<boolean>;
  outcome: Promise<Outcome>;
}

/** What a surface can do; components hold no storage and no browser call of their own. */
export interface Services {
  thisWeek: () => Week;
  /** Captures the page in front. */
  capture: () => Capturing;
  /** Stores, in this week, a page that was only offered or, when asked to, one that another week holds. */
  add: (source: CandidateSource, options?: AddOptions) => Promise<Outcome>;
  watchWeek: (week: Week, watcher: Watcher<Candidate[]>) => () => void;
  /** Every week that has candidates, the latest first. */
  watchWeeks: (watcher: Watcher<CountedWeek[]>) => () => void;
  watchCandidate: (key: CandidateKey, watcher: Watcher<Candidate | undefined>) => () => void;
  edit: (key: CandidateKey, fields: Partial<Fields>) => Promise<void>;
  /** Several at once, undone as one. */
  editAll: (edits: readonly Edit[]) => Promise<void>;
  /** Moves candidates to the end of another week. */
  move: (keys: readonly CandidateKey[], week: Week) => Promise<void>;
  /** Searches the candidates of all weeks. */
  find: (text: string) => Promise<Candidate[]>;
  /** Resolves to whether there was anything to take back. */
  undo: () => Promise<boolean>;
  /** Resolves to whether there was anything to do again. */
  redo: () => Promise<boolean>;
  /** Opens an address in a new tab. */
  open: (address: string) => Promise<void>;
  /** Needs no permission while the reader's click lasts; rejects where the browser forbids it. */
  copy: (text: string) => Promise<void>;
  /** Saves a Markdown file under this name. */
  download: (name: string, markdown: string) => void;
}

/** The real ones: this browser's tabs, its clipboard, its database and its clock. */
export const services: Services = {
  thisWeek,
  capture: () => {
    const tab = activeTab();
    return { loading: tab.then(({ loading }) => loading), outcome: tab.then((seen) => handOver(seen, () => captureTab(seen))) };
  },
  add: store,
  watchWeek: (week, watcher) => watchWeek(week, { ...watcher, onAnswer: (candidates) => tell(week, candidates, watcher) }),
  watchWeeks,
  watchCandidate,
  edit: (key, fields) => editCandidate(key, fields, Date.now()),
  editAll: (edits) => editCandidates(edits, Date.now()),
  move: (keys, week) => moveToWeek(keys, week, Date.now()),
  find: findCandidates,
  undo: async () => (await undo(Date.now())) !== undefined,
  redo: async () => (await redo(Date.now())) !== undefined,
  open: openAddress,
  copy: (text) => navigator.clipboard.writeText(text),
  download,
};

/** The badge follows what a surface is shown, for the worker that could watch by itself is mostly asleep. */
function tell(week: Week, candidates: Candidate[], { onAnswer }: Watcher<Candidate[]>): void {
  onAnswer(candidates);
  if (week === thisWeek()) void showCount(candidates.length);
}
