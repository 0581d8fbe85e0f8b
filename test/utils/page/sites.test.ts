import { describe, expect, it } from 'vitest';
import { page, readAt } from './open';

/** What each page should give, and the trap it is there for. */
const PAGES = [
  {
    name: 'weixin-paid',
    trap: 'a badge in the heading, an h1 in the text, an escaped long address, facts behind empty strings',
    at: 'https://mp.weixin.qq.com/s/PaidPaidPaidPaidPaidPA?scene=1',
    gives: {
      title: '链上治理的三种失败',
      address: 'https://mp.weixin.qq.com/s/PaidPaidPaidPaidPaidPA',
      identities: ['weixin:MzA5MTIzNDU2Nw==:2651000001:2', 'weixin:s:PaidPaidPaidPaidPaidPA'],
      site: '微信',
      account: '渡口笔记',
      author: '林渡',
      publishedAt: 1598000000000,
      section: 'articles',
      article: true,
    },
  },
  {
    name: 'weixin-paid',
    trap: 'a search engine’s temporary link gives way to one that lasts',
    at: 'https://mp.weixin.qq.com/s?src=11&timestamp=1516000000&ver=645&signature=abc&new=1',
    gives: { address: 'https://mp.weixin.qq.com/s?__biz=MzA5MTIzNDU2Nw==&mid=2651000001&idx=2&sn=0123456789abcdef0123456789abcdef' },
  },
  {
    name: 'weixin-picture',
    trap: 'no heading; the facts on window; a function that also says var mid',
    at: 'https://mp.weixin.qq.com/s?__biz=MzA5MTIzNDU2Nw==&mid=2651000002&idx=1&sn=ab&chksm=cd',
    gives: { title: '雨后的渡口，三张照片', address: 'https://mp.weixin.qq.com/s/PicPicPicPicPicPicPicA', identities: ['weixin:MzA5MTIzNDU2Nw==:2651000002:1', 'weixin:s:PicPicPicPicPicPicPicA'], publishedAt: 1758340577000, article: true },
  },
  { name: 'weixin-text', trap: 'og:title is the whole post with two characters for a line break, og:url is empty', at: 'https://mp.weixin.qq.com/s/TextTextTextTextTextTA', gives: { title: '渡口搬家了，以后在新地址更新。', article: true } },
  {
    name: 'weixin-old',
    trap: 'no og:title, no short form, no seal',
    at: 'http://mp.weixin.qq.com/s?__biz=MzA5MTIzNDU2Nw==&mid=2651000004&idx=1',
    gives: { title: '语音 | 渡口夜读〔2018.3.19 周一〕', address: 'https://mp.weixin.qq.com/s?__biz=MzA5MTIzNDU2Nw==&mid=2651000004&idx=1', identities: ['weixin:MzA5MTIzNDU2Nw==:2651000004:1'] },
  },
  {
    name: 'weixin-album',
    trap: 'a list of articles with an og:title',
    at: 'https://mp.weixin.qq.com/mp/appmsgalbum?__biz=MzA5MTIzNDU2Nw==&action=getalbum&album_id=1337&scene=173#wechat_redirect',
    gives: { title: '#渡口夜读', address: 'https://mp.weixin.qq.com/mp/appmsgalbum?__biz=MzA5MTIzNDU2Nw==&action=getalbum&album_id=1337', account: '渡口笔记', section: 'resources', article: false },
  },
  {
    name: 'zhihu-column',
    trap: 'h1s of further reading; underscores and brackets in the title; the tab names somebody else',
    at: 'https://zhuanlan.zhihu.com/p/777?utm_psn=1',
    gives: { title: 'RefineDet(1)_初探_S3FD', address: 'https://zhuanlan.zhihu.com/p/777', identities: ['zhihu:p:777'], site: '知乎', author: '林渡', article: true },
  },
  { name: 'zhihu-question', trap: 'the heading twice, the tab counts messages', at: 'https://www.zhihu.com/question/4242?sort=created', gives: { title: '渡口应该收费吗？', identities: ['zhihu:question:4242'], article: true } },
  {
    name: 'zhihu-question',
    trap: 'the page calls itself the bare question; the address names the answer',
    at: 'https://www.zhihu.com/question/4242/answer/99',
    gives: { title: '渡口应该收费吗？', address: 'https://www.zhihu.com/question/4242/answer/99', identities: ['zhihu:answer:99'], author: '摆渡人' },
  },
  { name: 'zhihu-old', trap: 'the older layout', at: 'http://www.zhihu.com/question/24242424', gives: { title: '渡口有多宽？', article: true } },
  { name: 'zhihu-pin', trap: 'a thought has no title', at: 'https://www.zhihu.com/pin/55', gives: { title: '今天过渡口，水涨了一尺。', identities: ['zhihu:pin:55'], article: true } },
  { name: 'zhihu-video', trap: 'a video', at: 'https://www.zhihu.com/zvideo/66', gives: { title: '渡口航拍', identities: ['zhihu:zvideo:66'], article: true } },
  { name: 'zhihu-home', trap: 'the front page is full of other people’s titles', at: 'https://www.zhihu.com/', gives: { article: false } },
  { name: 'zhihu-home', trap: 'a page that went away shows the front page', at: 'https://zhuanlan.zhihu.com/p/404', gives: { article: false } },
  { name: 'weibo-post', trap: 'no title; the tab says 微博正文', at: 'https://weibo.com/1234567890/AbCdEfGhI?from=page', gives: { title: '渡口的新船下水了。', author: '渡口电台', identities: ['weibo:AbCdEfGhI'], article: true } },
  { name: 'weibo-post', trap: 'the same post in a timeline', at: 'https://weibo.com/u/1234567890', gives: { article: false } },
  { name: 'x-post', trap: 'the post it answers stands first; the tab still shows another', at: 'https://x.com/ferry/status/2?s=20', gives: { title: 'The new boat is on the water.', author: 'Ferry Radio', identities: ['x:2'], article: true } },
  { name: 'bilibili-post', trap: 'no title; tab and head say whose post it is', at: 'https://www.bilibili.com/opus/912345678901234567?spm_id_from=333', gives: { title: '新船的三张图纸', author: '渡口电台', article: true } },
  { name: 'bilibili-video', trap: 'the head still describes the last video', at: 'https://www.bilibili.com/video/BV1xx411c7mD/?vd_source=a', gives: { title: '新船下水', identities: ['bilibili:BV1xx411c7mD'], article: true } },
  { name: 'toutiao-post', trap: 'the tab is the whole of a short post', at: 'https://www.toutiao.com/w/1712345678901234/', gives: { title: '新船下水了。', author: '渡口电台', article: true } },
  { name: 'xueqiu-post', trap: 'no title; the tab begins with a name', at: 'https://xueqiu.com/1234567890/123456789', gives: { title: '今天的渡口股份涨停了', author: '渡口资本', article: true } },
  { name: 'douban-status', trap: 'a broadcast has no title', at: 'https://www.douban.com/people/lindu/status/123456/', gives: { title: '读完《渡口》，五星。', author: '林渡', article: true } },
  { name: 'github-repository', trap: 'a README that reads like an article under a heading of its own', at: 'https://github.com/ferry/radio?tab=readme-ov-file', gives: { title: 'ferry/radio: A radio for ferries', address: 'https://github.com/ferry/radio', section: 'tools', article: false } },
  { name: 'github-issue', trap: 'a dot in the issue’s own title', at: 'https://github.com/ferry/radio/issues/12#issuecomment-3', gives: { title: 'Radio stops · when it rains', address: 'https://github.com/ferry/radio/issues/12', section: 'articles', article: true } },
  { name: 'github-release', trap: 'a number says nothing without its repository', at: 'https://github.com/ferry/radio/releases/tag/v1.2.0', gives: { title: 'ferry/radio v1.2.0', section: 'tools' } },
  { name: 'gitee-repository', trap: 'the same on Gitee', at: 'https://gitee.com/ferry/radio', gives: { title: 'ferry/radio: 渡口的收音机', section: 'tools', article: false } },
  { name: 'hacker-news', trap: 'the title is a link that leads elsewhere', at: 'https://news.ycombinator.com/item?id=16200000', gives: { title: 'A radio for ferries', address: 'https://news.ycombinator.com/item?id=16200000', author: 'ferryman', article: true } },
  { name: 'arxiv', trap: 'the heading says Title:, the tab a number', at: 'https://arxiv.org/abs/1801.00001v2', gives: { title: 'Ferries Are All You Need', section: 'resources', author: 'Lin, Du', article: true } },
];

