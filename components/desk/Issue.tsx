import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ExportButtons } from '@/components/ExportButtons';
import { useSurface } from '@/components/surface';
import type { Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { writeIssue } from '@/utils/digest/export/issue';
import styles from './Issue.module.css';
import { IssueMarkdown } from './IssueMarkdown';
import { IssueTexts } from './IssueTexts';
import { PublishButton } from './PublishButton';
import { RenderedIssue } from './RenderedIssue';
import { TemplateEditor } from './TemplateEditor';
import { useDesk } from './desk';
import { useIssue } from './use-issue';

const VIEWS = ['rendered', 'markdown', 'texts', 'template'] as const;

interface Props {
  week: Week;
  candidates: readonly Candidate[];
  /** When it was published, milliseconds since 1970; undefined while it is not. */
  published: number | undefined;
}

/** The issue as it will read, its Markdown, what is written for it and the form it has; and the way out. */
export function Issue({ week, candidates, published }: Props): JSX.Element {
  const { settings } = useSurface();
  const { services, words } = useDesk();
  const [view, setView] = useState<(typeof VIEWS)[number]>('rendered');
  const source = useIssue(week, candidates);
  const write = async (fresh: readonly Candidate[]): Promise<string> => {
    const { texts } = await services.issueOf(week);
    return writeIssue({ ...source, candidates: fresh, texts: { ...source.texts, ...texts } }, settings.templates ?? undefined).markdown;
  };
  return (
    <>
      <div class={styles.head}>
        <fieldset class={styles.views} aria-label={words.issue.view}>
          {VIEWS.map((name) => (
            <button key={name} type="button" class={styles.view} aria-pressed={name === view} onClick={() => setView(name)}>
              {words.issue[name]}
            </button>
          ))}
        </fieldset>
        <div class={styles.out}>
          <PublishButton week={week} published={published} />
          <ExportButtons week={week} candidates={candidates} write={write} />
        </div>
      </div>
      {view === 'rendered' && <RenderedIssue source={source} />}
      {view === 'markdown' && <IssueMarkdown source={source} />}
      {view === 'texts' && <IssueTexts key={week} week={week} texts={source.texts} />}
      {view === 'template' && <TemplateEditor source={source} />}
    </>
  );
}
