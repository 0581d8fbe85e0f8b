import { isChinese } from '@/components/language-of';
import type { Messages } from './messages';

/** Loads the sentences for a BCP 47 language, as `messagesFor`, without those of the other: no reader sees both at a time. */
export function loadMessages(language: string): Promise<Messages> {
  return isChinese(language) ? import('./zh_CN').then((sentences) => sentences.zh_CN) : import('./en').then((sentences) => sentences.en);
}
