import { isChinese } from '@/components/language-of';
import { en } from './en';
import { zh_CN, type UnsavedMessages } from './zh_CN';

export type { UnsavedMessages };

/** What is said of a page that was not saved, as `messagesFor`; apart from the rest, for most are saved and every popup would load it. */
export function unsavedMessagesFor(language: string): UnsavedMessages {
  return isChinese(language) ? zh_CN : en;
}
