/** What sites put between a title and their own words. A lone hyphen inside a word counts too: `标题-新华网`. */
const SEPARATOR = /\s*(?:[|｜丨¦‖_•»›«‹—–－~～]|--?|::?|：| [/\\·] |[·])+\s*/g;

/** One place where a title may end and the site's words begin. */
export interface Cut {
  /** What stands before the separator. */
  before: string;
  /** What stands behind it. */
  after: string;
}

/** Every place at which `title` could be cut, from the left. */
export function cutsOf(title: string): Cut[] {
  return [...title.matchAll(SEPARATOR)]
    .map((found) => ({ before: title.slice(0, found.index).trim(), after: title.slice(found.index + found[0].length).trim() }))
    .filter(({ before, after }) => before !== '' && after !== '');
}
