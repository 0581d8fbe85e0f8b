import type { JSX } from 'preact';
import type { WelcomeMessages } from '@/components/messages/welcome/messages';
import { Picture, Pointer, TextLine, ToolbarButton } from './Picture';
import styles from './Picture.module.css';

/** An article, our button clicked, and the popup that says what came of it. */
export function ClickPicture({ words }: { words: WelcomeMessages['pictured'] }): JSX.Element {
  return (
    <Picture>
      <TextLine x={20} y={50} width={96} strong />
      {[72, 86, 100, 114, 128, 142].map((y, at) => (
        <TextLine key={y} x={20} y={y} width={at === 5 ? 60 : 104} />
      ))}
      <ToolbarButton x={236} />
      <circle class={styles.ring} cx="244.5" cy="16.5" r="13" />
      <rect class={styles.panel} x="146" y="38" width="120" height="66" rx="6" />
      <path class={styles.good} d="M157 55l4 4 7-8" />
      <text x="174" y="59">{words.saved}</text>
      <TextLine x={157} y={72} width={98} strong />
      <TextLine x={157} y={88} width={60} />
      <Pointer x={249} y={20} />
    </Picture>
  );
}
