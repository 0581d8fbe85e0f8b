/** What two titles have in common whatever their widths, quotes, capitals and spaces: a key to compare by. */
export function titleKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\s\u200b\u2060\ufeff]+/g, '');
}

/** A text made ready for being compared many times. */
export interface Comparable {
  text: string;
  key: string;
  /** Neighbouring characters of the key, two by two. */
  pairs: ReadonlySet<string>;
}

export function comparable(text: string): Comparable {
  const key = titleKey(text);
  return { text, key, pairs: new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2))) };
}

/** How alike two titles are, 0 to 1: the share of neighbouring characters that they have in common (Dice). */
export function likeness(a: Comparable, b: Comparable): number {
  if (a.key === b.key) return a.key === '' ? 0 : 1;
  const [fewer, more] = a.pairs.size < b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs];
  let common = 0;
  for (const pair of fewer) if (more.has(pair)) common += 1;
  return (2 * common) / Math.max(1, fewer.size + more.size);
}
