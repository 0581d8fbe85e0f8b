import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manifestMessages } from '@/components/messages/manifest';
import { ROOT } from './packages';

/** A listing's parts: its name, and what stands under its headings, in their order. */
function listing(language: string): { name: string; parts: string[] } {
  const [head = '', ...parts] = readFileSync(`${ROOT}.store/listing/${language}.md`, 'utf8').split(/^## .*$/m);
  return { name: head.replace('# ', '').trim(), parts: parts.map((part) => part.trim()) };
}

describe.each([
  ['en', manifestMessages.en],
  ['zh-CN', manifestMessages.zh_CN],
])('the listing in %s', (language, manifest) => {
  const { name, parts } = listing(language);
  const [summary = '', description = '', screenshots = ''] = parts;

  test('is named as the extension is', () => {
    expect(name).toBe(manifest.name);
  });
  test('has the manifest’s summary, which every store takes', () => {
    expect(summary).toBe(manifest.description);
    expect(summary.length).toBeLessThanOrEqual(132);
  });
  test('describes it at the length that stores take, without markup, which they show as it is', () => {
    expect(description.length).toBeGreaterThan(250); // Edge takes no less
    expect(description.length).toBeLessThanOrEqual(10_000);
    expect(description).not.toMatch(/[*_`<>[\]#]/);
  });
  test('has five pictures, and all its parts', () => {
    expect(screenshots.match(/^\d\. [a-z]+-store[:：]/gm)).toEqual(listing('en').parts[2]?.match(/^\d\. [a-z]+-store:/gm)?.map((line) => (language === 'en' ? line : line.replace(':', '：'))));
    expect(screenshots.split('\n')).toHaveLength(5);
    expect(parts).toHaveLength(5);
  });
});
