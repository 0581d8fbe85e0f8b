import type { Candidate, CandidateKey, CandidateSource, Fields } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import type { AddOptions } from '@/utils/queue/add';
import { editCandidate } from '@/utils/queue/edit';
import { redo, undo } from '@/utils/queue/undo';
import { watchCandidate, watchWeek, type Watcher } from '@/utils/queue/week';
import { activeTab } from './active-tab';
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
  watchCandidate: (key: CandidateKey, watcher: Watcher<Candidate | undefined>) => () => void;
  edit: (key: CandidateKey, edit: Partial<Fields>) => Promise<void>;
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
  watchWeek,
  watchCandidate,
  edit: (key, edit) => editCandidate(key, edit, Date.now()),
  undo: async () => (await undo(Date.now())) !== undefined,
  redo: async () => (await redo(Date.now())) !== undefined,
  open: openAddress,
  copy: (text) => navigator.clipboard.writeText(text),
  download,
};
