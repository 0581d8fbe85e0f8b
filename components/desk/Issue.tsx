import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ExportButtons } from '@/components/ExportButtons';
import { useSurface } from '@/components/surface';
import type { Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { markdownSections } from '@/utils/digest/export/markdown';
import styles from './Issue.module.css';
import { PublishButton } from './PublishButton';
import { RenderedIssue } from './RenderedIssue';
import { useWords } from './desk';

const VIEWS = ['rendered', 'markdown'] as const;

interface Props {
  week: Week;
  candidates: readonly Candidate[];
  /** When it was published, milliseconds since 1970; undefined while it is not. */
  published: number | undefined;
}

/** The issue as it will read, or its Markdown, and the way out. */
export function Issue({ week, candidates, published }: Props): JSX.Element {
  const { settings } = useSurface();
  const { issue } = useWords();
  const [view, setView] = useState<(typeof VIEWS)[number]>('rendered');
  return (
    <>
      <div class={styles.head}>
        <fieldset class={styles.views} aria-label={issue.view}>
          {VIEWS.map((name) => (
            <button key={name} type="button" class={styles.view} aria-pressed={name === view} onClick={() => setView(name)}>
              {issue[name]}
            </button>
          ))}
        </fieldset>
        <div class={styles.out}>
          <PublishButton week={week} published={published} />
          <ExportButtons week={week} candidates={candidates} />
        </div>
      </div>
      {view === 'rendered' ? <RenderedIssue candidates={candidates} /> : <textarea class={styles.markdown} readOnly aria-label={issue.markdown} value={markdownSections(candidates, settings.sections)} />}
    </>
  );
}
