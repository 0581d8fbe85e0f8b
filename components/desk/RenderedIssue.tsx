import type { JSX } from 'preact';
import { useSurface } from '@/components/surface';
import type { Candidate } from '@/utils/digest/candidate';
import { inSections } from '@/utils/digest/in-sections';
import styles from './RenderedIssue.module.css';
import { useWords } from './desk';

/** The week's sections as a reader of the digest will see them: its own headings, links and notes, without what was dropped. */
export function RenderedIssue({ candidates }: { candidates: readonly Candidate[] }): JSX.Element {
  const { settings } = useSurface();
  const { issue } = useWords();
  const groups = inSections(candidates.filter(({ dropped }) => !dropped.value), settings.sections).filter((group) => group.candidates.length > 0);
  return (
    <article class={styles.sheet}>
      {groups.length === 0 && <p class={styles.empty}>{issue.empty}</p>}
      {groups.map(({ section, candidates: members }) => (
        <section key={section.id} lang="zh-CN">
          <h2>{section.heading}</h2>
          <ul>
            {members.map(({ identity, title, address, note }) => (
              <li key={identity}>
                <a href={address.value} target="_blank" rel="noreferrer">{title.value}</a>
                {note.value !== '' && `，${note.value}`}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
