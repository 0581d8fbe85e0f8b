import { isUtf8 } from 'node:buffer';
import type { CorpusPage } from './manifest';

/**
 * The header to serve a saved page with. Pages were saved as UTF-8 whatever their `<meta charset>` still
 * says, so the header says it; bytes that are no UTF-8 are served as they are and the page speaks for itself.
 */
export function contentType({ charset }: Pick<CorpusPage, 'charset'>, body: Buffer): string {
  const encoding = charset ?? (isUtf8(body) ? 'utf-8' : undefined);
  return encoding === undefined ? 'text/html' : `text/html; charset=${encoding}`;
}
