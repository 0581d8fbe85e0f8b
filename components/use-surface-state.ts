import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { failureOf } from '@/utils/queue/failure';
import type { Services } from '@/utils/extension/services';
import { dress } from './dress';
import { isChinese, languageOf } from './language-of';
import { loadMessages } from './messages/load-messages';
import type { Messages } from './messages/messages';
import type { Surface } from './surface';
import { useSettings } from './use-settings';

/** What a surface that begins with the sentences `first` gives its components, and the sentence that was said last. Sets the page's language and theme as decided. */
export function useSurfaceState(services: Services, first: Messages): { surface: Surface; status: string } {
  const [status, say] = useState('');
  const settings = useSettings(services);
  const [messages, setMessages] = useState(first);
  useLayoutEffect(() => dress(settings, services.preferredLanguage()), [services, settings]);
  const surface = useMemo<Surface>(() => {
    const attempted: Surface['attempted'] = async (work, otherwise = messages.status.editFailed) => {
      // What was said of the last thing is not true of the next.
      say('');
      try {
        await work;
        return true;
      } catch (error) {
        say(typeof otherwise === 'string' ? otherwise : otherwise(await failureOf(error)));
        return false;
      }
    };
    const attempt: Surface['attempt'] = (work, otherwise) => void attempted(work, otherwise);
    return { services, messages, settings, thisWeek: () => services.weekNow(settings.timeZone), say, attempt, attempted };
  }, [services, messages, settings]);
  const language = languageOf(settings, services.preferredLanguage());
  useEffect(() => {
    // Where they can't be loaded the page goes on in those that it has. What it said last still holds.
    if (isChinese(language) !== isChinese(messages.language)) void loadMessages(language).then(setMessages, () => undefined);
  }, [language, messages]);
  return { surface, status };
}
