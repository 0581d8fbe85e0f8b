import { expect, test } from 'vitest';
import { candidateFrom } from '@/utils/digest/candidate';
import { ordersBetween } from '@/utils/digest/order';
import { takeIn, type Incoming } from '@/utils/queue/take-in';
import { freshDatabase, sourceOf } from './sources';

const WEEK = '2018-W04';
const PEOPLE = 1000;
const LINKS = 50;
/** As many files are merged at once as when a folder is fetched. */
const AT_ONCE = 30;

const id = (person: number): string => `person-${person}`;

/** What some people's files bring, merged. */
function filesOf(people: readonly number[]): Incoming {
  const orders = ordersBetween(undefined, undefined, LINKS);
  const candidates = people.flatMap((person) => orders.map((order, at) => candidateFrom(sourceOf(`site-${person}-${at}`, { title: `第 ${at} 条链接的题目 ${person}` }), WEEK, order, { at: 1_516_700_000_000 + at, tick: 0, by: id(person) }, false)));
  return { week: WEEK, candidates, contributors: people.map((person) => ({ id: id(person), name: `群友 ${person}` })) };
}

test('a thousand people’s weeks of fifty links each are taken in, and one more change costs what it is', { tags: ['long'], timeout: 180_000 }, async () => {
  const db = freshDatabase();
  const began = performance.now();
  for (let first = 0; first < PEOPLE; first += AT_ONCE) {
    await takeIn(filesOf(Array.from({ length: Math.min(AT_ONCE, PEOPLE - first) }, (_, at) => first + at)), db);
  }
  const all = performance.now() - began;
  expect(await db.candidates.count()).toBe(PEOPLE * LINKS);
  const again = performance.now();
  expect(await takeIn(filesOf([PEOPLE]), db)).toEqual({ added: LINKS, changed: LINKS });
  console.log(`${PEOPLE} people's ${LINKS} links each: ${(all / 1000).toFixed(1)} s into the database; one more file ${Math.round(performance.now() - again)} ms`);
});
