import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OptionsMessages } from '@/components/messages/options/messages';
import type { Settings } from '@/utils/digest/settings';
import type { OptionsServices } from '@/utils/extension/options-services';

/** What the options page's components may use beside what is on every surface. */
export interface OptionsSurface {
  services: OptionsServices;
  words: OptionsMessages;
  /** Decides settings, and says so where that fails; resolves to whether they were stored. */
  decide: (wanted: Partial<Settings>, session?: string) => Promise<boolean>;
}

const OptionsContext = createContext<OptionsSurface | undefined>(undefined);

export const OptionsProvider = OptionsContext.Provider;

/** The options page that a component is on. Throws outside of one. */
export function useOptions(): OptionsSurface {
  const options = useContext(OptionsContext);
  if (!options) throw new Error('A component of the options page was drawn outside of it.');
  return options;
}
