/** The words an address spells out: its longest path segment of three words or more, or nothing. */
function slugOf(path: string): string {
  const segments = path.split('/').map((segment) => segment.replace(/\.\w{1,5}$/, ''));
  const spelled = segments.filter((segment) => segment.split(/[-_]/).filter((word) => /^[a-z]{2,}$/i.test(word)).length >= 3);
  return spelled.sort((a, b) => b.length - a.length)[0] ?? '';
}

/** How many of the words that the address spells out stand in the title, and the other way round, 0 to 1. */
export function slugLikeness(title: string, path: string): number {
  const words = (text: string) => new Set(text.toLowerCase().replace(/['’]/g, '').match(/[\p{Letter}\p{Number}]+/gu) ?? []);
  const [slug, said] = [words(slugOf(path).replaceAll('_', ' ')), words(title)];
  if (slug.size === 0 || said.size === 0) return 0;
  const common = [...slug].filter((word) => said.has(word)).length;
  return (2 * common) / (slug.size + said.size);
}
