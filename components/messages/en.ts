import { weekParts, type Week } from '@/utils/digest/iso-week';
import type { QueueFailure } from '@/utils/queue/failure';
import type { Messages } from './zh_CN';

const weekName = (week: Week): string => {
  const { year, number } = weekParts(week);
  return `${year} week ${number}`;
};

const links = (count: number): string => `${count} ${new Intl.PluralRules('en').select(count) === 'one' ? 'link' : 'links'}`;

const failed: Record<QueueFailure, { why: string; wayOut: string }> = {
  full: { why: 'The disk is full', wayOut: 'Free some space' },
  newer: { why: 'A newer Linkweek stored what is here, and this one leaves it alone', wayOut: 'Update Linkweek' },
  blocked: { why: 'Another Linkweek page holds the database', wayOut: 'Close the other Linkweek pages' },
  private: { why: 'In a private window Firefox gives an extension no database', wayOut: 'Open the page in an ordinary window' },
  unusable: { why: 'The database can’t be opened', wayOut: 'Restart the browser' },
};

/** Every sentence on screen, in English. */
export const en: Messages = {
  language: 'en',
  weekName,
  sectionNames: { 文章: 'Articles', 工具: 'Tools', 资源: 'Resources' },
  card: {
    label: 'This page',
    reading: 'Reading this page…',
    read: 'Read; looking in the queue…',
    loading: 'This page is still loading; waiting two seconds at most…',
    saved: (week) => `Saved to ${weekName(week)}`,
    repeatHere: (who, when) => `Already in this week · ${who} · ${when}`,
    repeatElsewhere: (week, who, when) => `Already in ${weekName(week)} · ${who} · ${when}`,
    published: (week) => `Already published in ${weekName(week)}`,
    you: 'you',
    somebody: 'somebody',
    removedElsewhere: (week) => `Removed from ${weekName(week)}`,
    undone: 'Undone, not saved',
    add: 'Add to week',
    addAnyway: 'Add here too',
    addBack: 'Add again',
    undo: 'Undo',
    show: 'Show',
    failed: (failure) => `${failed[failure].why}; this was not saved. ${failed[failure].wayOut} and click again, or copy the line below`,
  },
  fields: {
    title: 'Title',
    note: 'Note',
    notePlaceholder: 'Note',
    section: 'Section',
    useCapturedTitle: (title) => `Put back the page’s own title: ${title}`,
  },
  queue: {
    label: 'The week’s queue',
    previousWeek: 'Previous week',
    nextWeek: 'Next week',
    backToThisWeek: 'This week',
    count: links,
    dropped: 'dropped',
    droppedCount: (count) => `${count} dropped`,
    emptyNow: 'No links in this week yet. Click the toolbar button on an article and it lands here.',
    empty: 'No links in this week.',
    open: 'Open in a new tab',
    openLink: (title) => `Open in a new tab: ${title}`,
    remove: 'Remove',
    removeLink: (title) => `Remove: ${title}`,
    between: ', ',
    among: (name, count) => `${name} +${count - 1}`,
    addedBy: (who, when) => `Added by ${who} · ${when}`,
  },
  export: {
    copy: 'Copy Markdown',
    download: 'Download .md',
    openDesk: 'Open desk',
  },
  shortcuts: 'Shortcuts',
  status: {
    copied: (count) => `Copied ${links(count)}`,
    copyFailed: 'The browser did not allow copying; “Download .md” works without it',
    downloaded: (name) => `Downloaded ${name}`,
    removed: (title) => `Removed: ${title}`,
    removedMany: (count) => `Removed ${links(count)}`,
    dropped: (count) => `Dropped ${links(count)} from the digest`,
    picked: (count) => `Picked ${links(count)}`,
    undone: 'Undid the last change',
    redone: 'Redone',
    nothingToUndo: 'Nothing to undo',
    keptForOthers: 'Kept: others saved it too',
    partlyUndone: 'Undone, but for what others saved too',
    nothingToRedo: 'Nothing to redo',
    storeFailed: (failure) => `Not saved: ${failed[failure].why}. What was there is still there. ${failed[failure].wayOut} and try again`,
    editFailed: (failure) => `Not changed: ${failed[failure].why}. What was there is still there. ${failed[failure].wayOut} and try again`,
    openFailed: 'The browser did not open this address',
    queueFailed: (failure) => `${failed[failure].why}, so your links can’t be shown. ${failed[failure].wayOut} and open this again`,
  },
};
