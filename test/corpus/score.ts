import { oneLine } from '@/utils/digest/text/one-line';
import type { Reading } from '@/utils/digest/reading';
import type { CorpusPage } from './manifest';
import { PEERS, type Peer } from './peers';

/** How one page was read. */
export interface Score {
  page: CorpusPage;
  /** What the reader gave for a title; a refusal's reason in brackets. */
  got: string;
  exact: boolean;
  /** A click would have stored it. */
  stored: boolean;
  refused: boolean;
  /** Milliseconds of main-thread time. */
  ms: number;
  /** The peers that have the title right, where they were asked. */
  peers: readonly Peer[];
}

/** Titles are compared with their white space collapsed; spaces of no width are white space too. */
function collapsed(text: string): string {
  return oneLine(text.replace(/[\u200b\u2060\ufeff]/g, ''));
}

/** Whether `got` is one of the page's right titles. */
export function isRight(page: CorpusPage, got: string): boolean {
  return [page.title, ...(page.accept ?? [])].some((right) => right !== null && collapsed(right) === collapsed(got));
}

/** Compares a reading with what the manifest says. A negative page is right when a click would not store it. */
export function score(page: CorpusPage, reading: Reading, ms: number, titles?: Record<Peer, string>): Score {
  const stored = reading.kind === 'page' && reading.article;
  const got = reading.kind === 'page' ? oneLine(reading.title) : `(${reading.reason})`;
  return { page, got, exact: page.kind === 'negative' ? !stored : reading.kind === 'page' && isRight(page, got), stored, refused: reading.kind === 'refused', ms, peers: titles ? PEERS.filter((peer) => isRight(page, titles[peer])) : [] };
}
