import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Messages } from '@/components/messages/messages';
import { welcomeMessagesFor } from '@/components/messages/welcome/messages';
import { useSurfaceState } from '@/components/use-surface-state';
import type { DeskServices } from '@/utils/extension/desk-services';
import { ClickPicture } from './ClickPicture';
import { CopyPicture } from './CopyPicture';
import { PinPicture } from './PinPicture';
import styles from './Welcome.module.css';

/** What is shown once, after installing: the one gesture, in three pictures. */
export function Welcome({ services, firstMessages }: { services: DeskServices; firstMessages: Messages }): JSX.Element {
  const { surface, status } = useSurfaceState(services, firstMessages);
  const { messages, attempt } = surface;
  const words = welcomeMessagesFor(messages.language);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  const steps = [
    { key: 'pin', picture: <PinPicture /> },
    { key: 'click', picture: <ClickPicture words={words.pictured} /> },
    { key: 'copy', picture: <CopyPicture words={words.pictured} /> },
  ] as const;
  return (
    <main class={styles.welcome}>
      <h1 class={styles.heading}>{words.heading}</h1>
      <ol class={styles.steps}>
        {steps.map(({ key, picture }) => (
          <li key={key}>
            {picture}
            <h2 class={styles.name}>{words.steps[key].name}</h2>
            <p class={styles.detail}>{words.steps[key].detail}</p>
          </li>
        ))}
      </ol>
      <p class={styles.privacy}>{words.privacy}</p>
      <p class={styles.ways}>
        <button type="button" class="primary" onClick={() => attempt(services.openDesk())}>{words.desk}</button>
        <button type="button" class="quiet" onClick={() => attempt(services.openOptions())}>{words.options}</button>
      </p>
      <output class={styles.status}>{status}</output>
    </main>
  );
}
