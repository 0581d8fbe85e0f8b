import { candidateFrom } from '@/utils/digest/candidate';
import { linkSource } from '@/utils/digest/link-source';
import type { Week } from '@/utils/digest/iso-week';
import { ordersBetween } from '@/utils/digest/order';
import { writeWeekFile } from '@/utils/digest/share/week-file';

/** The file of a contributor's week, as they would share it: `titles` by their address. The id is made from the name. */
export function weekFileOf(name: string, week: Week, titles: Readonly<Record<string, string>>): string {
  const contributor = `made-up-${Buffer.from(name).toString('hex')}`.slice(0, 64);
  const orders = ordersBetween(undefined, undefined, Object.keys(titles).length);
  const candidates = Object.entries(titles).map(([address, title], at) => {
    const source = linkSource(address, title);
    if (!source) throw new Error(`${address} is no web page.`);
    return candidateFrom(source, week, orders[at] ?? '', { at: 1_500_000_000_000 + at, tick: 0, by: contributor }, false);
  });
  return writeWeekFile({ contributor, name, week, candidates });
}
