import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { weekWanted, type Saving } from '@/utils/extension/week-wanted';

// Monday in Shanghai, and still Sunday in Berlin.
beforeEach(() => vi.useFakeTimers({ now: new Date('2018-01-28T20:00:00Z') }));
afterEach(() => void vi.useRealTimers());

test.each<[boolean, Saving, Saving | undefined, boolean]>([
  [true, 'articles', undefined, true],
  [false, 'articles', undefined, false],
  [false, 'always', undefined, true],
  [true, 'never', undefined, false],
  [true, 'never', 'articles', true],
  [false, 'always', 'articles', false],
])('whether it is an article: %j; to be saved at once: %s, by the settings, and %s, by who asks: %j', (article, saveAtOnce, saving, wanted) => {
  expect(weekWanted({ article }, saving)({ saveAtOnce, timeZone: 'Asia/Shanghai' })).toBe(wanted ? '2018-W05' : undefined);
  expect(weekWanted({ article }, saving)({ saveAtOnce, timeZone: 'Europe/Berlin' })).toBe(wanted ? '2018-W04' : undefined);
});
