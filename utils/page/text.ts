import { JUDGED_METAS, type JudgedMeta, type Metas } from '@/utils/digest/judge/meta';
import { oneLine } from '@/utils/digest/text/one-line';
import { MOST_LOOKED_AT, titleLine } from '@/utils/digest/text/title-line';

/** The first of `selectors` that finds an element with text, its text on one line. */
export function textOf(doc: ParentNode, ...selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const text = oneLine(doc.querySelector(selector)?.textContent ?? '');
    if (text) return text;
  }
  return undefined;
}

/** The tab's title on one line. */
export function tabOf(doc: Document): string {
  return titleLine(doc.title);
}

/** Reads the page's `<meta>` tags once, for asking for many is slow. */
export function metasOf(doc: Document): Metas {
  const metas: Record<string, string> = {};
  for (const meta of doc.querySelectorAll<HTMLMetaElement>('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'))?.toLowerCase();
    if (name && !Object.hasOwn(metas, name) && meta.content.trim() !== '') metas[name] = meta.content;
  }
  return metas;
}

/** Those of the tags that any page is judged by, and of each no more than what is judged can be. */
export function judgedMetas(metas: Metas): Metas<JudgedMeta> {
  const judged: Partial<Record<JudgedMeta, string>> = {};
  for (const name of JUDGED_METAS) {
    const said = metas[name];
    if (said !== undefined) judged[name] = said.slice(0, MOST_LOOKED_AT);
  }
  return judged;
}
