import type { WaysMessages } from './zh_CN';

const count = (one: string, many: string) => (number: number): string => `${number} ${new Intl.PluralRules('en').select(number) === 'one' ? one : many}`;
const links = count('link', 'links');

/** The sentences of the ways in, in English. */
export const en: WaysMessages = {
  menus: {
    capturePage: 'Save this page',
    captureSelection: 'Save this page with the selection as its note',
    captureLink: 'Save this link',
    captureTabs: 'Save the selected tabs',
    captureWindow: 'Save all tabs of this window',
    openDesk: 'Open the desk',
  },
  between: ', ',
  saved: (number, week) => `Saved ${links(number)} to ${week}`,
  noneSaved: 'Nothing new was saved',
  repeats: (number) => `${number} saved before`,
  skipped: {
    'not-web': count('is not a web page', 'are not web pages'),
    'front-page': count('is a site’s front page', 'are sites’ front pages'),
  },
  tabsDenied: 'Looking at the tabs was not allowed. Nothing was saved',
  noTabs: 'No tabs here can be saved',
  noteTaken: 'the selection is its note',
  noteKept: 'the note it had is unchanged',
  noteLost: 'the selection was not kept',
};
