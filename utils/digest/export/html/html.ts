/** A piece of a page: text, or an element. */
export type Html = string | HtmlElement;

export interface HtmlElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Html[];
}

/** An element; an attribute without a value is left out. */
export function element(tag: string, attributes: Readonly<Record<string, string | undefined>>, children: readonly Html[] = []): HtmlElement {
  const given = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return { tag, attributes: Object.fromEntries(given), children };
}

const VOID = new Set(['br', 'img']);

/** What HTML has no way to write. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** Writes pieces of a page as HTML. The only place where markup is made of text, and everything is escaped. */
export function htmlText(pieces: readonly Html[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? escaped(piece) : elementText(piece))).join('');
}

function elementText({ tag, attributes, children }: HtmlElement): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>${VOID.has(tag) ? '' : `${htmlText(children)}</${tag}>`}`;
}
