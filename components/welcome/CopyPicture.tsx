import type { JSX } from 'preact';
import type { WelcomeMessages } from '@/components/messages/welcome/messages';
import { Picture, Pointer, TextLine } from './Picture';
import styles from './Picture.module.css';

/** The week as a digest, and the button that copies it. */
export function CopyPicture({ words }: { words: WelcomeMessages['pictured'] }): JSX.Element {
  return (
    <Picture>
      <text class={styles.heading} x="24" y="58">## {words.heading}</text>
      {[74, 92, 110].map((y, at) => (
        <g key={y}>
          <text x="24" y={y + 6}>*</text>
          <TextLine x={34} y={y} width={[128, 104, 142][at] ?? 0} strong />
        </g>
      ))}
      <rect class={styles.primary} x="24" y="134" width="72" height="24" rx="4" />
      <text class={styles.onPrimary} x="60" y="150" text-anchor="middle">{words.copy}</text>
      <Pointer x={84} y={148} />
    </Picture>
  );
}
