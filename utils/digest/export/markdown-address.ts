import { balanced, ENTITY, ESCAPE } from './unsafe';

/** What an address can't hold between bare parentheses: spaces and control characters end it, a leading `<` starts the other form. */
const NEEDS_ANGLES = /[\u0000-\u0020\u007f]|^<|^$/;

/**
 * Writes an address as a Markdown link's destination, so that a CommonMark parser reads the same
 * address back. Bare where it can be, `<…>` where spaces or lone parentheses forbid it.
 */
export function markdownAddress(address: string): string {
  const escaped = address.replace(ESCAPE, '\\\\').replace(ENTITY, '&amp;');
  if (!NEEDS_ANGLES.test(address) && balanced(address, '(', ')')) return escaped;
  return `<${escaped.replace(/[<>]/g, '\\$&').replace(/[\n\r]/g, (lineBreak) => `&#${lineBreak.charCodeAt(0)};`)}>`;
}

/** The same for kramdown, which knows neither escapes in an address nor a bar outside a table, but whose pages decode entities. */
export function kramdownAddress(address: string): string {
  const lone = balanced(address, '(', ')') ? /[\u0000-\u0020\u007f"'<>\\`{|}*_]/g : /[\u0000-\u0020\u007f"'<>\\`{|}*_()]/g;
  return address.replace(ENTITY, '&amp;').replace(lone, (character) => `&#${character.charCodeAt(0)};`);
}
