/** The YAML block at the beginning of a template, with its closing line. */
const FRONT_MATTER = /^---\n(?:[^\n]*\n)*?---(?=\n|$)/;

/** How long a template's front matter is, UTF-16 units; 0 without one. */
export function frontMatterLength(template: string): number {
  return FRONT_MATTER.exec(template)?.[0].length ?? 0;
}

/** How a value stands in its line of front matter. */
export type YamlPlace = 'double' | 'single' | 'whole' | 'amidst';

/** Tells how a value stands, from the template's line before it and after it. */
export function yamlPlace(before: string, after: string): YamlPlace {
  const quote = openQuote(before);
  if (quote) return quote;
  return /(?:^|[:[,-])\s*$/.test(before) && /^\s*(?:[,\]]|$)/.test(after) ? 'whole' : 'amidst';
}

function openQuote(before: string): 'double' | 'single' | undefined {
  // Only a quote that begins a value opens one: `it's` is a word.
  const unquoted = before.replace(/(?<=[:[,-]\s*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g, '');
  const [, mark] = /(?:[:[,-]\s*)(["'])(?:(?!\1).)*$/.exec(unquoted) ?? [];
  return mark === undefined ? undefined : mark === '"' ? 'double' : 'single';
}

/** What YAML 1.1 takes for a line break or refuses; JSON leaves it as it is. */
const NOT_PLAIN = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Writes a value into YAML; a double-quoted scalar may be written as a JSON string (YAML 1.2, 7.3.1). */
export function yamlText(value: string, place: YamlPlace): string {
  if (place === 'single') return value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ').replaceAll("'", "''");
  const json = JSON.stringify(value).replace(NOT_PLAIN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return place === 'double' ? json.slice(1, -1) : json;
}
