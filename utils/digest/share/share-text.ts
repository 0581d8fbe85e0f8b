/** A line that begins a shared file in a chat message; the number is this form's version. */
const BEGIN = 'linkweek:1:';
const END = ':linkweek';
/** Length of the lines between, characters, as in mail: some chats cut a word of thousands. */
const LINE = 76;

/** Why a text brings nothing. */
export type TextRefusal =
  /** There is nothing shared in it. */
  | { reason: 'nothing-shared' }
  /** Its end is missing: only a part was copied. */
  | { reason: 'cut-off' }
  /** A letter was changed or lost on the way. */
  | { reason: 'changed' }
  /** Made by a newer Linkweek. */
  | { reason: 'newer'; version: number };

/**
 * Bytes as a text to paste into a chat, below a first line that people can read. Base64 in lines, with
 * `=` for `/`, which some chats make a command of; base64url's `_` makes italics in others. Marks around it tell whether
 * all of it is there.
 */
export function toShareText(firstLine: string, bytes: Uint8Array): string {
  const code = encoded(bytes);
  return [firstLine, BEGIN + code.length, ...(code.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []), END].join('\n');
}

export type FoundBytes = { bytes: Uint8Array<ArrayBuffer> } | (TextRefusal & { bytes?: undefined });

const FRAME = /linkweek:(\d{1,9}):(\d{1,9})\s([^:]*)(:linkweek)?/g;

/** Whether a text holds anything shared, whole or not. */
export function holdsShared(text: string): boolean {
  return text.search(FRAME) >= 0;
}

/** What stands in a text beside what is shared in it. */
export function besideShared(text: string): string {
  return text.replace(FRAME, ' ');
}

/** What texts brought together hold, each by itself: one paste may be several people's messages. */
export function fromShareText(text: string): FoundBytes[] {
  const found = [...text.matchAll(FRAME)].map(([, version, length, code = '', end]) => readFrame(Number(version), Number(length), code, end !== undefined));
  return found.length > 0 ? found : [{ reason: 'nothing-shared' }];
}

function readFrame(version: number, length: number, code: string, ended: boolean): FoundBytes {
  if (version > 1) return { reason: 'newer', version };
  // A chat may break lines elsewhere, quote each with a mark, or put zero-width characters in.
  const kept = code.replace(/[^A-Za-z0-9+=]/g, '');
  if (!ended || kept.length < length) return { reason: 'cut-off' };
  const bytes = kept.length === length ? decoded(kept) : undefined;
  return bytes ? { bytes } : { reason: 'changed' };
}

function encoded(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('=', '').replaceAll('/', '=');
}

/** Undefined for a text of no such length. */
function decoded(code: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(code.replaceAll('=', '/')), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
