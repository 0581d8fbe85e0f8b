import type { Settings } from '@/utils/digest/settings';

/** Whether a BCP 47 language is Chinese of any kind, which our Chinese is for; all others get English. */
export function isChinese(language: string): boolean {
  return /^zh\b/i.test(language);
}

/** The language a surface speaks, BCP 47: the one decided on, else the one the reader prefers everywhere. */
export function languageOf({ language }: Pick<Settings, 'language'>, preferred: string): string {
  return language === 'auto' ? preferred : language;
}
