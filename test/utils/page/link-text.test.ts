import { afterEach, expect, test } from 'vitest';
import { linkText } from '@/utils/page/link-text';

const ADDRESS = 'https://a.example/1';
afterEach(() => document.body.replaceChildren());

function show(html: string): void {
  document.body.append(document.createRange().createContextualFragment(html));
}

test.each([
  ['its words', `<a href="${ADDRESS}">一条 <b>链接</b></a>`, '一条 链接'],
  ['the longest of several to the same page', `<a href="${ADDRESS}">阅读</a><a href="${ADDRESS}">一条有名字的链接</a>`, '一条有名字的链接'],
  ['a picture’s text', `<a href="${ADDRESS}"><img alt="封面：链接"></a>`, '封面：链接'],
  ['its label', `<a href="${ADDRESS}" aria-label="有标签的链接"></a>`, '有标签的链接'],
  ['nothing, where there is nothing', `<a href="${ADDRESS}"></a>`, ''],
  ['nothing of other links', '<a href="https://a.example/2">另一条</a>', ''],
])('a link gives %s', (_, html, text) => {
  show(html);
  expect(linkText(ADDRESS)).toBe(text);
});

test('the link that has the focus comes before a longer one', () => {
  show(`<a href="${ADDRESS}">这一条长得多的链接文字</a><a id="here" href="${ADDRESS}">这一条</a>`);
  document.querySelector<HTMLAnchorElement>('#here')?.focus();
  expect(linkText(ADDRESS)).toBe('这一条');
});
