import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BROWSERS, openPackage, ROOT } from './packages';

const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

describe.each(BROWSERS)('the licences in the package for %s', async (browser) => {
  const list = (await openPackage(browser)).text('licences.txt');

  test.each(Object.entries(dependencies))('name %s %s', (name, version) => {
    expect(list).toMatch(new RegExp(`^${name} ${version.replaceAll('.', '\\.')}, (MIT|ISC|Apache-2\\.0|MPL-2\\.0|CC0-1\\.0), https://`, 'm'));
  });

  test.each(['xmlchars', 'micromark-core-commonmark', 'uc.micro', 'rolldown'])('name %s, which comes with another', (name) => {
    expect(list).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  test.each([
    ['MIT', 'Permission is hereby granted, free of charge'],
    ['ISC', 'Permission to use, copy, modify, and/or distribute this software'],
    ['Apache-2.0', 'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION'],
  ])('give the text of %s', (_, words) => {
    expect(list).toContain(words);
  });

  test('name no package of this machine’s own and no path', () => {
    expect(list).not.toMatch(/node_modules|\/home\/|\/tmp\/|undefined/);
  });
});
