import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { folderAddress } from '@/utils/digest/share/folder-address';
import { fromInvitation, toInvitation } from '@/utils/digest/share/invitation';
import { RUNS, SEED } from './rows';

const ADDRESS = 'https://dav.example/dav/linkweek/';
const INVITATION = toInvitation({ address: ADDRESS, name: '区块链 (周报).' });
const found = { address: ADDRESS, name: '区块链 (周报).' };

describe('an invitation is found', () => {
  test.each([
    ['alone', INVITATION],
    ['in a message', `大家好，用这个：${INVITATION} 密码私聊`],
    ['with a Chinese comma behind it', `${INVITATION}，密码私聊`],
    ['with Chinese letters behind it', `${INVITATION}密码私聊`],
    ['in brackets', `(${INVITATION})`],
    ['at the end of a sentence', `See ${INVITATION}.`],
    ['between quotation marks', `“${INVITATION}”`],
    ['in a chat of several lines', `张三：\n${INVITATION}\n李四：好`],
    ['behind another address', `https://news.example/a，${INVITATION}`],
  ])('%s', (_, text) => {
    expect(fromInvitation(text)).toEqual(found);
  });
});

test.each([
  ['an address alone', ADDRESS, undefined],
  ['nothing', '', undefined],
  ['another mark', `${ADDRESS}#top`, undefined],
  ['a newer form', `${ADDRESS}#linkweek=12&name=x`, undefined],
  ['no name', toInvitation({ address: ADDRESS, name: '' }), { address: ADDRESS, name: '' }],
  ['a name that was cut off', `${ADDRESS}#linkweek=1&name=%E5%8C`, { address: ADDRESS, name: '%E5%8C' }],
])('%s', (_, text, expected) => {
  expect(fromInvitation(text)).toEqual(expected);
});

test('any folder and any name come back', () => {
  const path = fc.array(fc.string({ minLength: 1, maxLength: 10 }).map(encodeURIComponentSafe), { maxLength: 4 });
  fc.assert(
    fc.property(fc.domain(), path, fc.string({ unit: 'grapheme', maxLength: 30 }), (host, parts, name) => {
      const { address } = folderAddress(`https://${host}/${parts.join('/')}`);
      fc.pre(address !== undefined);
      expect(fromInvitation(`请看 ${toInvitation({ address, name })}，谢谢`)).toEqual({ address, name });
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

test('what stands for a user or a password never gets into one', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{8,12}$/), fc.stringMatching(/^[a-z]{8,12}$/), (user, password) => {
      expect(folderAddress(`https://${user}:${password}@dav.example/`)).toEqual({ refusal: 'has-password' });
      const whole = { address: ADDRESS, name: 'x', user, password };
      expect(Object.keys(fromInvitation(toInvitation(whole)) ?? {})).toEqual(['address', 'name']);
      expect(toInvitation(whole)).not.toMatch(new RegExp(`${user}|${password}`));
    }),
    { numRuns: RUNS, seed: SEED },
  );
});

function encodeURIComponentSafe(part: string): string {
  return encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '_'));
}
