import { firstSentence } from '@/utils/digest/text/first-sentence';
import { oneLine } from '@/utils/digest/text/one-line';

/** The element's text with its line breaks, as far as they stand in the markup; nothing is laid out for it. */
function linesOf(element: Element): string[] {
  const text = [...element.childNodes].map((node) => (node instanceof Element && /^(br|p|div)$/.test(node.localName) ? `\n${node.textContent ?? ''}\n` : (node.textContent ?? '')));
  return text.join('').split('\n').map(oneLine).filter((line) => line !== '');
}

/** A title for a post that has none: the first line of the first of `selectors` with text, or its first sentence where that is long. */
export function titleFromText(doc: ParentNode, ...selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const element = doc.querySelector(selector);
    const line = element ? linesOf(element)[0] : undefined;
    if (line) return firstSentence(line);
  }
  return undefined;
}
