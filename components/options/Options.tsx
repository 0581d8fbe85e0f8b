import { PanelsTopLeft } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { KeyHelp } from '@/components/KeyHelp';
import type { Messages } from '@/components/messages/messages';
import { optionsMessagesFor } from '@/components/messages/options/messages';
import { waysMessagesFor } from '@/components/messages/ways/messages';
import { SurfaceProvider } from '@/components/surface';
import { useSurfaceKeys } from '@/components/use-surface-keys';
import { useSurfaceState } from '@/components/use-surface-state';
import { LANGUAGES, SAVE_AT_ONCE, THEMES } from '@/utils/digest/settings';
import type { OptionsServices } from '@/utils/extension/options-services';
import { BackupOptions } from './BackupOptions';
import { Choice } from './Choice';
import { DigestOptions } from './DigestOptions';
import { FolderOptions } from './FolderOptions';
import { OptionsProvider, type OptionsSurface } from './options';
import styles from './Options.module.css';
import { SectionList } from './SectionList';
import { Shortcuts } from './Shortcuts';

/** No week is on this page for the keys to turn. */
const noWeek = (): void => undefined;

/** Everything that can be decided, each kept as soon as it is. */
export function Options({ services, firstMessages }: { services: OptionsServices; firstMessages: Messages }): JSX.Element {
  const { surface, status } = useSurfaceState(services, firstMessages);
  const { settings, messages, attempt, attempted } = surface;
  const words = optionsMessagesFor(messages.language);
  useSurfaceKeys(surface, noWeek);
  const options = useMemo<OptionsSurface>(() => ({ services, words, decide: (wanted, session) => attempted(services.decide(wanted, session)) }), [services, words, attempted]);
  const { decide } = options;
  useEffect(() => {
    document.title = words.title;
    void services.nameMenus(waysMessagesFor(messages.language).menus);
  }, [services, words, messages]);
  return (
    <SurfaceProvider value={surface}>
      <OptionsProvider value={options}>
        <main class={styles.options}>
          <header class={styles.head}>
            <h1>{words.heading}</h1>
            <KeyHelp place="options" />
            <button type="button" class="quiet" onClick={() => attempt(services.openDesk())}>
              {words.desk} <Icon of={PanelsTopLeft} />
            </button>
          </header>
          <p class={styles.intro}>{words.intro}</p>
          <DigestOptions />
          <SectionList />
          <FolderOptions />
          <Choice words={words.saveAtOnce} choices={SAVE_AT_ONCE} value={settings.saveAtOnce} onChoice={(saveAtOnce) => decide({ saveAtOnce })} />
          <Shortcuts />
          <BackupOptions />
          <Choice words={words.language} choices={LANGUAGES} value={settings.language} onChoice={(language) => decide({ language })} inRow />
          <Choice words={words.theme} choices={THEMES} value={settings.theme} onChoice={(theme) => decide({ theme })} inRow />
          <footer class={styles.foot}>
            <output>{status}</output>
          </footer>
        </main>
      </OptionsProvider>
    </SurfaceProvider>
  );
}
