import type { JSX } from 'preact';
import { useSurface } from '@/components/surface';
import { issueContent, type IssueSection, type IssueSource } from '@/utils/digest/export/issue-content';
import { writeIssue } from '@/utils/digest/export/issue';
import { useDesk } from './desk';
import { MarkdownView } from './MarkdownView';
import styles from './RenderedIssue.module.css';

/** The issue as its readers will see it: in the digest's own words, without what was dropped. */
export function RenderedIssue({ source }: { source: IssueSource }): JSX.Element {
  const { settings } = useSurface();
  const { words } = useDesk();
  const isEmpty = issueContent(source).sections.length === 0;
  return (
    <article class={styles.sheet}>
      {isEmpty && <p class={styles.empty}>{words.issue.empty}</p>}
      <div lang="zh-CN">{settings.templates === null ? <OwnForm source={source} /> : <MarkdownView markdown={writeIssue(source, settings.templates).markdown} />}</div>
    </article>
  );
}

/** The digest's own form. Its links are drawn as they are: writing and reading them as Markdown at every letter typed would be felt. */
function OwnForm({ source }: { source: IssueSource }): JSX.Element {
  const { sections, footer } = issueContent(source);
  return (
    <>
      <MarkdownView markdown={writeIssue({ ...source, candidates: [], texts: {} }).markdown} />
      {sections.map((each) => (
        <Section key={each.section.id} {...each} />
      ))}
      <MarkdownView markdown={footer} />
    </>
  );
}

function Section({ section, candidates, text }: IssueSection): JSX.Element {
  return (
    <section>
      <h3>{section.heading}</h3>
      {candidates.length > 0 && (
        <ul>
          {candidates.map(({ identity, title, address, note }) => (
            <li key={identity}>
              <a href={address.value} target="_blank" rel="noreferrer">{title.value}</a>
              {note.value !== '' && `，${note.value}`}
            </li>
          ))}
        </ul>
      )}
      <MarkdownView markdown={text} />
    </section>
  );
}
