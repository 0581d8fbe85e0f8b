import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { failureOf } from '@/utils/queue/failure';
import type { Services } from '@/utils/extension/services';
import { dress } from './dress';
import { languageOf } from './language-of';
import { messagesFor } from './messages/messages';
import type { Surface } from './surface';
import { useSettings } from './use-settings';

/** What a surface gives its components, and the sentence that was said last. Sets the page's language and theme as decided. */
export function useSurfaceState(services: Services): { surface: Surface; status: string } {
  const [status, say] = useState('');
  const settings = useSettings(services);
  const messages = messagesFor(languageOf(settings, services.preferredLanguage()));
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
  return { surface, status };
}
