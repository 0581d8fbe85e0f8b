import { expect, test } from 'vitest';
import { linksInHtml } from '@/utils/page/links-in-html';

const A = 'https://a.example/x';

test.each([
  ['', []],
  ['<p>没有链接 https://a.example/x', []],
  [`<a href="${A}">标题</a>`, [{ address: A, title: '标题' }]],
  [`<meta charset="utf-8"><ul><li><a href="${A}">标\n  <b>题</b></a>，作者 甲<li><a href="https://b.example/y">乙</a></ul>`, [{ address: A, title: '标 题' }, { address: 'https://b.example/y', title: '乙' }]],
  [`<a href="${A}">${A}</a>`, [{ address: A, title: '' }]],
  [`<a href="${A}"><img src="https://i.example/1.png" alt="图"></a><a href="https://b.example/y" title="题"></a>`, [{ address: A, title: '图' }, { address: 'https://b.example/y', title: '题' }]],
  ['<a href="/x">甲</a><a href="mailto:a@b.example">乙</a><a href="#x">丙</a><a>丁</a>', []],
])('%j holds %j', (html, links) => {
  expect(linksInHtml(html)).toEqual(links.map((link) => ({ ...link, note: '' })));
});

test('nothing in it runs or is loaded', async () => {
  const began = performance.getEntriesByType('resource').length;
  linksInHtml(`<a href="${A}">标题</a><img src="${location.origin}/not-there.png" onerror="window.ran = true"><script>window.ran = true</script>`);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect('ran' in window).toBe(false);
  expect(performance.getEntriesByType('resource').slice(began).filter(({ name }) => name.includes('not-there'))).toEqual([]);
});
