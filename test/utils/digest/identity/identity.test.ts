import { describe, expect, it } from 'vitest';
import { identitiesOf } from '@/utils/digest/identity/identity';

const LONG = 'https://mp.weixin.qq.com/s?__biz=MzA5MTIzNDU2Nw==&mid=2651000001&idx=1&sn=01234567';
const SHORT = 'https://mp.weixin.qq.com/s/O7QGvnGCb9s2U_Bdrqaemw';

describe('addresses of one page share an identity', () => {
  it.each([
    ['WeChat, with and without a share', LONG, `${LONG}&chksm=abc&scene=21#rd`],
    ['WeChat, http and https', LONG, LONG.replace('https', 'http')],
    ['WeChat, its account written with %3D', LONG, LONG.replace('==', '%3D%3D')],
    ['WeChat, its account cut before the =', LONG, LONG.replace('==', '')],
    ['WeChat, the short form with noise', SHORT, `${SHORT}?scene=1`],
    ['WeChat, behind the check for robots', SHORT, `https://mp.weixin.qq.com/mp/wappoc_appmsgcaptcha?target_url=${encodeURIComponent(SHORT)}`],
    ['知乎, a question and its log', 'https://www.zhihu.com/question/1', 'http://zhihu.com/question/1/log?sort=created'],
    ['知乎, an answer with and without its question', 'https://www.zhihu.com/question/1/answer/2', 'https://www.zhihu.com/answer/2'],
    ['知乎, a column on two hosts', 'https://zhuanlan.zhihu.com/p/3', 'https://www.zhihu.com/p/3?utm_source=a'],
    ['http and https', 'http://example.com/a', 'https://example.com/a'],
    ['with and without www', 'https://www.example.com/a', 'https://example.com/a'],
    ['mobile and desktop', 'https://m.example.com/a', 'https://www.example.com/a'],
    ['with and without a closing slash', 'https://example.com/a/', 'https://example.com/a'],
    ['parameters in another order', 'https://example.com/a?x=1&y=2', 'https://example.com/a?y=2&x=1'],
    ['with and without a campaign', 'https://example.com/a?utm_source=x', 'https://example.com/a#top'],
    ['CSDN, an author’s own host', 'https://blog.csdn.net/someone/article/details/12345678', 'https://someone.blog.csdn.net/article/details/12345678'],
    ['掘金, old and new host', 'https://juejin.im/post/6844903956041138190', 'https://juejin.cn/post/6844903956041138190'],
    ['YouTube, short and long', 'https://youtu.be/aBcDeFgHiJk?t=3', 'https://www.youtube.com/watch?list=PL&v=aBcDeFgHiJk'],
    ['YouTube, mobile', 'https://m.youtube.com/watch?v=aBcDeFgHiJk', 'https://www.youtube.com/shorts/aBcDeFgHiJk'],
    ['哔哩哔哩, mobile and desktop', 'https://m.bilibili.com/video/BV1xx411c7mD', 'https://www.bilibili.com/video/BV1xx411c7mD/?p=1'],
    ['哔哩哔哩, a column', 'https://www.bilibili.com/read/cv123', 'https://www.bilibili.com/read/mobile/123'],
    ['微博, mobile and desktop', 'https://weibo.com/1234567890/AbCdEfGhI', 'https://m.weibo.cn/status/AbCdEfGhI'],
    ['X, old and new host', 'https://twitter.com/a/status/123', 'https://x.com/b/status/123?s=20'],
    ['arXiv, abstract and PDF', 'https://arxiv.org/abs/1706.03762', 'https://arxiv.org/pdf/1706.03762v5'],
    ['Wikipedia, mobile and in another script', 'https://zh.wikipedia.org/wiki/A', 'https://zh.m.wikipedia.org/zh-hans/A'],
    ['网易, mobile and desktop', 'https://www.163.com/dy/article/ABCD1234EFGH5678.html', 'https://m.163.com/dy/article/ABCD1234EFGH5678.html?spss=a'],
    ['搜狐, mobile and desktop', 'https://www.sohu.com/a/1_2', 'https://m.sohu.com/a/1_2'],
    ['头条, two forms', 'https://www.toutiao.com/article/7123456789012345678/', 'https://www.toutiao.com/a7123456789012345678'],
    ['a redirect and its target', 'https://link.zhihu.com/?target=https%3A//example.com/a', 'http://example.com/a'],
  ])('%s', (_what, one, other) => {
    expect(identitiesOf(one).filter((identity) => identitiesOf(other).includes(identity))).not.toEqual([]);
  });
});

describe('different pages share none', () => {
  it.each([
    ['two answers to one question', 'https://www.zhihu.com/question/1/answer/2', 'https://www.zhihu.com/question/1/answer/3'],
    ['a question and an answer', 'https://www.zhihu.com/question/1', 'https://www.zhihu.com/question/1/answer/2'],
    ['two articles of one WeChat message', LONG, LONG.replace('idx=1', 'idx=2')],
    ['two parts of a video', 'https://www.bilibili.com/video/BV1xx411c7mD?p=2', 'https://www.bilibili.com/video/BV1xx411c7mD?p=3'],
    ['two languages of Wikipedia', 'https://en.wikipedia.org/wiki/A', 'https://zh.wikipedia.org/wiki/A'],
    ['two pages named by a parameter', 'https://example.com/?p=1', 'https://example.com/?p=2'],
    ['two routes', 'https://example.com/#/a', 'https://example.com/#/b'],
    ['two hosts below one', 'https://a.example.com/x', 'https://b.example.com/x'],
    ['a short host and its bare domain', 'https://m.com/a', 'https://com.example/a'],
    ['two temporary links', 'https://mp.weixin.qq.com/s?src=11&signature=a', 'https://mp.weixin.qq.com/s?src=11&signature=b'],
  ])('%s', (_what, one, other) => {
    expect(identitiesOf(one).filter((identity) => identitiesOf(other).includes(identity))).toEqual([]);
  });
});

describe('a WeChat article', () => {
  it('is named by its account, message and place first, by its short form beside it', () => {
    expect(identitiesOf(SHORT, [LONG])).toEqual(['weixin:MzA5MTIzNDU2Nw==:2651000001:1', 'weixin:s:O7QGvnGCb9s2U_Bdrqaemw']);
  });

  it('known by its short form only is named by that', () => {
    expect(identitiesOf(SHORT)).toEqual(['weixin:s:O7QGvnGCb9s2U_Bdrqaemw']);
  });
});

it('another address that is longer than one may be names nothing; one that is long only by noise does', () => {
  expect(identitiesOf('https://example.com/a', [`https://example.com/a?state=${'x'.repeat(5000)}`, `https://example.com/b?utm_source=${'x'.repeat(5000)}`])).toEqual(['example.com/a', 'example.com/b']);
});

it('anything else is its cleaned address without scheme and www', () => {
  expect(identitiesOf('https://www.example.com/a/?utm_source=x&b=1')).toEqual(['example.com/a?b=1']);
  expect(identitiesOf('not an address')).toEqual(['not an address']);
});
