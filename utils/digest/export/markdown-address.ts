import { balanced } from './balanced';
import { ENTITY, ESCAPE } from './unsafe';

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
