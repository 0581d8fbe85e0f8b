import type { JSX } from 'preact';
import { useSurface } from '@/components/surface';
import { writeIssue } from '@/utils/digest/export/issue';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import { useDesk } from './desk';
import styles from './Issue.module.css';
import { TemplateErrors } from './TemplateErrors';

/** The issue in Markdown, as it is copied. */
export function IssueMarkdown({ source }: { source: IssueSource }): JSX.Element {
  const { settings } = useSurface();
  const { words } = useDesk();
  const { markdown, errors } = writeIssue(source, settings.templates ?? undefined);
  return (
    <>
      <div class={styles.errors}>
        <TemplateErrors errors={errors} />
      </div>
      <textarea class={styles.markdown} readOnly aria-label={words.issue.markdown} value={markdown} />
    </>
  );
}
