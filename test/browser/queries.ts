import type { Browser } from 'puppeteer-core';
import { atPageStart } from './page-start';

/** What one page asks its database, while it opens. */
export interface Queries {
  transactions: number;
  /** Each request that reads, with how many rows it gave: `candidates.getAll by [week+order.value] → 20`. */
  reads: readonly { query: string; rows: number }[];
}

/** Runs in the page: counts what the database is asked, and what it answers. A cursor's every step is a row. */
const COUNT = `
  const queries = window.queries = { transactions: 0, reads: [] };
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...asked) {
    queries.transactions++;
    return begin.apply(this, asked);
  };
  for (const { prototype } of [IDBObjectStore, IDBIndex]) for (const method of ['get', 'getKey', 'getAll', 'getAllKeys', 'getAllRecords', 'count', 'openCursor', 'openKeyCursor']) {
    const ask = prototype[method];
    if (ask) prototype[method] = function (...asked) {
      const request = ask.apply(this, asked);
      const of = this instanceof IDBIndex ? this.objectStore.name + '.' + method + ' by ' + this.name : this.name + '.' + method;
      const read = { query: of, rows: 0 };
      queries.reads.push(read);
      request.addEventListener('success', () => {
        const { result } = request;
        read.rows += Array.isArray(result) ? result.length : result === undefined || result === null ? 0 : 1;
      });
      return request;
    };
  }`;

/** Counts what every popup that opens from now on asks its database; its `window.queries` has the count. */
export async function countQueries(browser: Browser): Promise<void> {
  await atPageStart(browser, { source: () => `if (location.pathname === '/popup.html') {${COUNT}}`, onTold: () => undefined });
}

/** In words, one query a line, for a test that fails. */
export function inWords({ transactions, reads }: Queries): string {
  return [`${transactions} transactions, ${reads.reduce((sum, { rows }) => sum + rows, 0)} rows:`, ...reads.map(({ query, rows }) => `${query} → ${rows}`)].join('\n');
}
