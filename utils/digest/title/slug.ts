/** Longer words only: an address leaves out `a`, `of` and digits. */
const WORDS = /[a-z0-9\u00c0-\uffff]+/g;

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().replace(/['’]/g, '').match(WORDS) ?? []);
}

/** The words an address spells out: those of its longest path segment with three words or more, or none. */
export function slugWords(path: string): ReadonlySet<string> {
  const segments = path.split('/').map((segment) => segment.replace(/\.\w{1,5}$/, ''));
  const spelled = segments.filter((segment) => segment.split(/[-_]/).filter((word) => /^[a-z]{2,}$/i.test(word)).length >= 3);
  return wordsOf(spelled.toSorted((a, b) => b.length - a.length)[0]?.replaceAll('_', ' ') ?? '');
}

/** How many of the words that an address spells out stand in the title, and the other way round, 0 to 1. */
export function slugLikeness(title: string, slug: ReadonlySet<string>): number {
  if (slug.size === 0) return 0;
  const said = wordsOf(title);
  const common = [...slug].filter((word) => said.has(word)).length;
  return (2 * common) / (slug.size + said.size);
}
