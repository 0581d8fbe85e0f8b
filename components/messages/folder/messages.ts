import { isChinese } from '@/components/language-of';
import { en } from './en';
import { zh_CN, type FolderMessages } from './zh_CN';

export type { FolderMessages };

/** The sentences about the group's folder, as `messagesFor`; apart from the rest, for they are loaded with what shows them. */
export function folderMessagesFor(language: string): FolderMessages {
  return isChinese(language) ? zh_CN : en;
}
