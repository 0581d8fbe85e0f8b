import type { PageReading } from '@/utils/digest/reading';

/** Why a page's title could not be fetched. */
export type FetchFailure = 'no-answer' | 'status' | 'not-html' | 'no-title';

/** What fetching a page gives. */
export type Fetched = { kind: 'read'; reading: PageReading } | { kind: 'failed'; reason: FetchFailure };

/** How long a page may take with all its text, in milliseconds. */
const PATIENCE = 15_000;

/** How much of a page is read, in bytes; the longest articles have their title in the first of four million. */
const MOST = 4_000_000;

/** Fetches a page and reads it as a click on it would. It goes out without cookies and without saying where from. Never throws. */
export async function fetchReading(address: string): Promise<Fetched> {
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', headers: { accept: 'text/html' }, signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return failed('status');
    const contentType = response.headers.get('content-type') ?? '';
    if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return failed('not-html');
    // Loaded when the first page has answered: the reader is as large as all the rest of the desk.
    const [bytes, { decodeHtml }, { readHtml }] = await Promise.all([firstBytes(response), import('@/utils/page/decode-html'), import('@/utils/page/read-html')]);
    const reading = readHtml(decodeHtml(bytes, contentType), response.url);
    return reading.kind === 'page' && reading.title !== '' ? { kind: 'read', reading } : failed('no-title');
  } catch {
    return failed('no-answer');
  }
}

function failed(reason: FetchFailure): Fetched {
  return { kind: 'failed', reason };
}

async function firstBytes({ body }: Response): Promise<Uint8Array> {
  const bytes = new Uint8Array(MOST);
  let length = 0;
  const reader = body?.getReader();
  for (let next = await reader?.read(); next && !next.done && length < MOST; next = await reader?.read()) {
    const chunk = next.value.subarray(0, MOST - length);
    bytes.set(chunk, length);
    length += chunk.length;
  }
  await reader?.cancel();
  return bytes.subarray(0, length);
}
