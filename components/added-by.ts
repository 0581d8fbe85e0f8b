import { contributorsOf, type Candidate } from '@/utils/digest/candidate';
import type { Contributor } from '@/utils/queue/contributors';
import type { People } from '@/utils/queue/people';
import type { Messages } from './messages/messages';

/** Who captured a candidate: whoever was first before the rest, and oneself last. Empty where it was oneself alone, which needs no saying. */
export function addedBy(candidate: Candidate, { own, names }: People): Contributor[] {
  const { by } = candidate.captured;
  const ids = contributorsOf(candidate);
  const others = [by, ...ids.filter((id) => id !== by)].filter((id) => !own.has(id));
  const them = others.map((id): Contributor => ({ self: false, name: names.get(id) ?? '' }));
  return them.length === 0 || them.length === ids.length ? them : [...them, { self: true }];
}

/** Everybody by name: 张三、李四、你. Those without one are said once. */
export function everybody(people: readonly Contributor[], { card, queue }: Messages): string {
  return [...new Set(people.map((each) => (each.self ? card.you : each.name || card.somebody)))].join(queue.between);
}

/** The same in little room: 张三等 3 人. */
export function inShort(people: readonly Contributor[], messages: Messages): string {
  return people.length > 2 ? messages.queue.among(everybody(people.slice(0, 1), messages), people.length) : everybody(people, messages);
}
