import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chatMessages, plainText } from '@/utils/digest/export/chat/chat-messages';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { candidate } from '@/test/utils/digest/export/candidates';

const issue = (more: Partial<IssueSource> = {}): IssueSource => ({ week: '2018-W04', settings: { name: '', group: '', sections: DEFAULT_SECTIONS }, candidates: [], texts: {}, ...more });
const link = (at: number, title = `第 ${at} 篇`) => candidate({ title, address: `https://a.example/${at}`, note: at % 2 ? '附注' : '', order: `a${at}` });

test('an issue reads as plain text', () => {
  const texts = { discussion: '**问** *什么*\n\n* 答 [文](https://x.example/)，见\n    1. 再答\n\n> 引\n\n```\n代码\n```\n\n![图](https://i.example/a.png) <b>粗</b>', footer: '[https://y.example/](https://y.example/)' };
  expect(plainText(issue({ candidates: [link(0), link(1)], texts }))).toBe(
    [
      '2018 年第 4 周',
      '这里是 2018 年第 4 周（20180122-20180128）价值信息汇总。本汇总文章由群友集体贡献，感谢大家。',
      '【文章】\n· 第 0 篇\nhttps://a.example/0\n· 第 1 篇，附注\nhttps://a.example/1',
      '【讨论】',
      '问 什么\n· 答 文，见\nhttps://x.example/\n  1. 再答',
      '引',
      '代码',
      '图 <b>粗</b>\nhttps://i.example/a.png',
      'https://y.example/',
    ].join('\n\n'),
  );
});

test.each([['quotes', '>'.repeat(100_000)], ['lists', '* '.repeat(100_000)], ['levels', Array.from({ length: 90 }, (_, at) => `${'  '.repeat(at)}* 深`).join('\n')]])('a text of nothing but %s comes out, and soon', (_, text) => {
  const before = performance.now();
  expect(plainText(issue({ texts: { discussion: `${text}完` } }))).toContain('完');
  expect(performance.now() - before).toBeLessThan(2000);
});

describe('messages', () => {
  const source = issue({ candidates: Array.from({ length: 9 }, (_, at) => link(at)) });

  test('hold no more than they may, and every line of a link together', () => {
    for (const limit of [60, 80, 120, 300]) {
      const messages = chatMessages(source, limit);
      expect(messages.filter(({ length }) => length > limit)).toEqual([]);
      for (let at = 0; at < 9; at++) expect(messages.filter((message) => message.includes(`第 ${at} 篇${at % 2 ? '，附注' : ''}\nhttps://a.example/${at}`))).toHaveLength(1);
    }
  });

  test('never end in a heading whose section follows', () => {
    for (let limit = 60; limit < 200; limit++) expect(chatMessages(source, limit).filter((message) => message.endsWith('】'))).toEqual([]);
  });

  test('are one where all fits', () => {
    expect(chatMessages(source, 4096)).toHaveLength(1);
  });

  test('do not cut an address that fits, though its title does not', () => {
    const long = issue({ candidates: [link(1, '长'.repeat(300))] });
    expect(chatMessages(long, 50).filter((message) => message.includes('https://'))).toEqual([expect.stringMatching(/(^|\n)https:\/\/a\.example\/1$/)]);
  });

  test.each([['👨‍👩‍👧‍👦', 11], ['🇨🇳', 4], ['e\u0301', 2], ['𠮷', 2]])('never cut %s', (character, length) => {
    expect(character).toHaveLength(length);
    const long = issue({ candidates: [link(0, character.repeat(40))] });
    for (const limit of [length, length + 1, 2 * length + 1]) {
      const all = chatMessages(long, limit).filter((message) => message.includes(character));
      expect(all.join('').split(character)).toHaveLength(41);
      expect(all.every((message) => message.length <= limit)).toBe(true);
    }
  });

  test('lose nothing, whatever the words and the limit', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), fc.integer({ min: 1, max: 80 }), (titles, limit) => {
        const week = issue({ candidates: titles.map((title, at) => link(at, title)) });
        const letters = (text: string): string => text.replace(/\s/g, '');
        expect(letters(chatMessages(week, limit).join(''))).toBe(letters(plainText(week)));
      }),
      { numRuns: 300, seed: 20180128 },
    );
  });
});
