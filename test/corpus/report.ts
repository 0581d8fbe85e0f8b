import { PEERS, type Peer } from './peers';
import type { Score } from './score';

/** The figures of a group of pages. */
export interface Row {
  name: string;
  pages: number;
  exact: number;
  stored: number;
  refused: number;
  /** Titles each peer has exactly right. */
  peers: Record<Peer, number>;
}

function rowOf(name: string, scores: readonly Score[]): Row {
  const count = (which: (score: Score) => boolean) => scores.filter(which).length;
  const right = (peer: Peer) => count(({ peers }) => peers.includes(peer));
  const peers = { 'document.title': right('document.title'), 'og:title': right('og:title'), Readability: right('Readability'), Defuddle: right('Defuddle'), metascraper: right('metascraper') };
  return { name, pages: scores.length, exact: count(({ exact }) => exact), stored: count(({ stored }) => stored), refused: count(({ refused }) => refused), peers };
}

/** Chinese pages by site, all others together by language. */
function groupOf({ page }: Score): string {
  if (page.kind === 'negative') return 'negative';
  return page.lang === 'zh' ? page.site : page.lang;
}

/** The rows that goals are set for. */
function goalOf({ page }: Score): string {
  if (page.kind === 'negative') return 'negative';
  if (page.lang !== 'zh') return 'other languages';
  return page.site === 'wechat' || page.site === 'zhihu' ? page.site : 'other Chinese';
}

function rowsBy(scores: readonly Score[], name: (score: Score) => string): Row[] {
  const names = [...new Set(scores.map(name))];
  return names.map((each) => rowOf(each, scores.filter((score) => name(score) === each))).sort((a, b) => b.pages - a.pages);
}

/** Value below which `share` of `numbers` lie. */
function percentile(numbers: readonly number[], share: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;
}

/** All figures of a run. */
export function figures(scores: readonly Score[]) {
  const titled = scores.filter(({ page }) => page.kind !== 'negative');
  const times = scores.map(({ ms }) => ms);
  return {
    sites: rowsBy(scores, groupOf),
    goals: rowsBy(scores, goalOf),
    total: rowOf('all titles', titled),
    captured: scores.filter(({ page, stored }) => page.kind === 'negative' && stored).length,
    ms: { median: percentile(times, 0.5), p95: percentile(times, 0.95), most: Math.max(...times, 0) },
    misses: scores.filter(({ exact }) => !exact).map(({ page, got }) => ({ file: page.file, expected: page.title, got })),
    waiting: titled.filter(({ stored }) => !stored).map(({ page }) => page.file),
  };
}

export type Figures = ReturnType<typeof figures>;

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
}

function line({ name, pages, exact, stored, refused }: Row): string {
  return `${name.padEnd(28)}${String(pages).padStart(6)}${String(exact).padStart(7)}${percent(exact, pages).padStart(9)}${String(stored).padStart(8)}${String(refused).padStart(9)}`;
}

/** The goals' rows again, ours beside each peer's. */
function scoreboard(rows: readonly Row[]): string[] {
  const cells = (texts: readonly string[]) => texts.map((text) => text.padStart(16)).join('');
  const titled = rows.filter(({ name }) => name !== 'negative');
  return ['', `${'exact titles'.padEnd(28)}${cells(['ours', ...PEERS])}`, ...titled.map(({ name, pages, exact, peers }) => `${name.padEnd(28)}${cells([exact, ...PEERS.map((peer) => peers[peer])].map((part) => percent(part, pages)))}`)];
}

/** The figures as text for a terminal; with the peers' where they were asked. */
export function report({ sites, goals, total, captured, ms, misses, waiting }: Figures, withPeers: boolean): string {
  const head = `${'site'.padEnd(28)}${'pages'.padStart(6)}${'exact'.padStart(7)}${''.padStart(9)}${'stored'.padStart(8)}${'refused'.padStart(9)}`;
  return [
    head,
    ...sites.map(line),
    '',
    head.replace('site', 'goal'),
    ...[...goals, total].map(line),
    ...(withPeers ? scoreboard([...goals, total]) : []),
    '',
    `main thread: median ${ms.median.toFixed(1)} ms, p95 ${ms.p95.toFixed(1)} ms, most ${ms.most.toFixed(1)} ms`,
    `negative pages captured: ${captured}`,
    `not stored at once: ${waiting.length === 0 ? 'none' : waiting.join(', ')}`,
    ...misses.map(({ file, expected, got }) => `miss  ${file}\n      expected  ${expected ?? '(not stored)'}\n      got       ${got}`),
  ].join('\n');
}
