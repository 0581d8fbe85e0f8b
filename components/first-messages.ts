import type { Services } from '@/utils/extension/services';
import { languageOf } from './language-of';
import { loadMessages } from './messages/load-messages';
import type { Messages } from './messages/messages';

/** Loads the sentences that a surface begins with, in the language that was decided on when a page last heard of it. */
export function firstMessages({ knownSettings, preferredLanguage }: Pick<Services, 'knownSettings' | 'preferredLanguage'>): Promise<Messages> {
  return loadMessages(languageOf(knownSettings(), preferredLanguage()));
}
