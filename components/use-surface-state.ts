import { useMemo, useState } from 'preact/hooks';
import type { Services } from '@/utils/extension/services';
import type { Messages } from './messages/messages';
import type { Surface } from './surface';

/** What a surface gives its components, and the sentence that was said last. */
export function useSurfaceState(services: Services, messages: Messages): { surface: Surface; status: string } {
  const [status, say] = useState('');
  const surface = useMemo<Surface>(() => {
    const attempt: Surface['attempt'] = (work, otherwise = messages.status.editFailed) => {
      // What was said of the last thing is not true of the next.
      say('');
      void work.catch(() => say(otherwise));
    };
    return { services, messages, say, attempt };
  }, [services, messages]);
  return { surface, status };
}
