import { isChinese } from '@/components/language-of';
import { en } from './en';
import { zh_CN, type WelcomeMessages } from './zh_CN';

export type { WelcomeMessages };

/** The first-run page's own sentences, as `messagesFor`. */
export function welcomeMessagesFor(language: string): WelcomeMessages {
  return isChinese(language) ? zh_CN : en;
}
