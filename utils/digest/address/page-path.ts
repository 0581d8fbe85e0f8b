/** A site's front page and the front pages of its languages. */
const FRONT = /^\/?((index|default|home)(\.\w+)?|zh|en|zh-cn|zh-hans|cn)?\/?$/i;

/** Folders whose pages list other pages. */
const LISTS = /\/(categor(y|ies)|tags?|archives?|page|search|list|topics?|channel|columns?|authors?|users?|u|people|members?|space|profile|explore|trending|latest|hot|login|signin|signup|register)(\/[^/.]*)?\/?$/i;

/** Pages named by a number, a date, a file or a phrase. */
const ITEM = /\d{4,}|\.s?html?$|\/\d{4}\/\d{1,2}\/|\/[^/]*[a-z]+(-[a-z0-9]+){2,}[^/]*\/?$|\/(p|s|t|d|a|post|posts|article|articles|news|item|thread|topic|note|notes|question|status)\/[\w-]+\/?$/i;

type Place = Pick<URL, 'pathname' | 'search'>;

/** Whether the address is that of a front page. */
export function isFrontPage({ pathname, search }: Place): boolean {
  return FRONT.test(pathname) && !/\d/.test(search);
}

/** Whether the address looks like that of a list of pages. */
export function isListPage({ pathname }: Place): boolean {
  return LISTS.test(pathname);
}

/** Whether the address names one thing among many. */
export function isItemPage({ pathname, search }: Place): boolean {
  return ITEM.test(pathname) || /[?&]\w*id=\w/i.test(search);
}
