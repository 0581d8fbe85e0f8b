import { weekParts, type Week } from '@/utils/digest/iso-week';
import type { Messages } from './zh_CN';

const weekName = (week: Week): string => {
  const { year, number } = weekParts(week);
  return `${year} week ${number}`;
};

/** Every sentence on screen, in English. */
export const en: Messages = {
  language: 'en',
  menus: {
    capturePage: 'Save this page',
    captureLink: 'Save this link',
  },
  weekName,
  sectionNames: { 文章: 'Articles', 工具: 'Tools', 资源: 'Resources' },
  card: {
    label: 'This page',
    reading: 'Reading this page…',
    loading: 'This page is still loading; waiting two seconds at most…',
    saved: (week) => `Saved to ${weekName(week)}`,
    repeatHere: (when) => `Already in this week · ${when}`,
    repeatElsewhere: (week) => `Already in ${weekName(week)}, not saved again`,
    offered: 'Not clearly an article, not saved yet',
    undone: 'Undone, not saved',
    add: 'Add to week',
    addAnyway: 'Add to this week too',
    addBack: 'Add again',
    undo: 'Undo',
    undoKeys: 'Ctrl+Z',
    show: 'Show',
    refusals: {
      'browser-page': 'This is the browser’s own page; extensions can’t read it. Nothing was saved',
      'extension-store': 'The browser lets no extension read its store. Nothing was saved',
      'local-file': 'This file is on your machine, others can’t open it. Nothing was saved',
      pdf: 'This is a PDF and its title can’t be read. Nothing was saved; right-click a link to it to save that',
      blank: 'This tab is still blank, or the browser lets nobody read it. Nothing was saved',
      'not-web': 'This address is not a web page others can open. Nothing was saved',
      unreachable: 'This page can’t be read; it may not have loaded. Reload it and click again',
      'wechat-deleted': 'The author has deleted this article. Nothing was saved',
      'wechat-banned': 'WeChat has taken this article down. Nothing was saved',
      'wechat-unavailable': 'WeChat says this article can’t be viewed for now. Nothing was saved',
      'wechat-expired': 'This WeChat link has expired. Open the article from its account and click again',
      'wechat-verify': 'WeChat asks for a check. Pass it on the page, then click again',
    },
    failures: {
      full: 'The disk is full, this was not saved. Free some space and click again, or copy the line below',
      newer: 'The data here is from a newer version, this was not saved. Update Linkweek, or copy the line below',
      unusable: 'The database can’t be opened, this was not saved. Restart the browser, or copy the line below',
    },
    failedLine: 'The line that was not saved',
    copyLine: 'Copy this line',
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
    count: (count) => `${count} ${new Intl.PluralRules('en').select(count) === 'one' ? 'link' : 'links'}`,
    empty: 'No links in this week yet. Click the toolbar button on an article and it lands here.',
    loading: 'Opening…',
    edit: (title) => `Edit: ${title}`,
    open: 'Open in a new tab',
    openLink: (title) => `Open in a new tab: ${title}`,
    remove: 'Remove',
    removeLink: (title) => `Remove: ${title}`,
  },
  export: {
    copy: 'Copy Markdown',
    download: 'Download .md',
  },
  status: {
    copied: (count) => `Copied ${count} ${new Intl.PluralRules('en').select(count) === 'one' ? 'link' : 'links'}`,
    copiedLine: 'Copied the line',
    copyFailed: 'The browser did not allow copying; “Download .md” works without it',
    downloaded: (name) => `Downloaded ${name}`,
    removed: (title) => `Removed: ${title}`,
    undone: 'Undid the last change',
    redone: 'Did it again',
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to do again',
    editFailed: 'Not changed, the database failed; what was there is still there. Open the popup again',
    queueFailed: 'The database can’t be opened. Your links are still on disk; restart the browser',
  },
};
