import { expect, test } from 'vitest';
import { givenLink, givenText } from '@/components/desk/given-text';

const A = 'https://a.example/x';
const given = (types: Record<string, string>): Pick<DataTransfer, 'getData'> => ({ getData: (type) => types[type] ?? '' });

test.each([
  ['plain text', { 'text/plain': `看 ${A}` }, `看 ${A}`],
  ['an address alone', { 'text/uri-list': A }, A],
  ['HTML whose words say nothing of its links', { 'text/plain': '标题 [一]', 'text/html': `<a href="${A}">标题 [一]</a>` }, `* [标题 [一]](${A})`],
  ['HTML beside addresses that nobody made links of', { 'text/plain': '标题 https://b.example/y', 'text/html': `<a href="${A}">标题</a> https://b.example/y` }, `* [标题](${A})\n标题 https://b.example/y`],
  ['HTML without links', { 'text/plain': A, 'text/html': `<b>${A}</b>` }, A],
  ['nothing', {}, ''],
])('%s is one text', (_, types, text) => {
  expect(givenText(given(types))).toBe(text);
});

test.each([
  ['a link with its words', { 'text/uri-list': A, 'text/html': `<a href="${A}">标题</a>` }, { address: A, title: '标题', note: '' }],
  ['a link from the address bar', { 'text/uri-list': `# a comment\r\n${A}\r\n` }, { address: A, title: '', note: '' }],
  ['two links', { 'text/uri-list': `${A}\r\nhttps://b.example/y` }, undefined],
  ['a part of a page with several links', { 'text/uri-list': A, 'text/html': `<a href="${A}">甲</a><a href="https://b.example/y">乙</a>` }, undefined],
  ['text', { 'text/plain': A }, undefined],
])('%s is one link or none', (_, types, link) => {
  expect(givenLink(given(types))).toEqual(link);
});
