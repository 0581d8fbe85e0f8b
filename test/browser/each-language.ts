import { describe } from 'vitest';

const LANGUAGES = ['zh-CN', 'en-US'] as const;

type Language = (typeof LANGUAGES)[number];

/** Describes the same in each language, `%s` in its name. The other one than `everyDay` is among the long tests: its sentences differ, and little else. */
export function describeEachLanguage(name: string, everyDay: Language, tests: (lang: Language) => void): void {
  for (const lang of LANGUAGES) describe(name.replace('%s', lang), { tags: lang === everyDay ? [] : ['long'] }, () => tests(lang));
}
