import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Week } from '@/utils/digest/iso-week';
import type { Settings } from '@/utils/digest/settings';
import type { Services } from '@/utils/extension/services';
import type { Messages } from './messages/messages';

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
  attempt: (work: Promise<unknown>, otherwise?: string) => void;
  /** The same, and resolves to whether it worked. */
  attempted: (work: Promise<unknown>, otherwise?: string) => Promise<boolean>;
}

const SurfaceContext = createContext<Surface | undefined>(undefined);

export const SurfaceProvider = SurfaceContext.Provider;

/** The surface a component is on. Throws outside of one. */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('A component was drawn outside of a surface.');
  return surface;
}
