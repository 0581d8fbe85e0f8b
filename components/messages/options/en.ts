import type { OptionsMessages } from './zh_CN';

const count = (one: string, many: string) => (number: number): string => `${number} ${new Intl.PluralRules('en').select(number) === 'one' ? one : many}`;
const links = count('link', 'links');
const weeks = count('week', 'weeks');

/** The options page's own sentences, in English. */
export const en: OptionsMessages = {
  title: 'Options · Linkweek',
  heading: 'Options',
  intro: 'Every change is kept in this browser at once.',
  digest: {
    legend: 'Digest',
    name: 'Name',
    nameHint: 'Stands in each issue’s title: 「微信群」 2018 年第 4 周',
    group: 'Group',
    groupHint: 'Stands in the lines that open each issue',
    contributor: 'Your name',
    contributorHint: 'Shows the others who saved a link; it may stay empty',
    timeZone: 'Time zone',
    timeZoneHint: (week) => `A week runs from Monday 00:00 to the end of Sunday in this zone, where it is now ${week}`,
    spacing: 'Put a space between Chinese and Latin letters or digits in titles',
    spacingHint: 'Done when a page is saved; what is saved already stays as it is',
  },
  sections: {
    legend: 'Sections',
    hint: 'The queue and the digest keep this order',
    heading: (at) => `Name of section ${at}`,
    up: (name) => `Move up: ${name}`,
    down: (name) => `Move down: ${name}`,
    remove: (name) => `Remove section: ${name}`,
    add: 'Add a section',
    fresh: 'New section',
  },
  saveAtOnce: {
    legend: 'A click on the toolbar button',
    articles: 'Saves articles, asks about any other page',
    always: 'Saves any page',
    never: 'Always asks first',
  },
  shortcuts: {
    legend: 'Shortcuts in the browser',
    _execute_action: 'Save and open the popup',
    'capture-page': 'Save this page without opening the popup',
    unset: 'Not set',
    change: 'Change in the browser',
    changeByHand: (address) => `The browser doesn’t let extensions open its shortcuts; type ${address} into the address bar`,
  },
  backup: {
    legend: 'Backup',
    hint: 'The links of all weeks, the issues and the options in one file, to be restored here or on another machine',
    export: 'Export a backup',
    exported: (name) => `Exported ${name}`,
    exportFailed: 'Not exported, the database can’t be read; what was there is still there. Restart the browser and try again',
    choose: 'Restore from a backup',
    coming: (its, all, fresh) => `This backup has ${weeks(its)} and ${links(all)}, ${fresh} of them not here. Restoring merges the two: of what both have, the later change stands, and nothing is deleted.`,
    restore: 'Restore',
    cancel: 'Cancel',
    restored: (fresh) => (fresh === 0 ? 'Restored; no link was missing' : `Restored; ${links(fresh)} came back`),
    openFailed: 'Not restored, the database can’t be read; what was there is still there. Restart the browser and try again',
    refused: (reason) => `${reason}. Nothing was restored, and what is here is unchanged.`,
    reasons: {
      'too-large': () => 'This file is too large to be a backup of Linkweek',
      unreadable: () => 'This file is cut off, or is no backup',
      'other-file': () => 'This is not a backup of Linkweek',
      newer: (refusal) => `This backup was made by a newer Linkweek (format ${'version' in refusal ? refusal.version : ''}); update the extension first`,
      damaged: (refusal) => `This backup is damaged${'place' in refusal && refusal.place !== '' ? ` (${refusal.place})` : ''}; try another`,
      'no-access': () => 'The system does not let this file be read',
    },
    weekly: {
      label: 'Back up to the downloads folder every week',
      hint: 'Writes the first at once, then one a week; the browser asks whether downloads may be managed, and switching it off gives that back',
      last: (when) => `The last was written ${when}`,
      failed: 'The last try came to nothing: the permission may have been taken back, or the disk be full. Switch it off and on again',
      denied: 'Managing downloads was not allowed. The weekly backup is off',
    },
  },
  language: { legend: 'Language', auto: 'As the browser', 'zh-CN': '中文', en: 'English' },
  theme: { legend: 'Theme', auto: 'As the system', light: 'Light', dark: 'Dark' },
  desk: 'Desk',
  status: {
    removedSection: (name) => `Removed section “${name}”; its links now stand in the first section`,
    undo: 'Undo',
  },
};
