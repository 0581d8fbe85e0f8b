import { oneLine } from '@/utils/digest/text/one-line';

/** So many are looked at: a page's title stands near its top. */
export const MOST_HEADINGS = 60;

/** Longer text is no title. */
const LONGEST = 300;

/** Parts of a heading that are not the title, a row each. */
const ASIDE: readonly { selector: string; longest: number }[] = [
  { selector: 'script, style, template, noscript, svg, button, select, input, textarea', longest: Infinity }, // program, or something to press
  { selector: '[hidden], [aria-hidden="true"], .sr-only, .visually-hidden, .screen-reader-text, .screenreader', longest: Infinity }, // not seen
  { selector: '[style*="display:none"], [style*="display: none"]', longest: Infinity }, // not seen
  { selector: '[class*="kicker" i], [class*="eyebrow" i], [class*="overline" i]', longest: 60 }, // the rubric above a headline
  { selector: '[class*="editsection"], [class*="edit-button" i], [class*="headerlink"], [class*="anchor" i], [class*="permalink" i]', longest: 12 }, // links that tools add to headings
  { selector: '[class*="badge" i], [class*="label" i], [class*="icon" i], [class*="tag" i], [class*="flag" i], [class*="original" i], [class*="btn" i], [class*="button" i]', longest: 8 }, // 原创, 转载, 置顶, VIP
  { selector: 'sup[id^="cite"], sup.reference', longest: 12 }, // footnote marks
];

function isAside(element: Element): boolean {
  const row = ASIDE.find(({ selector }) => element.matches(selector));
  return row !== undefined && oneLine(element.textContent ?? '').length <= row.longest;
}

/** The text of a heading without what stands in it beside the title; all of it where nothing else would be left. */
export function headingText(heading: Element): string {
  if (heading.childElementCount === 0) return oneLine(heading.textContent ?? '');
  return oneLine(textOf(heading, (child) => !isAside(child))) || oneLine(heading.textContent ?? '');
}

/** Whether the text is as long as a title may be. */
export function isTitleLong(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST;
}

/** The text that stands in the heading itself and in no element of its own, as a title does beside a badge. */
export function ownText(heading: Element): string {
  return oneLine(textOf(heading, () => false));
}

/** The text below `node` in the elements that count. A line broken in the layout is a space. */
function textOf(node: Node, counts: (child: Element) => boolean): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === Node.TEXT_NODE) return child.nodeValue ?? '';
      if (!(child instanceof Element)) return '';
      return child.localName === 'br' ? ' ' : counts(child) ? textOf(child, counts) : '';
    })
    .join('');
}
