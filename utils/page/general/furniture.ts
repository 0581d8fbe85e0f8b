/** Names by which pages call what surrounds a text. A whole word of a class or id counts, not a part of one. */
const FURNITURE = /(^|[-_\s]|[a-z](?=[A-Z]))(logo|nav|navbar|navi|menu|breadcrumbs?|crumbs?|sidebar|related|recommend(ed|ation)?|footer|foot|modal|dialog|popup|guide|comments?|copyright|hot|search|share|login|signup|cookie|banner|newsletter|rank|site-?(title|name|header)|blog-?title|miniplayer|PostItem)(?=$|[-_\s]|[A-Z])/;

/** Elements that only hold what surrounds a text. */
const FURNISHED = 'nav, aside, footer, dialog, [role="navigation"], [role="dialog"], [role="contentinfo"], [role="complementary"], [hidden], [aria-modal="true"]';

/** How many ancestors are asked; further up, class names describe the whole page. */
const LEVELS = 3;

function isNamedSo(element: Element): boolean {
  return FURNITURE.test(element.id) || FURNITURE.test(element.getAttribute('class') ?? '');
}

/** Whether the element belongs to the site and not to the text: a logo, a menu, a list of further reading. */
export function isFurniture(element: Element): boolean {
  if (element.closest(FURNISHED)) return true;
  let asked: Element | null = element;
  for (let level = 0; asked && asked.localName !== 'body' && level < LEVELS; level += 1, asked = asked.parentElement) {
    if (isNamedSo(asked)) return true;
  }
  return false;
}

/** Whether the link opens the page at `url`, or a part or a later page of it. */
function leadsHere({ hostname, pathname }: HTMLAnchorElement, url: URL): boolean {
  const [shorter, longer] = pathname.length < url.pathname.length ? [pathname, url.pathname] : [url.pathname, pathname];
  return hostname === url.hostname && longer.startsWith(shorter) && (pathname === url.pathname || shorter.split('/').filter(Boolean).length > 1);
}

/** Whether the element stands in a link that leaves this page, or is mostly such a link, as the entries of lists do. */
export function leadsElsewhere(element: Element, url: URL): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  if (!(link instanceof HTMLAnchorElement) || !/^https?:$/.test(link.protocol) || leadsHere(link, url)) return false;
  const length = (text: string | null) => (text ?? '').trim().length;
  return link.contains(element) || length(link.textContent) * 2 >= length(element.textContent);
}
