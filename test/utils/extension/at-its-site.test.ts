import { expect, test } from 'vitest';
import type { Facts } from '@/utils/digest/judge/facts';
import { atItsSite } from '@/utils/extension/at-its-site';

const REFUSED: Facts = { kind: 'refused', reason: 'pdf' };
const factsAt = (href: string): Facts => ({ kind: 'facts', href, tab: '新船' });

test.each<{ page: string; told: string | undefined; is: Facts | undefined; asked: (string | undefined)[] }>([
  { page: 'of no site with a reader of its own', told: 'https://news.example/a', is: factsAt('https://news.example/a'), asked: [undefined] },
  { page: 'of WeChat’s', told: 'https://mp.weixin.qq.com/s/a', is: factsAt('https://mp.weixin.qq.com/s/a#rd'), asked: ['/site-weixin.js'] },
  { page: 'of Zhihu’s', told: 'https://zhuanlan.zhihu.com/p/1', is: factsAt('https://www.zhihu.com/p/1'), asked: ['/site-zhihu.js'] },
  { page: 'of another site’s', told: 'https://m.weibo.cn/1/2', is: factsAt('https://weibo.com/1/2'), asked: ['/site-others.js'] },
  { page: 'that the tab has gone on to meanwhile', told: 'https://news.example/a', is: factsAt('https://mp.weixin.qq.com/s/a'), asked: [undefined, '/site-weixin.js'] },
  { page: 'that the tab has gone away from', told: 'https://www.zhihu.com/question/1', is: factsAt('https://link.example/?target=a'), asked: ['/site-zhihu.js', undefined] },
  { page: 'whose address is hidden', told: undefined, is: factsAt('https://github.com/a/b'), asked: [undefined, '/site-others.js'] },
  { page: 'that broke its reader', told: undefined, is: { kind: 'broken', href: 'https://x.com/a/status/1', tab: '' }, asked: [undefined, '/site-others.js'] },
  { page: 'that is refused', told: 'https://arxiv.org/pdf/1', is: REFUSED, asked: ['/site-others.js'] },
  { page: 'that does not answer', told: 'https://news.example/a', is: undefined, asked: [undefined] },
])('a page $page is asked with $asked', async ({ told, is, asked }) => {
  const scripts: (string | undefined)[] = [];
  const facts = await atItsSite(told, async (script) => {
    scripts.push(script);
    return is;
  });
  expect(scripts).toEqual(asked);
  expect(facts).toEqual(is);
});
