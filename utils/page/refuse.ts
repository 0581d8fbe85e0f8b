import type { Refusal } from '@/utils/digest/reading';

/** Why the document can't be a candidate whatever it holds, or undefined. */
export function refusePage(doc: Document, href: string): Refusal | undefined {
  if (href === '' || href.startsWith('about:')) return { kind: 'refused', reason: 'blank' };
  if (doc.contentType === 'application/pdf') return { kind: 'refused', reason: 'pdf' };
  if (href.startsWith('file:')) return { kind: 'refused', reason: 'local-file' };
  if (!href.startsWith('http:') && !href.startsWith('https:')) return { kind: 'refused', reason: 'not-web' };
  return undefined;
}
