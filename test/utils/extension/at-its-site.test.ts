import { expect, test } from 'vitest';
import type { Facts } from '@/utils/digest/judge/facts';
import { atItsSite } from '@/utils/extension/at-its-site';

const REFUSED: Facts = { kind: 'refused', reason: 'pdf' };
const BROKEN: Facts = { kind: 'broken', href: 'https://x.com/a/status/1', tab: '新船' };
const factsAt = (href: string): Facts => ({ kind: 'facts', href, tab: '新船' });

/** What a page that was told to be at `told` answers at first, and the `second` time, and with which files it was asked. */
async function asked(told: string | undefined, first: Facts | undefined, second?: () => Promise<Facts | undefined>): Promise<{ facts: Facts | undefined; files: (string | undefined)[] }> {
  const files: (string | undefined)[] = [];
  const facts = await atItsSite(told, async (file, again) => {
    files.push(file);
    expect(again).toBe(files.length > 1);
    return again ? second?.() : first;
  });
  return { facts, files };
}

test.each<{ page: string; told: string | undefined; is: Facts | undefined; file: string | undefined }>([
  { page: 'of no site with a reader of its own', told: 'https://news.example/a', is: factsAt('https://news.example/a'), file: undefined },
  { page: 'of WeChat’s', told: 'https://mp.weixin.qq.com/s/a', is: factsAt('https://mp.weixin.qq.com/s/a#rd'), file: '/site-weixin.js' },
  { page: 'of Zhihu’s', told: 'https://zhuanlan.zhihu.com/p/1', is: factsAt('https://www.zhihu.com/p/1'), file: '/site-zhihu.js' },
  { page: 'of another site’s', told: 'https://m.weibo.cn/1/2', is: factsAt('https://weibo.com/1/2'), file: '/site-others.js' },
  { page: 'that is refused', told: 'https://arxiv.org/pdf/1', is: REFUSED, file: '/site-others.js' },
  { page: 'that does not answer', told: 'https://news.example/a', is: undefined, file: undefined },
])('a page $page is asked once, with $file', async ({ told, is, file }) => {
  expect(await asked(told, is)).toEqual({ facts: is, files: [file] });
});

test.each<{ page: string; told: string | undefined; is: Facts & { href: string }; files: (string | undefined)[] }>([
  { page: 'that the tab has gone on to meanwhile', told: 'https://news.example/a', is: { kind: 'facts', href: 'https://mp.weixin.qq.com/s/a', tab: '' }, files: [undefined, '/site-weixin.js'] },
  { page: 'whose site the tab has left', told: 'https://www.zhihu.com/question/1', is: { kind: 'facts', href: 'https://link.example/?target=a', tab: '' }, files: ['/site-zhihu.js', undefined] },
  { page: 'whose address is hidden', told: undefined, is: { kind: 'facts', href: 'https://github.com/a/b', tab: '' }, files: [undefined, '/site-others.js'] },
  { page: 'that broke its reader', told: undefined, is: BROKEN, files: [undefined, '/site-others.js'] },
])('a page $page is asked again, and that answer counts', async ({ told, is, files }) => {
  const second: Facts = { kind: 'facts', href: is.href, tab: 'again' };
  expect(await asked(told, is, async () => second)).toEqual({ facts: second, files });
});

test.each<{ what: string; second: () => Promise<Facts | undefined> }>([
  { what: 'gives nothing', second: async () => undefined },
  { what: 'may not be asked any more', second: () => Promise.reject(new Error('No tab with id: 1')) },
])('of a page that is asked again and $what, the tab’s title is believed', async ({ second }) => {
  expect((await asked('https://news.example/a', factsAt('https://weibo.com/1/2'), second)).facts).toEqual({ kind: 'broken', href: 'https://weibo.com/1/2', tab: '新船' });
});
