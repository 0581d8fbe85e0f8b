/** What two titles have in common whatever their widths, quotes, capitals and spaces: a key to compare by. */
export function titleKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\s\u200b\u2060\ufeff]+/g, '');
}

/** How alike two titles are, 0 to 1: the share of neighbouring pairs of characters that they have in common (Dice). */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairs(titleKey(a)), pairs(titleKey(b))];
  if (left.size === 0 || right.size === 0) return titleKey(a) === titleKey(b) ? 1 : 0;
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size);
}

function pairs(key: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2)));
}
