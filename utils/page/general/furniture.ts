import type { Place } from '@/utils/page/site';

/** Words by which pages call what surrounds a text, a row each kind. */
const FURNITURE: ReadonlySet<string> = new Set([
  'logo', 'banner', // the site's own mark
  'nav', 'navbar', 'navi', 'menu', 'breadcrumb', 'breadcrumbs', 'crumb', 'crumbs', 'guide', 'search', // ways to other pages
  'sidebar', 'related', 'recommend', 'recommended', 'recommendation', 'hot', 'rank', // further reading
  'footer', 'foot', 'copyright', 'comment', 'comments', 'share', 'newsletter', // what follows a text
  'modal', 'dialog', 'popup', 'login', 'signup', 'cookie', 'miniplayer', // what lies over it
]);

/** The same written as one word or as two. */
const FURNITURE_OF_TWO: ReadonlySet<string> = new Set([
  'sitetitle', 'sitename', 'siteheader', 'blogtitle', // the site's own name
  'PostItem', // further reading
]);

/** Elements that only hold what surrounds a text. */
const FURNISHED = 'nav, aside, footer, dialog, [role="navigation"], [role="dialog"], [role="contentinfo"], [role="complementary"], [hidden], [aria-modal="true"]';

/** How many ancestors are asked; further up, class names describe the whole page. */
const LEVELS = 3;

/** How much of an element's names is looked at, in UTF-16 units; more is no name. */
const LONGEST = 1000;

/** The words of an element's names, in their order: `post-nav` and `navBar` are two each. Between two names stands an empty one. */
function wordsOf(names: string): string[] {
  const words: string[] = [];
  let word = '';
  let before = '';
  // Letter by letter: to make a regular expression ready takes a page longer than to read all these names so.
  for (const letter of names.slice(0, LONGEST)) {
    const parts = letter === '-' || letter === '_' || letter <= ' ';
    if (parts || (isCapital(letter) && isSmall(before))) {
      words.push(word);
      word = '';
    }
    if (letter <= ' ') words.push('');
    if (!parts) word += letter;
    before = letter;
  }
  // What was cut off may have gone on.
  return names.length > LONGEST ? words : [...words, word];
}

function isCapital(letter: string): boolean {
  return letter >= 'A' && letter <= 'Z';
}

function isSmall(letter: string): boolean {
  return letter >= 'a' && letter <= 'z';
}

function isNamedSo(names: string): boolean {
  const words = wordsOf(names);
  return words.some((word, at) => FURNITURE.has(word) || FURNITURE_OF_TWO.has(word) || FURNITURE_OF_TWO.has(`${words[at - 1] ?? ''}${word}`));
}

/** Whether the element belongs to the site and not to the text: a logo, a menu, a list of further reading. */
export function isFurniture(element: Element): boolean {
  if (element.closest(FURNISHED)) return true;
  let asked: Element | null = element;
  for (let level = 0; asked && asked.localName !== 'body' && level < LEVELS; level += 1, asked = asked.parentElement) {
    if (isNamedSo(`${asked.id} ${asked.getAttribute('class') ?? ''}`)) return true;
  }
  return false;
}

/** Whether the link opens the page at `url`, or a part or a later page of it. */
function leadsHere({ hostname, pathname }: HTMLAnchorElement, url: Place): boolean {
  const [shorter, longer] = pathname.length < url.pathname.length ? [pathname, url.pathname] : [url.pathname, pathname];
  return hostname === url.hostname && longer.startsWith(shorter) && (pathname === url.pathname || shorter.split('/').filter(Boolean).length > 1);
}

/** Whether the element stands in a link that leaves this page, or is mostly such a link, as the entries of lists do. */
export function leadsElsewhere(element: Element, url: Place): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  // Told first that there is none, for the browser makes each kind of element ready when it is first named.
  if (link === null || !(link instanceof HTMLAnchorElement) || !/^https?:$/.test(link.protocol) || leadsHere(link, url)) return false;
  const length = (text: string | null) => (text ?? '').trim().length;
  return link.contains(element) || length(link.textContent) * 2 >= length(element.textContent);
}
