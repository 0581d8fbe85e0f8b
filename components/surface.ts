import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Week } from '@/utils/digest/iso-week';
import type { Settings } from '@/utils/digest/settings';
import type { Services } from '@/utils/extension/services';
import type { QueueFailure } from '@/utils/queue/failure';
import type { Messages } from './messages/messages';

/** What is said of something that failed: a sentence, or one for each reason that the database may have had. */
type Otherwise = string | ((failure: QueueFailure) => string);

/** What every component of a surface may use. */
export interface Surface {
  services: Services;
  messages: Messages;
  settings: Settings;
  /** The week it is now where the digest is made. */
  thisWeek: () => Week;
  /** Shows one sentence at the foot and reads it out. */
  say: (sentence: string) => void;
  /** Runs something that may fail, and says so where it does. */
  attempt: (work: Promise<unknown>, otherwise?: Otherwise) => void;
  /** The same, and resolves to whether it worked. */
  attempted: (work: Promise<unknown>, otherwise?: Otherwise) => Promise<boolean>;
}

const SurfaceContext = createContext<Surface | undefined>(undefined);

export const SurfaceProvider = SurfaceContext.Provider;

/** The surface a component is on. Throws outside of one. */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('A component was drawn outside of a surface.');
  return surface;
}
