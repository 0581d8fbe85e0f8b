import type { DeskMessages } from './zh_CN';

const links = (count: number): string => `${count} ${new Intl.PluralRules('en').select(count) === 'one' ? 'link' : 'links'}`;

/** The desk's own sentences, in English. */
export const en: DeskMessages = {
  title: 'Desk · Linkweek',
  tabs: { label: 'Desk', weeks: 'Weeks', queue: 'Queue', issue: 'Issue' },
  options: 'Options',
  thisWeek: 'now',
  empty: 'No links in this week yet.',
  select: (title) => `Select: ${title}`,
  selection: {
    label: 'For the selected links',
    count: (count) => `${count} selected`,
    clear: 'Clear the selection',
    section: 'Section',
    week: 'Move to',
    drop: 'Drop',
    pick: 'Pick',
    remove: 'Remove',
  },
  weekChoice: {
    current: (week) => `This week · ${week}`,
    previous: (week) => `The week before · ${week}`,
    next: (week) => `The week after · ${week}`,
  },
  sort: { label: 'Sort', time: 'By time captured', site: 'By site' },
  find: {
    label: 'Find in all weeks',
    results: 'Found',
    none: 'Nothing found',
    found: (count) => `Found ${links(count)}`,
  },
  carry: (count) => `Carry over ${count} dropped last week`,
  issue: {
    view: 'How the issue is shown',
    rendered: 'Issue',
    markdown: 'Markdown',
    empty: 'No links are picked, so this issue is still empty.',
  },
  publish: {
    mark: 'Mark as published',
    hint: 'Click once it is out: whoever saves one of its links again is told that it was published',
    marked: (day) => `Published ${day}`,
    back: 'Mark as not published',
    short: 'out',
    done: (week) => `Marked ${week} as published`,
    undone: (week) => `Marked ${week} as not published`,
  },
  status: {
    moved: (count, week) => `Moved ${links(count)} to ${week}`,
    carried: (count) => `Carried over ${links(count)}`,
    sorted: 'Sorted; what is saved later still goes to the end',
    atEdge: 'It is at the end already',
  },
};
