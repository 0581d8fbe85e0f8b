/** What XML 1.0 forbids however it is written (2.2, Char). */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element of XML that holds text, or other elements that are written already. */
export function xml(tag: string, inside: string | readonly string[], attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlText(value)}"`).join('');
  return `<${tag}${written}>${typeof inside === 'string' ? xmlText(inside) : `\n${inside.join('\n')}\n`}</${tag}>`;
}

/** Text as XML writes it; what it forbids is left out. */
function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
