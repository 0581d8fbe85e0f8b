import { expect, it } from 'vitest';
import { isFurniture } from '@/utils/page/general/furniture';

/** Whether the h1 of this markup is furniture. */
function isFurnitureIn(html: string): boolean {
  const heading = new DOMParser().parseFromString(html, 'text/html').querySelector('h1');
  if (!heading) throw new Error('No h1.');
  return isFurniture(heading);
}

it.each([
  ['<h1 class="logo">', true],
  ['<h1 id="logo">', true],
  ['<h1 class="post-logo">', true],
  ['<h1 class="logo_small">', true],
  ['<h1 class="navBar">', true],
  ['<h1 class="a\n\tnav">', true],
  ['<h1 class="site-title">', true],
  ['<h1 class="blog_title">', true],
  ['<h1 class="PostItem">', true],
  ['<h1 class="side-bar">', false], // two words
  ['<h1 class="log-in">', false],
  ['<h1 class="sitename">', true],
  ['<h1 class="PostItem-title">', true],
  ['<div class="sidebar"><section><h1>', true],
  ['<div class="sidebar"><div><section><h1>', false], // too far up
  ['<div id="site"><h1 class="title">', false],
  ['<h1 class="site title">', false], // two names
  ['<h1 class="title site">', false],
  ['<h1 class="post-title">', false],
  ['<h1 class="navigate">', false], // a part of a word
  ['<h1 class="unhot">', false],
  ['<h1 class="nav2">', false],
  ['<h1 class="constructor">', false],
  ['<h1>', false],
  ['<nav><h1>', true],
  ['<div role="dialog"><div><div><div><h1>', true],
  ['<body class="nav"><h1>', false], // describes the whole page
])('a heading in %j is furniture: %s', (html, expected) => {
  expect(isFurnitureIn(html)).toBe(expected);
});

it.each([
  ['is there', `${'a '.repeat(100)}nav`, true],
  ['is too far back to be one', `${'a '.repeat(2000)}nav`, false],
  ['is cut off there', `${'a'.repeat(995)} navigation`, false],
])('an element’s names are read only as far as a page’s own go: a word that %s', (_what, names, expected) => {
  expect(isFurnitureIn(`<h1 class="${names}">`)).toBe(expected);
});

it('each element’s names are read, however many the others have', () => {
  expect(isFurnitureIn(`<div class="site-header"><div class="${'a '.repeat(400)}"><h1 class="${'b '.repeat(2000)}">`)).toBe(true);
});
