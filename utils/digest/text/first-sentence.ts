/** Longest title made of a post's text; WeChat allows an author 64 and a first line is often a little more. */
const LONGEST = 100;

/** Ends of a sentence, with the closing marks that belong to it. */
const END = /[。！？!?…]+[”’」』）)"']*|\.(?=\s|$)/g;

/**
 * A title for a post that has none: its text up to the end of the first sentence that fits into
 * 100 characters, else cut there and marked with `…`. Short text comes back whole.
 */
export function firstSentence(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  const head = characters.slice(0, LONGEST).join('');
  const [first] = head.matchAll(END);
  if (first) return head.slice(0, first.index + first[0].length);
  return `${characters.slice(0, LONGEST - 1).join('').trimEnd()}…`;
}
