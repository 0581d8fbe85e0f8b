import { isChinese } from '@/components/language-of';
import { en } from './en';
import { zh_CN, type WaysMessages } from './zh_CN';

export type { WaysMessages };

/** The sentences of the ways in, as `messagesFor`. */
export function waysMessagesFor(language: string): WaysMessages {
  return isChinese(language) ? zh_CN : en;
}
