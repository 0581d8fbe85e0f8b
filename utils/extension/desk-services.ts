import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import type { IssueFields } from '@/utils/digest/issue';
import type { ImportedIssue } from '@/utils/digest/import/imported-issue';
import type { Week } from '@/utils/digest/iso-week';
import type { Settings } from '@/utils/digest/settings';
import type { FoundLink } from '@/utils/digest/links/found-link';
import type { Added } from '@/utils/queue/add';
import { afterWrites } from '@/utils/queue/change';
import { editWeek, type Edit } from '@/utils/queue/edit';
import { elsewhere, type Elsewhere } from '@/utils/queue/elsewhere';
import { findCandidates } from '@/utils/queue/find';
import { changeIssue, readIssue, watchIssue, watchPublished, type PublishedWeeks } from '@/utils/queue/issues';
import { publishedPages } from '@/utils/queue/published-pages';
import { moveToWeek } from '@/utils/queue/move';
import { undoChange, type Turned } from '@/utils/queue/undo';
import type { Watcher } from '@/utils/queue/watch';
import { watchWeeks, type CountedWeek } from '@/utils/queue/weeks';
import { anyShared } from './any-shared';
import { keepCount } from './badge';
import { weekNow } from './week-now';
import type { ManyOutcome } from './capture-many';
import type { WhichTabs } from './capture-tabs';
import { changes } from './changes';
import { decide } from './decide';
import { folderServices, type FolderServices } from './folder/folder-services';
import { addLink, addOffers, offersIn, offersOfTabs, type NewPlace, type Offer, type Offers } from './offers';
import { addIssues, issuesIn, readFiles, type IssuesOutcome } from './issues-in';
import { openOptions } from './own-pages';
import { readTitles, type TitlesRead } from './read-titles';
import { services, type Services } from './services';
import { knownSettings } from './known-settings';
import type { OwnShare } from './share-week';
import type { GivenShared, SharedRead, TakenOutcome } from './shared-in';

/** What the desk can do beyond what every surface can; apart from that, for the popup should not load it. */
export interface DeskServices extends Services, FolderServices {
  /** Every week that has candidates, the latest first. */
  watchWeeks: (watcher: Watcher<CountedWeek[]>) => () => void;
  /** Which weeks were published, and when. */
  watchPublished: (watcher: Watcher<PublishedWeeks>) => () => void;
  /** Marks a week as published now, or takes that back. */
  publish: (week: Week, published: boolean) => Promise<void>;
  /** What is said of a week's issue beside its candidates. */
  watchIssue: (week: Week, watcher: Watcher<IssueFields>) => () => void;
  /** The same as it is once everything asked for before is done. */
  issueOf: (week: Week) => Promise<IssueFields>;
  /** Writes something into a week's issue; what is typed in one `session` is undone as one. */
  write: (week: Week, fields: Partial<IssueFields>, session?: string) => Promise<void>;
  /** Decides settings; `session` as for `write`. */
  decide: (wanted: Partial<Settings>, session?: string) => Promise<void>;
  /** Changes a week by what it holds at that moment; resolves to whether there was anything to change. */
  editWeek: (week: Week, editsOf: (candidates: readonly Candidate[]) => readonly Edit[]) => Promise<boolean>;
  /** Moves candidates to the end of another week. */
  move: (keys: readonly CandidateKey[], week: Week) => Promise<void>;
  /** Brings the options page to the front, or opens it. */
  openOptions: () => Promise<void>;
  /** The links in a text, each with how it stands to a week; nothing is stored. */
  offersIn: (text: string, week: Week) => Promise<Offers>;
  /** The same of this window's tabs, which the reader is asked for; undefined where they refuse. Call it in a click's own turn. */
  offersOfTabs: (which: WhichTabs, week: Week) => Promise<Offers | undefined>;
  /** Adds the pages chosen to a week, as one change. */
  addOffers: (chosen: readonly Offer[], week: Week) => Promise<ManyOutcome>;
  /** Adds one link to a week, at a place or at its end; undefined where it is no web page. */
  addLink: (link: FoundLink, week: Week, at: NewPlace | undefined) => Promise<Added | undefined>;
  /** The other weeks that hold a candidate's page, the latest first. */
  elsewhere: (candidate: Candidate) => Promise<Elsewhere[]>;
  /** Reads the titles of these candidates' pages, for which the reader is asked; undefined where they refuse. Call it in a click's own turn. */
  readTitles: (candidates: readonly Candidate[]) => Promise<TitlesRead | undefined>;
  /** Copies a text that editors take with its looks, and others without. */
  copyRich: (html: string, plain: string) => Promise<void>;
  /** Which of these candidates' pages went out in an issue before, by identity. */
  publishedPages: (candidates: readonly Candidate[]) => Promise<ReadonlyMap<string, Week>>;
  /** Files as texts, those too large or no texts at all apart. */
  readFiles: typeof readFiles;
  /** The published issues in texts; nothing is stored. */
  issuesIn: typeof issuesIn;
  /** Stores published issues as one change. */
  addIssues: (issues: readonly ImportedIssue[]) => Promise<IssuesOutcome>;
  /** What this person would share of a week, and the two ways out; all are loaded when first asked for. */
  ownShare: (week: Week) => Promise<OwnShare | undefined>;
  shareText: (share: OwnShare, firstLine: string) => Promise<string>;
  saveShare: (share: OwnShare) => Promise<string>;
  /** Whether any of these files holds a shared week, by what is in it. */
  anyShared: typeof anyShared;
  /** Others' weeks in files and texts, and what they would bring; nothing is stored. */
  readSharedFiles: (files: readonly File[]) => Promise<GivenShared[]>;
  sharedIn: (given: readonly GivenShared[]) => Promise<SharedRead>;
  /** Merges others' weeks into the queue. It is not this person's doing, so it is not among what they can undo. */
  takeShared: (weeks: SharedRead['weeks']) => Promise<TakenOutcome>;
  /** Searches the candidates of all weeks. */
  find: (text: string) => Promise<Candidate[]>;
  /** Takes a change back while it is the last that stands; resolves to whether it was. */
  undoChange: (id: number) => Promise<Turned>;
}

