import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ExportButtons } from '@/components/ExportButtons';
import { useSurface } from '@/components/surface';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { writeIssue } from '@/utils/digest/export/issue';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import { withFooter } from '@/utils/digest/export/with-footer';
import styles from './Issue.module.css';
import { CheckList } from './CheckList';
import { ExportMenu } from './ExportMenu';
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
  onShow: (key: CandidateKey) => void;
}

/** The issue as it will read, its Markdown, what is written for it and the form it has; and the way out. */
export function Issue({ week, candidates, published, onShow }: Props): JSX.Element {
  const { settings } = useSurface();
  const { services, words } = useDesk();
  const [view, setView] = useState<(typeof VIEWS)[number]>('rendered');
  const { source, texts } = useIssue(week, candidates);
  // Not what is on screen, unless nothing else is to be had: the letter typed just now may still be on its way there.
  const fresh = async (): Promise<IssueSource> => {
    const now = await Promise.all([services.candidatesOf(week), services.issueOf(week)]).catch(() => undefined);
    return now ? { ...source, candidates: now[0], texts: withFooter(now[1].texts, settings.footer) } : source;
  };
  const write = async (): Promise<string> => writeIssue(await fresh(), settings.templates ?? undefined).markdown;
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
          <ExportMenu fresh={fresh} />
        </div>
      </div>
      <CheckList source={source} onShow={onShow} />
      {view === 'rendered' && <RenderedIssue source={source} />}
      {view === 'markdown' && <IssueMarkdown source={source} />}
      {view === 'texts' && <IssueTexts key={week} week={week} texts={texts} />}
      {view === 'template' && <TemplateEditor source={source} />}
    </>
  );
}
