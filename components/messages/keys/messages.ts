import { isChinese } from '@/components/language-of';
import { en } from './en';
import { zh_CN, type KeyMessages } from './zh_CN';

export type { KeyMessages };

/** The sentences of the list of shortcuts, as `messagesFor`; apart from the rest, for they are loaded when the list is. */
export function keyMessagesFor(language: string): KeyMessages {
  return isChinese(language) ? zh_CN : en;
}
