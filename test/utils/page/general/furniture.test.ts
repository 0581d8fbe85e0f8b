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
  [100, true],
  [2000, false],
])('names are read only as far as a page’s own go: of a word after %i others, %s', (others, expected) => {
  expect(isFurnitureIn(`<h1 class="${'a-'.repeat(others)}nav">`)).toBe(expected);
});
