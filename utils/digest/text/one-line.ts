/**
 * Text as HTML shows it: on one line, runs of white space one space. Everything else stays as its author
 * wrote it, the invisible too: what a candidate may not hold is taken out where a candidate is made.
 */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
