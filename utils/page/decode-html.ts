/** Where a page says in its head how its text is written. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** How far into a page a browser looks for that, in bytes. */
const LOOKED_THROUGH = 1024;

/** The text of a page from its bytes: by its Content-Type, else by what its head says, else as UTF-8. Many Chinese pages are written in GBK. */
export function decodeHtml(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_THROUGH));
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ?? DECLARED.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
