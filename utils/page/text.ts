import { plainLine } from '@/utils/digest/plain-line';

/** The first of `selectors` that finds an element with text, its text on one line. */
export function textOf(doc: ParentNode, ...selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const text = plainLine(doc.querySelector(selector)?.textContent ?? '');
    if (text) return text;
  }
  return undefined;
}

/** The content of the first `<meta>` with text under one of `names`, given as name, property or itemprop. */
export function metaOf(doc: ParentNode, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const meta of doc.querySelectorAll<HTMLMetaElement>(`meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`)) {
      const content = plainLine(meta.content);
      if (content) return content;
    }
  }
  return undefined;
}

/** The object without its missing fields, as exact optional properties want it. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')) as never;
}
