import { describe, expect, test } from 'vitest';
import { clockSentence } from '@/components/folder/clock-sentence';
import { lineText } from '@/components/folder/line-text';
import { folderSentence } from '@/components/folder-sentence';
import { folderMessagesFor } from '@/components/messages/folder/messages';
import { whenOf } from '@/components/when';
import type { FolderProblem } from '@/utils/digest/share/folder-problem';

const NOW = Date.UTC(2026, 10, 24, 12);
const MINUTE = 60_000;

/** One of each kind; the types see to it that none is missing. */
const PROBLEMS: { [Kind in FolderProblem['kind']]: Extract<FolderProblem, { kind: Kind }> } = {
  offline: { kind: 'offline' },
  unreachable: { kind: 'unreachable' },
  'no-permission': { kind: 'no-permission' },
  'wrong-password': { kind: 'wrong-password' },
  forbidden: { kind: 'forbidden' },
  missing: { kind: 'missing' },
  moved: { kind: 'moved' },
  'no-webdav': { kind: 'no-webdav' },
  'refused-method': { kind: 'refused-method', method: 'PROPFIND' },
  locked: { kind: 'locked' },
  full: { kind: 'full' },
  busy: { kind: 'busy', until: NOW },
  server: { kind: 'server', status: 502 },
  unfaithful: { kind: 'unfaithful' },
  'too-large': { kind: 'too-large' },
  broken: { kind: 'broken' },
};

/** What a way out begins with, or that none is needed. */
const WAYS = {
  'zh-CN': /自动|存进|打开|连接|地址|请|换一个|腾出|移到/,
  en: /by itself|Save what comes|Open|onnect again|Check|Ask|ask|Use|another|Free|Move|Look up/,
};

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  const words = folderMessagesFor(language);
  const sentences = Object.values(PROBLEMS).map((problem) => folderSentence(problem, words, language));

  test.each(Object.values(PROBLEMS))('$kind: what happened, that nothing was lost, and the way out', (problem) => {
    const sentence = folderSentence(problem, words, language);
    const safe = language === 'en' ? 'Every change is kept on this machine' : '改动都存在本机，没有丢';
    const [happened = '', wayOut = ''] = sentence.split(safe);
    expect(happened.length).toBeGreaterThan(5);
    expect(wayOut).toMatch(WAYS[language]);
    expect(sentence).not.toMatch(/[!！]|undefined/);
  });

  test('no two are the same, in brief neither', () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(new Set(Object.values(words.briefs)).size).toBe(sentences.length);
  });

  test('what is known of it is said', () => {
    expect(folderSentence(PROBLEMS.busy, words, language)).toContain(whenOf(NOW, language));
    expect(folderSentence(PROBLEMS['refused-method'], words, language)).toContain('PROPFIND');
    expect(folderSentence(PROBLEMS.server, words, language)).toContain('502');
  });

  test.each([
    [undefined, 0, words.line.never],
    [NOW, 0, words.line.syncedNow],
    [NOW + 30_000, 0, words.line.syncedNow],
    [NOW - MINUTE + 1, 0, words.line.syncedNow],
    [NOW - MINUTE, 0, words.line.syncedMinutes(1)],
    [NOW - 59.9 * MINUTE, 2, `${words.line.syncedMinutes(59)} · ${words.line.waiting(2)}`],
    [NOW - 60 * MINUTE, 0, words.line.syncedAt(whenOf(NOW - 60 * MINUTE, language))],
    [NOW + 60 * MINUTE, 1, `${words.line.syncedAt(whenOf(NOW + 60 * MINUTE, language))} · ${words.line.waiting(1)}`],
  ])('synced at %s with %i waiting: %s', (syncedAt, waiting, expected) => {
    expect(lineText({ waiting, ...(syncedAt === undefined ? {} : { syncedAt }) }, NOW, words, language)).toBe(expected);
  });

  test.each([
    [undefined, undefined],
    [0, undefined],
    [MINUTE, undefined],
    [-MINUTE, undefined],
    [MINUTE + 1, words.clock.ahead(1)],
    [3.2 * MINUTE, words.clock.ahead(3)],
    [-600 * MINUTE, words.clock.behind(600)],
  ])('a clock ahead by %s ms: %s', (ahead, expected) => {
    expect(clockSentence(ahead, words)).toBe(expected);
  });
});

test('one change is one change', () => {
  expect([0, 1, 2].map(folderMessagesFor('en').line.waiting)).toEqual(['0 changes to send', '1 change to send', '2 changes to send']);
});
