import type { WelcomeMessages } from './zh_CN';

/** The first-run page's own sentences, in English. */
export const en: WelcomeMessages = {
  title: 'Getting started · Linkweek',
  heading: 'Good article? One click',
  steps: {
    pin: { name: 'Pin the button', detail: 'Click the puzzle piece at the browser’s top right, then the pin beside Linkweek' },
    click: { name: 'Click to save', detail: 'On an article, click Linkweek’s button: its title and address are in this week' },
    copy: { name: 'Copy the digest', detail: 'On Sunday look the week over and copy it as Markdown' },
  },
  pictured: { saved: 'Saved', copy: 'Copy', heading: 'Articles' },
  privacy: 'Linkweek reads no page unless you ask it to, and what you save stays in this browser until you share it.',
  desk: 'Open the desk',
  options: 'Options',
};
