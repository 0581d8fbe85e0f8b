import { oneLine } from '@/utils/digest/text/one-line';
import type { OpenPage } from './site';

/** The first of `selectors` that finds an element with text, its text on one line. */
export function textOf(doc: ParentNode, ...selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const text = oneLine(doc.querySelector(selector)?.textContent ?? '');
    if (text) return text;
  }
  return undefined;
}

/** Reads the page's `<meta>` tags once, for asking for many is slow. */
export function metasOf(doc: Document): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of doc.querySelectorAll<HTMLMetaElement>('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'))?.toLowerCase();
    if (name && !metas.has(name) && meta.content.trim() !== '') metas.set(name, meta.content);
  }
  return metas;
}

/** Escapes that are left where a page's server escaped its text twice. */
const ESCAPED: readonly (readonly [escape: RegExp, character: string])[] = [
  [/&quot;|&#0?34;/gi, '"'],
  [/&apos;|&#0?39;|&#x27;/gi, "'"],
  [/&lt;/gi, '<'],
  [/&gt;/gi, '>'],
  [/&nbsp;/gi, ' '],
  [/&amp;/gi, '&'],
];

function unescaped(text: string): string {
  return text.includes('&') ? ESCAPED.reduce((rest, [escape, character]) => rest.replace(escape, character), text) : text;
}

/** What the page's `<meta>` tags say under the first of `names` (in small letters) that is there, on one line. */
export function metaOf({ metas }: Pick<OpenPage, 'metas'>, ...names: readonly string[]): string | undefined {
  const content = names.map((name) => metas.get(name)).find((each) => each !== undefined);
  return content && oneLine(unescaped(content));
}

/** The object without its missing fields, as exact optional properties want it. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as never;
}
