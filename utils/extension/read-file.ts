/** Why a file was not taken; each has its sentence in the messages. */
export type FileRefusal =
  /** Told by its size, before any of it is read. */
  | 'too-large'
  /** A picture, a program, or in an encoding other than UTF-8. */
  | 'not-text'
  /** It is gone, or the system keeps it from us. */
  | 'unreadable';

export type FileText = { text: string } | { text?: undefined; refusal: FileRefusal };

/** Reads a file as UTF-8 text of at most `largest` bytes. Never throws. */
export async function readFile(file: Blob, largest: number): Promise<FileText> {
  if (file.size > largest) return { refusal: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { refusal: 'unreadable' };
  const text = decoded(bytes);
  return text === undefined || text.includes('\0') ? { refusal: 'not-text' } : { text };
}

function decoded(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
