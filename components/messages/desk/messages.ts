import { isChinese } from '@/components/language-of';
import { en } from './en';
import { zh_CN, type DeskMessages } from './zh_CN';

export type { DeskMessages };

/** The desk's own sentences, as `messagesFor`; apart from the rest, for the popup should not load them. */
export function deskMessagesFor(language: string): DeskMessages {
  return isChinese(language) ? zh_CN : en;
}
