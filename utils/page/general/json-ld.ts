import type { LinkedData } from '@/utils/digest/judge/facts';
import { present } from '@/utils/digest/present';
import { MOST_LOOKED_AT } from '@/utils/digest/text/title-line';

/** Types whose headline is the page's title: `NewsArticle` and `BlogPosting` among others. */
const ARTICLE = /Article|Posting|Report|Review$|VideoObject|QAPage|Question/;
/** More is data, not a description of a page. */
const LARGEST = 200_000;
/** So many things are described: the page itself and what its parts are. */
const MOST = 60;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The objects of a block: itself, its graph, its main entity. */
function objectsIn(value: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value['mainEntity'], depth + 1)];
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Many pages break lines inside their strings; the rest is not worth guessing at.
    return undefined;
  }
}

function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textIn(value[0]);
  return isObject(value) ? textIn(value['name']) : undefined;
}

function typesIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((type) => typeof type === 'string');
}

/** Reads the page's JSON-LD blocks; an article's come first. Broken blocks are passed over. */
export function linkedData(doc: Document): LinkedData[] {
  return [...doc.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? '')
    .filter((source) => source.length < LARGEST)
    .flatMap((source) => objectsIn(parse(source)))
    .map((object) => ({ object, types: typesIn(object['@type']) }))
    .filter(({ types }) => types.some((type) => ARTICLE.test(type)))
    .slice(0, MOST)
    .map(({ object }) => describe(object));
}

/** All of it is sent from the page and weighed. */
function shortened(text: string | undefined): string | undefined {
  return text?.slice(0, MOST_LOOKED_AT);
}

function describe(object: Record<string, unknown>): LinkedData {
  return present({
    headline: shortened(textIn(object['headline']) ?? textIn(object['name'])),
    author: shortened(textIn(object['author'])),
    publisher: shortened(textIn(object['publisher'])),
    published: shortened(textIn(object['datePublished'])),
  });
}
