/** What is taken out of any text a page gives before it is kept, a reason on each row: in comments, for each click loads this. */
const REMOVED: readonly { characters: RegExp; put: string }[] = [
  { characters: /[\t\n\v\f\r\u0085\u2028\u2029]+/gu, put: ' ' }, // a title is one line; a page breaks lines where its layout wants it
  { characters: /[\u0000-\u001f\u007f-\u009f]/gu, put: '' }, // control characters show as nothing and break other programs; CommonMark forbids U+0000
  { characters: /[\u202a-\u202e\u2066-\u2069]/gu, put: '' }, // bidirectional overrides reorder the text that follows them on the digest line
  { characters: /[\u200b\u2060\ufeff]/gu, put: '' }, // zero-width spaces, left by editors; two titles that look the same would differ
  { characters: /\p{Surrogate}/gu, put: '\ufffd' }, // half a character cannot be written as UTF-8
  { characters: / {2,}/gu, put: ' ' }, // HTML shows a run of spaces as one
];

/**
 * Makes a single line of readable text: line breaks become spaces, what shows as nothing is taken
 * out, runs of spaces and the ends are trimmed. Doing it twice changes nothing.
 */
export function plainLine(text: string): string {
  return REMOVED.reduce((line, { characters, put }) => line.replace(characters, put), text).trim();
}

/** `plainLine`, and no longer than `limit` UTF-16 units; what is cut off ends in `…`. */
export function boundedLine(text: string, limit: number): string {
  const line = plainLine(text.slice(0, limit * 4));
  if (line.length <= limit && text.length <= limit * 4) return line;
  return `${plainLine(line.slice(0, limit - 1)).replace(/\ufffd$/u, '')}…`;
}
