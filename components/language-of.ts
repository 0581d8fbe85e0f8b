import type { Settings } from '@/utils/digest/settings';

/** The language a surface speaks, BCP 47: the one decided on, else the one the reader prefers everywhere. */
export function languageOf({ language }: Pick<Settings, 'language'>, preferred: string): string {
  return language === 'auto' ? preferred : language;
}