describe('a site’s own reader', () => {
  it.each(PAGES)('$name at $at: $trap', ({ name, at, gives }) => {
    expect(readAt(at, page(`sites/${name}`))).toMatchObject({ kind: 'page', ...gives });
  });
});

describe('what WeChat shows in place of an article is refused', () => {
  it.each(['deleted', 'banned', 'unavailable', 'expired', 'verify'])('%s', (reason) => {
    expect(readAt('https://mp.weixin.qq.com/s/GoneGoneGoneGoneGoneGA', page(`sites/weixin-${reason}`))).toEqual({ kind: 'refused', reason: `wechat-${reason}` });
  });

  it('as is the check for robots at its own address', () => {
    const at = 'https://mp.weixin.qq.com/mp/wappoc_appmsgcaptcha?poc_token=a&target_url=https%3A%2F%2Fmp.weixin.qq.com%2Fs%2FabcabcabcabcabcabcabcA';
    expect(readAt(at, '<title></title><p>请完成验证</p>')).toEqual({ kind: 'refused', reason: 'wechat-verify' });
  });
});

it('an album called after a fraud is an album', () => {
  const html = '<meta property="og:title" content="涉嫌诈骗案例合集"><title>涉嫌诈骗案例合集</title><div class="album__label-title">涉嫌诈骗案例合集</div>';
  expect(readAt('https://mp.weixin.qq.com/mp/appmsgalbum?__biz=MzA4ODAwMTIzNA==&album_id=1', html)).toMatchObject({ kind: 'page', article: false, title: '涉嫌诈骗案例合集' });
});
