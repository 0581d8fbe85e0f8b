import { isChinese } from '@/components/language-of';
import type { Messages } from './messages';

/** Loads the sentences for a BCP 47 language, as `messagesFor`, without those of the other: no reader sees both at a time. */
export async function loadMessages(language: string): Promise<Messages> {
  return isChinese(language) ? (await import('./zh_CN')).zh_CN : (await import('./en')).en;
}
