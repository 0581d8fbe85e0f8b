import { expect } from 'vitest';
import type { Random } from '@/test/folder/random';
import type { Candidate } from '@/utils/digest/candidate';
import { isLater } from '@/utils/digest/merge';
import type { Change } from '@/utils/queue/change';
import { database, type Self } from '@/utils/queue/database';
import type { Article, Articles } from './articles';
import type { Kill, Killable } from './killable';

/** As the browser counts, ten times ours. */
const VERSION = database.verno * 10;

/** How many changes the extension keeps at least; beyond them the first captures may have no step any more. */
const KEPT = 200;

/** How long what was not waited for may have been under way when it is cut off, milliseconds. */
const UNDER_WAY = 400;

/** One profile and what was done in it. */
export interface Story {
  killable: Killable;
  articles: Articles;
  random: Random;
  /** The title of everything that was said to be saved, by address. */
  saved: Map<string, string>;
  /** What may be there or not, since nobody was told: titles that a candidate may have, by address. */
  perhaps: Map<string, readonly string[]>;
  tally: Map<string, number>;
  /** The number of the next article. */
  next: number;
}

/** Saves and edits some articles, has something under way, ends something from one moment to the next, and looks what is there. */
export async function round(story: Story): Promise<void> {
  const { killable, random } = story;
  for (let left = 1 + random.below(3); left > 0; left -= 1) await save(story);
  if (killable.captureBehind && random.below(3) === 0) await count(story, 'behind', () => behind(story));
  await underWay(story);
  const kill = random.of<Kill>(['browser', 'browser', 'worker', 'popup']);
  await count(story, `${kill} killed`, () => killable.kill(kill));
  if (kill !== 'browser') {
    await look(story);
    await killable.kill('browser');
  }
  await killable.start();
  for (const { address, title } of await look(story)) story.saved.set(address.value, title.value);
  story.perhaps.clear();
}

async function save(story: Story): Promise<void> {
  const { killable, random, saved } = story;
  const article = story.articles.article(story.next++);
  await count(story, 'captured', () => killable.capture(article));
  saved.set(article.address, article.title);
  if (random.below(2) === 0) return;
  const whole = `${article.title}：增订`;
  await count(story, 'edited', () => killable.edit('：增订', whole));
  saved.set(article.address, whole);
}

async function behind(story: Story): Promise<void> {
  const article = story.articles.unfinished(story.next++);
  await story.killable.captureBehind?.(article);
  story.saved.set(article.address, article.title);
}

/** Begins something that is not waited for, so that it is cut off at any point of it; or nothing, so that what was said last is cut off itself. */
async function underWay(story: Story): Promise<void> {
  const { killable, articles, random, perhaps } = story;
  const which = random.below(3);
  if (which === 0) return;
  if (which === 1) {
    const article = articles.article(story.next++);
    perhaps.set(article.address, [article.title]);
    await count(story, 'clicked', () => killable.click(article));
  } else await count(story, 'typed', () => typeInto(story));
  await new Promise((resolve) => setTimeout(resolve, random.below(UNDER_WAY)));
}

async function typeInto(story: Story): Promise<void> {
  const article: Article = story.articles.article(story.next++);
  await story.killable.capture(article);
  const more = '，又改';
  story.perhaps.set(article.address, [...more].map((_, at) => article.title + more.slice(0, at + 1)));
  story.saved.set(article.address, article.title);
  await story.killable.type(more);
}

/** Everything that was said to be saved is there once, and nothing is there that nobody saved; gives what is there. */
async function look({ killable, saved, perhaps }: Story): Promise<readonly Candidate[]> {
  const { version, tables } = await killable.read();
  expect(version).toBe(VERSION);
  const candidates = tables.candidates as Candidate[];
  const there = candidates.map(({ address }) => address.value);
  expect(there.toSorted()).toEqual([...new Set(there)].toSorted());
  expect([...saved.keys()].filter((address) => !there.includes(address))).toEqual([]);
  for (const { address, title } of candidates) expect([saved.get(address.value), ...(perhaps.get(address.value) ?? [])]).toContain(title.value);
  // A change is whole or not there: no candidate without the step that made it, none stamped after the last stamp given.
  const changes = tables.changes as Change[];
  const made = new Set(changes.flatMap(({ steps }) => steps.filter(({ after }) => after.removed === false).map(({ identity }) => identity)));
  const [self] = tables.self as Self[];
  for (const { identity, title } of candidates) {
    if (changes.length < KEPT) expect(made).toContain(identity);
    expect(self?.lastStamp && isLater(title.stamp, self.lastStamp)).toBe(false);
  }
  return candidates;
}

async function count(story: Story, what: string, work: () => Promise<void>): Promise<void> {
  story.tally.set(what, (story.tally.get(what) ?? 0) + 1);
  await work();
}