/** The real ones. */
export const deskServices: DeskServices = {
  ...services,
  // At once: what else the desk changes does not wait either, and must not go before.
  ...changes,
  ...folderServices,
  watchWeeks: (watcher) => watchWeeks(counting(watcher)),
  watchPublished,
  watchIssue,
  issueOf: (week) => afterWrites(() => readIssue(week)),
  write: (week, fields, session) => changeIssue(week, fields, Date.now(), undefined, session),
  decide,
  editWeek: (week, editsOf) => editWeek(week, editsOf, Date.now()),
  publish: (week, published) => changeIssue(week, { published: published ? Date.now() : null }, Date.now()),
  move: (keys, week) => moveToWeek(keys, week, Date.now()),
  openOptions,
  offersIn,
  offersOfTabs,
  addOffers,
  addLink,
  elsewhere,
  readTitles,
  copyRich: (html, plain) => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([plain], { type: 'text/plain' }) })]),
  publishedPages,
  readFiles,
  issuesIn,
  addIssues,
  ownShare: async (week) => (await import('./share-week')).ownShare(week),
  shareText: async (share, firstLine) => (await import('./share-week')).shareText(share, firstLine),
  saveShare: async (share) => (await import('./share-week')).saveShare(share),
  anyShared,
  readSharedFiles: async (files) => (await import('./shared-in')).readSharedFiles(files),
  sharedIn: async (given) => (await import('./shared-in')).sharedIn(given),
  takeShared: async (weeks) => (await import('./shared-in')).takeShared(weeks),
  find: findCandidates,
  undoChange: (id) => undoChange(id, Date.now()),
};

/** The badge follows this week, whichever one the desk shows. */
function counting({ onAnswer, onError }: Watcher<CountedWeek[]>): Watcher<CountedWeek[]> {
  return {
    onAnswer: (weeks) => {
      onAnswer(weeks);
      const thisWeek = weekNow(knownSettings().timeZone);
      void keepCount(weeks.find(({ week }) => week === thisWeek)?.count ?? 0);
    },
    onError,
  };
}
