import { describe, expect, test } from 'vitest';
import { messagesFor } from '@/components/messages/messages';
import { waysMessagesFor } from '@/components/messages/ways/messages';
import { toldOutcome, toldSelection, toldTabs } from '@/components/told';
import { candidateFrom, type CandidateSource } from '@/utils/digest/candidate';
import type { Outcome } from '@/utils/extension/capture';
import type { QueueFailure } from '@/utils/queue/failure';

const WEEK = '2018-W04';
const SOURCE: CandidateSource = { title: '甲', spacedTitle: '甲', capturedTitle: '甲', address: 'https://a.example/', capturedAddress: 'https://a.example/', identities: ['a.example'], section: 'articles', site: 'a.example' };
const CANDIDATE = candidateFrom(SOURCE, WEEK, 'a0', { at: 0, tick: 0, by: 'me' }, false);
const SAVED: Outcome = { kind: 'saved', week: WEEK, candidate: CANDIDATE, source: SOURCE };
const failed = (failure: QueueFailure): Outcome => ({ kind: 'failed', failure, unsaved: CANDIDATE });

/** Why, and what to do about it; each in its language. */
const FAILURES: readonly (readonly [failure: QueueFailure, zh: RegExp, en: RegExp])[] = [
  ['full', /磁盘已满.*腾出空间再试$/, /disk is full.*Free some space and try again$/],
  ['newer', /更新版本.*更新到新版本再试$/, /newer Linkweek.*Update Linkweek and try again$/],
  ['blocked', /另一个拾链页面.*关掉其他拾链页面再试$/, /Another Linkweek page.*Close the other Linkweek pages and try again$/],
  ['private', /隐私窗口.*普通窗口.*再试$/, /private window.*ordinary window and try again$/],
  ['unusable', /打不开.*重启浏览器再试$/, /can’t be opened.*Restart the browser and try again$/],
];

describe.each(FAILURES)('a database that fails (%s) is said with why and the way out', (failure, zh, en) => {
  test.each([
    ['zh-CN', zh],
    ['en', en],
  ])('in %s, of one page, of a selection and of tabs alike', (language, says) => {
    const messages = messagesFor(language);
    const sentence = toldOutcome(failed(failure), messages);
    expect(sentence).toEqual({ kind: 'failed', sentence: expect.stringMatching(says) });
    expect(toldSelection({ outcome: failed(failure) }, messages)).toEqual(sentence);
    expect(toldTabs({ kind: 'failed', failure, skipped: [] }, messages)).toEqual(sentence);
  });
});

describe('what became of the words selected is said behind what became of the page', () => {
  test.each([
    ['taken', 'noteTaken'],
    ['kept', 'noteKept'],
    ['lost', 'noteLost'],
  ] as const)('%s', (note, sentence) => {
    const messages = messagesFor('zh-CN');
    const words = waysMessagesFor('zh-CN');
    expect(toldSelection({ outcome: SAVED, note }, messages).sentence).toBe(`${messages.card.saved(WEEK)}${words.between}${words[sentence]}`);
  });
});
