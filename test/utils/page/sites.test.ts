import { describe, expect, it } from 'vitest';
import { page, readAt } from './open';
import { SITE_PAGES } from './sites-pages';

describe('a site’s own reader', () => {
  it.each(SITE_PAGES)('$name at $at: $trap', ({ name, at, gives }) => {
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
