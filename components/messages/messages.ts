import { isChinese } from '@/components/language-of';
import { en } from './en';
import { zh_CN, type Messages } from './zh_CN';

export type { Messages };

/** The sentences for a BCP 47 language: Chinese for any Chinese, English for all others. */
export function messagesFor(language: string): Messages {
  return isChinese(language) ? zh_CN : en;
}
