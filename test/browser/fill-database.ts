import type { Page } from 'puppeteer-core';
import { candidateFrom, type Candidate } from '@/utils/digest/candidate';
import { linkSource } from '@/utils/digest/link-source';
import type { Week } from '@/utils/digest/iso-week';
import { ordersBetween } from '@/utils/digest/order';

/** What makes titles of the length and the mix that a real week has. */
const WORDS = ['区块链', '比特币的几点思考', 'EOS.IO 原理', '如何洞察下一个风险', '物联网全景图谱', '去中心化', 'Token', '一文读懂', '技术人', '金融科技再升温'];
const SECTIONS = ['articles', 'articles', 'articles', 'tools', 'resources'];

/** Candidates as a capture makes them, `count` to a week. */
export function madeUpWeek(week: Week, count: number): Candidate[] {
  const orders = ordersBetween(undefined, undefined, count);
  return orders.map((order, at) => {
    const title = [0, 3, 7].map((step) => WORDS[(at * 7 + step * (at % 3) + step) % WORDS.length]).join('：');
    const source = linkSource(`https://site${at % 40}.example/${week}/${at}`, `${title} ${at}`);
    if (!source) throw new Error('The made-up address is none.');
    return candidateFrom({ ...source, section: SECTIONS[at % SECTIONS.length] ?? 'articles' }, week, order, { at: 1_500_000_000_000 + at, tick: 0, by: 'made-up' }, false);
  });
}

/** Writes candidates straight into the extension's database, past the extension: thousands a second. The database must exist. */
export function fillDatabase(extensionPage: Page, candidates: readonly Candidate[]): Promise<void> {
  return fillWeeks(extensionPage, candidates.slice(0, 1).map(({ week }) => week), candidates);
}

/** Writes the candidates of one week into every one of `weeks`, as `fillDatabase` does; each is another page in each. */
export async function fillWeeks(extensionPage: Page, weeks: readonly Week[], candidates: readonly Candidate[]): Promise<void> {
  // The week stands in the addresses too, so putting another in its place makes other pages; and it is quicker to make them there than to send them all.
  await extensionPage.evaluate(
    (rows, from, all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('linkweek');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('candidates', 'readwrite');
          const store = transaction.objectStore('candidates');
          for (const week of all) for (const row of JSON.parse(rows.replaceAll(from, week))) store.put(row);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    JSON.stringify(candidates),
    candidates[0]?.week ?? '',
    weeks,
  );
}
