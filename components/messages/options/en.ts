import type { OptionsMessages } from './zh_CN';

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
  language: { legend: 'Language', auto: 'As the browser', 'zh-CN': '中文', en: 'English' },
  theme: { legend: 'Theme', auto: 'As the system', light: 'Light', dark: 'Dark' },
  desk: 'Desk',
  status: {
    removedSection: (name) => `Removed section “${name}”; its links now stand in the first section`,
    undo: 'Undo',
  },
};
