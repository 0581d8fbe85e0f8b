/** CommonMark lets parsers stop counting nested parentheses here. */
const DEEPEST = 32;

/** Whether every `close` has its `open` before it, and the other way round, none nested too deep to be read. */
export function balanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === open && ++depth > DEEPEST) return false;
    if (character === close && --depth < 0) return false;
  }
  return depth === 0;
}
