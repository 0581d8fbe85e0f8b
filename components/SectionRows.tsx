import type { JSX } from 'preact';
import type { Candidate } from '@/utils/digest/candidate';
import type { SectionGroup } from '@/utils/digest/in-sections';
import { sectionName } from './section-name';
import styles from './SectionRows.module.css';
import { useSurface } from './surface';

interface Props {
  group: SectionGroup;
  /** Whether the count stands beside the name, which it does unless this says otherwise. */
  counted?: boolean;
  /** How many of its candidates are drawn, from the top; all where it is missing. */
  drawn?: number;
  row: (candidate: Candidate) => JSX.Element;
}

/** A section of a queue under its name and count. */
export function SectionRows({ group: { section, candidates }, counted = true, drawn, row }: Props): JSX.Element {
  const { messages } = useSurface();
  return (
    <section aria-label={sectionName(section, messages)} data-section={section.id}>
      <h2 class={styles.heading}>
        {sectionName(section, messages)} <span class={styles.count}>{counted ? candidates.length : ''}</span>
      </h2>
      <ul class={styles.list}>{candidates.slice(0, drawn).map(row)}</ul>
    </section>
  );
}
