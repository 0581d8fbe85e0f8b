import { en } from './en';
import { zh_CN, type Messages } from './zh_CN';

export type { Messages };

/** The sentences for a BCP 47 language: Chinese for any Chinese, English for all others. */
export function messagesFor(language: string): Messages {
  return /^zh\b/i.test(language) ? zh_CN : en;
}
