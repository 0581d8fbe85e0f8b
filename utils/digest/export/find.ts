/** Finds positions in a text. */
export type Find = (text: string) => Iterable<number>;

/** Every match of a pattern. */
export function matches(pattern: RegExp): Find {
  return function* (text) {
    for (const { index } of text.matchAll(pattern)) yield index;
  };
}

/** Runs of a delimiter, unless the characters before and after it are an `inert` pair; fewer than `least` open nothing. */
export function runs(run: RegExp, inert: RegExp, least: 1 | 2): Find {
  return function* (text) {
    const active = [...text.matchAll(run)].filter(({ 0: { length }, index }) => !inert.test(lastCharacter(text.slice(0, index)) + firstCharacter(text.slice(index + length))));
    if (active.length < least) return;
    for (const { 0: { length }, index } of active) for (let offset = 0; offset < length; offset++) yield index + offset;
  };
}

const firstCharacter = (text: string): string => /^./su.exec(text)?.[0] ?? '';
const lastCharacter = (text: string): string => /.$/su.exec(text)?.[0] ?? '';

/** Between spaces, where a run of stars or tildes opens nothing. */
export const SPACED = /^\s\s$/u;
/** Between spaces or inside a word, as in ICCV_2017. */
export const SPACED_OR_INSIDE = /^(\s\s|[\p{L}\p{N}]{2})$/u;
