import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/utils/digest/settings';
import type { Services } from '@/utils/extension/services';

/** The settings, at once as last heard of and then as they are decided, here or in another window. */
export function useSettings(services: Services): Settings {
  const [settings, setSettings] = useState(() => services.knownSettings());
  // A database that can't be opened is spoken of where the queue would be.
  useEffect(() => services.watchSettings({ onAnswer: setSettings, onError: () => undefined }), [services]);
  return settings;
}
