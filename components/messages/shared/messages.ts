import { isChinese } from '@/components/language-of';
import { en } from './en';
import { zh_CN, type SharedMessages } from './zh_CN';

export type { SharedMessages };

/** The sentences of taking in others' weeks, as `messagesFor`. */
export function sharedMessagesFor(language: string): SharedMessages {
  return isChinese(language) ? zh_CN : en;
}
