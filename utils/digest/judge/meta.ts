import { oneLine } from '@/utils/digest/text/one-line';

/** The content of a page's `<meta>` tags by name, property or itemprop in small letters; the first that says anything counts. */
export type Metas<Name extends string = string> = Readonly<Partial<Record<Name, string>>>;

/** Those that any page is judged by; a page's others stay in it. */
export const JUDGED_METAS = [
  'og:title',
  'twitter:title',
  'og:type',
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'twitter:app:name:iphone',
  'author',
  'article:author',
  'article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'og:release_date',
] as const;

export type JudgedMeta = (typeof JUDGED_METAS)[number];

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
export function metaOf<Name extends string>({ metas }: { metas: Metas<Name> }, ...names: readonly Name[]): string | undefined {
  const name = names.find((each) => Object.hasOwn(metas, each));
  const content = name === undefined ? undefined : metas[name];
  return content && oneLine(unescaped(content));
}
