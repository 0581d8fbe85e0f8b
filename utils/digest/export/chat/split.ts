import type { Piece } from './plain-blocks';

/**
 * Puts pieces into messages of at most `limit` UTF-16 units, as chats count. A piece is kept whole and a heading
 * with what follows it, where that can be; what is longer is cut between lines, else between characters as
 * people see them. Only a single such character that is longer than `limit` makes a longer message.
 */
export function intoMessages(pieces: readonly Piece[], limit: number): string[] {
  const messages: string[] = [];
  let message = '';
  const add = (text: string, between: string): void => {
    if (message !== '' && message.length + between.length + text.length > limit) flush();
    message += (message === '' ? '' : between) + text;
  };
  const flush = (): void => {
    messages.push(message);
    message = '';
  };
  for (const [at, { text, apart, leads }] of pieces.entries()) {
    const between = apart ? '\n\n' : '\n';
    const led = leads ? (pieces[at + 1]?.text.length ?? 0) + 2 : 0;
    if (message !== '' && text.length + led <= limit && message.length + between.length + text.length + led > limit) flush();
    if (text.length <= limit) add(text, between);
    else for (const [index, part] of cut(text, limit).entries()) add(part, index === 0 ? between : '\n');
  }
  if (message !== '') flush();
  return messages;
}

/** Parts of a text that fit. */
function cut(text: string, limit: number): string[] {
  return text.split('\n').flatMap((line) => (line.length <= limit ? [line] : cutLine(line, limit)));
}

const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

function cutLine(line: string, limit: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of characters.segment(line)) {
    if (part !== '' && part.length + segment.length > limit) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
