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

/** Escapes that are left where a page's server escaped its text twice, in small letters, without their marks. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['#34', '"'],
  ['#034', '"'],
  ['apos', "'"],
  ['#39', "'"],
  ['#039', "'"],
  ['#x27', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['amp', '&'],
]);

function unescaped(text: string): string {
  return text.includes('&') ? text.replace(/&(#?\w+);/g, (escape, name: string) => ESCAPES.get(name.toLowerCase()) ?? escape) : text;
}

/** What the page's `<meta>` tags say under the first of `names` (in small letters) that is there, on one line. */
export function metaOf<Name extends string>({ metas }: { metas: Metas<Name> }, ...names: readonly Name[]): string | undefined {
  const name = names.find((each) => Object.hasOwn(metas, each));
  const content = name === undefined ? undefined : metas[name];
  return content && oneLine(unescaped(content));
}
