/** A compressed form that carries a checksum, for a letter that a chat changes is not to become a changed title. */
const FORM = 'deflate';

/** A text compressed, as zlib writes it. */
export async function deflated(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream(FORM));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export type Inflated = { text: string } | { text?: undefined; refusal: 'too-large' | 'changed' };

/** The text that `deflated` gave, of at most `largest` bytes: it stops there, however much a few bytes would become. Never throws. */
export async function inflated(bytes: Uint8Array<ArrayBuffer>, largest: number): Promise<Inflated> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(FORM)).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let left = largest;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      left -= step.value.length;
      if (left < 0) return { refusal: 'too-large' };
      parts.push(step.value);
    }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(parts).arrayBuffer()) };
  } catch {
    return { refusal: 'changed' };
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
