import { isChinese } from '@/components/language-of';
import { en } from './en';
import { zh_CN, type OptionsMessages } from './zh_CN';

export type { OptionsMessages };

/** The options page's own sentences, as `messagesFor`; apart from the rest, for the popup should not load them. */
export function optionsMessagesFor(language: string): OptionsMessages {
  return isChinese(language) ? zh_CN : en;
}
