import type { JSX } from 'preact';
import type { CandidateSource } from '@/utils/digest/candidate';
import styles from './PageLines.module.css';
import { sourceLine } from './source-line';

interface Props {
  /** Empty where it has none; its address stands for it. */
  title: string;
  source: Pick<CandidateSource, 'address' | 'site' | 'account' | 'author'>;
}

/** A page that is not in the queue, in two lines that stand where the fields will. */
export function PageLines({ title, source }: Props): JSX.Element {
  return (
    <>
      <p class={styles.title} dir="auto">{title || source.address}</p>
      <p class={styles.source}>{sourceLine(source)}</p>
    </>
  );
}
