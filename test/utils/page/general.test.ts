import { describe, expect, it } from 'vitest';
import { readPage } from '@/utils/page/read-page';
import { GENERAL_PAGES } from './general-pages';
import { page, readAt } from './open';

describe('the general reader', () => {
  it.each(GENERAL_PAGES)('$name: $trap', ({ name, at, gives }) => {
    expect(readAt(at, page(`general/${name}`))).toMatchObject({ kind: 'page', ...gives });
  });

  it.each(GENERAL_PAGES)('leaves $name as it was', ({ name, at }) => {
    const doc = new DOMParser().parseFromString(page(`general/${name}`), 'text/html');
    const before = doc.documentElement.outerHTML;
    readPage(doc, new URL(at));
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

describe('is not taken for one article, whatever it says of itself', () => {
  const video = '<script type="application/ld+json">{"@type":"VideoObject","name":"渡口一日"}</script>';
  it.each([
    ['a list that says it is an article', 'https://www.example.com/category/tech/', '<meta property="og:type" content="article"><title>科技</title>'],
    ['a blog’s front', 'https://www.example.com/blog', '<meta property="og:type" content="blog"><title>博客</title>'],
    ['a search that found a video', 'https://www.example.com/search?q=a', `<title>搜索</title>${video}`],
    ['a person on 哔哩哔哩', 'https://space.bilibili.com/12345', '<title>渡口电台的个人空间</title>'],
    ['a room on 哔哩哔哩', 'https://live.bilibili.com/12345', '<title>渡口直播间</title>'],
  ])('%s', (_what, at, html) => {
    expect(readAt(at, html)).toMatchObject({ kind: 'page', article: false });
  });
});

it('is not kept busy by a title of a megabyte with a place to cut at every word', () => {
  const began = performance.now();
  const reading = readAt('https://www.example.com/news/1234567.html', `<title>${'ab - '.repeat(200_000)}</title><h1>短标题</h1>`);
  expect(performance.now() - began).toBeLessThan(2000);
  expect(reading).toMatchObject({ kind: 'page' });
});

describe('a page that is no candidate', () => {
  it.each([
    ['about:blank', 'blank'],
    ['file:///home/a.html', 'local-file'],
    ['data:text/html,hi', 'not-web'],
  ])('%s: %s', (href, reason) => {
    expect(readPage(document.implementation.createHTMLDocument('t'), new URL(href))).toEqual({ kind: 'refused', reason });
  });

  it('a PDF in the browser’s viewer', () => {
    const doc = Object.create(document, { contentType: { value: 'application/pdf' } });
    expect(readPage(doc, new URL('https://example.com/a'))).toEqual({ kind: 'refused', reason: 'pdf' });
  });
});

describe('a page that breaks its reader still gives what it can', () => {
  it.each([
    ['no body', '<html><head><title>T</title></head></html>'],
    ['nothing at all', ''],
    ['broken JSON-LD', '<title>T</title><script type="application/ld+json">{ // no </script>'],
    ['a frameset', '<title>T</title><frameset cols="50%,50%"><frame><frame></frameset>'],
  ])('%s', (_what, html) => {
    expect(readAt('https://example.com/a', html)).toMatchObject({ kind: 'page', address: 'https://example.com/a' });
  });
});

it('at an address that nobody could share, a page that breaks its reader is refused as any other is', () => {
  const doc = new DOMParser().parseFromString('<title>T</title>', 'text/html');
  doc.querySelectorAll = () => {
    throw new Error('broken');
  };
  const href = 'https://example.com/a';
  expect(readPage(doc, new URL(href))).toMatchObject({ kind: 'page', title: 'T', article: false });
  expect(readPage(doc, new URL(`${href}?state=${'x'.repeat(5000)}`))).toEqual({ kind: 'refused', reason: 'too-long' });
});

describe('a heading is read without what stands beside the title', () => {
  it.each([
    ['a badge of any class', '<h1><i class="q7">独家</i>新船今日首航</h1>', '新船今日首航'],
    ['a player behind it', '<h1><span class="t">新船今日首航</span><div class="p">播放</div></h1>', '新船今日首航'],
    ['a line break', '<h1>新船<br>今日首航</h1>', '新船今日首航'],
    ['a part in its own element', '<h1>新船<em>今日</em>首航</h1>', '新船今日首航'],
    ['a link to the same page', '<h1><a href="/t/boat/12">新船今日首航</a></h1>', '新船今日首航'],
    ['a hidden copy', '<h1>新船今日首航<span style="display:none">新船</span></h1>', '新船今日首航'],
  ])('%s', (_what, heading, title) => {
    expect(readAt('https://www.example.com/t/boat/12/3', `<title>新船今日首航 - 渡口</title><body>${heading}</body>`)).toMatchObject({ title });
  });
});

it('a meta tag that was escaped twice is read as its author wrote it', () => {
  const html = '<title>x</title><meta property="og:title" content="R&amp;amp;D &amp;quot;新船&amp;quot;">';
  expect(readAt('https://www.example.com/a/1234567', html)).toMatchObject({ title: 'R&D "新船"' });
});
