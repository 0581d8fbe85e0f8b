import type { ImportMessages } from './zh_CN';

const count = (one: string, many: string) => (number: number): string => `${number} ${new Intl.PluralRules('en').select(number) === 'one' ? one : many}`;
const links = count('link', 'links');
const issues = count('issue', 'issues');

/** The sentences of taking published issues in, in English. */
export const en: ImportMessages = {
  heading: 'Import issues',
  text: 'Published issues in Markdown, one or several',
  hint: 'Paste here, or choose or drop .md files; what is understood is listed first, and stored when you say so',
  choose: 'Choose files',
  reading: 'Reading…',
  pasted: 'Pasted text',
  section: (name, number) => (number === 0 ? name : `${name} ${number}`),
  notRead: (line) => `The issue from line ${line} on was not understood and will not be imported`,
  problem: (line, reason) => `Line ${line}: ${reason}`,
  moreProblems: (number) => `and ${count('more place', 'more places')(number)}`,
  faults: {
    'no-week': 'nothing says which week it is; a title has to be like “2018 年第 4 周”',
    empty: 'there are no sections; a section begins like “## 文章”',
    'no-link': 'this item has no link',
    'before-link': 'there are words before the link',
    'many-links': 'this item has more than one link',
    'inside-item': 'there is a list or a paragraph inside this item',
    address: 'the link’s address is not a web page',
    'not-links': 'this section is all links, and this is none',
    'before-sections': 'there is something between the title and the first section',
    'same-section': 'a second section of this name',
    'too-long': 'too long, not read; try it in parts',
    tangled: 'this line has more marks than a digest has, not read',
  },
  refusals: {
    'too-large': 'too large, not read; a file may have 1 MB, try it in parts',
    'not-text': 'not UTF-8 text, not read',
    unreadable: 'the system does not let this file be read',
  },
  newHeadings: (headings) => `The digest will have new sections: ${headings}`,
  between: ', ',
  newName: (name) => `The digest will be called “${name}”`,
  newGroup: (group) => `The group will be called “${group}”`,
  apart: '; ',
  found: (number, its, failed) => `Understood ${issues(number)}, ${links(its)}${failed === 0 ? '' : `; ${issues(failed)} not understood`}`,
  none: 'No issues found',
  add: (number) => (number === 0 ? 'Import' : `Import ${issues(number)}`),
  stored: (number, added, known) => `Imported ${issues(number)}: ${links(added)} added${known === 0 ? '' : `, ${known} there before and unchanged`}`,
  keptTexts: (number) => `; ${count('text', 'texts')(number)} not imported, the week has its own`,
  unchanged: 'All of this is here already. Nothing was changed',
  undo: 'Undo the import',
  undone: 'The import is undone',
  notUndone: 'Something was changed after the import, so it was left as it is; Ctrl+Z undoes one step at a time',
  done: 'Done',
};
