import { isChinese } from '@/components/language-of';
import { en } from './en';
import { zh_CN, type ImportMessages } from './zh_CN';

export type { ImportMessages };

/** The sentences of taking issues and backups in, as `messagesFor`. */
export function importMessagesFor(language: string): ImportMessages {
  return isChinese(language) ? zh_CN : en;
}
