import type { JSX } from 'preact';
import type { ImportMessages } from '@/components/messages/imports/messages';
import { sectionName } from '@/components/section-name';
import { useSurface } from '@/components/surface';
import type { ImportedIssue, ImportProblem } from '@/utils/digest/import/imported-issue';
import { holdsLinks } from '@/utils/digest/section';
import type { GivenIssue, RefusedFile } from '@/utils/extension/issues-in';
import styles from './ImportReport.module.css';

interface Props {
  words: ImportMessages;
  issues: readonly GivenIssue[];
  refused: readonly RefusedFile[];
}

/** Problems of one issue that are said; who sees so many has another text than a digest. */
const MOST_PROBLEMS = 20;

/** Each issue that was given: its week and what it holds, or every line that stands in the way. */
export function ImportReport({ words, issues, refused }: Props): JSX.Element {
  const { messages } = useSurface();
  const sectionsOf = ({ sections, links }: ImportedIssue): string =>
    sections.map((section) => words.section(sectionName(section, messages), holdsLinks(section) ? links.filter((link) => link.section === section.id).length : 0)).join(' · ');
  const problems = (all: readonly ImportProblem[]): JSX.Element => (
    <ul class={styles.problems}>
      {all.slice(0, MOST_PROBLEMS).map(({ fault, line }) => (
        <li key={`${line} ${fault}`}>{words.problem(line, words.faults[fault])}</li>
      ))}
      {all.length > MOST_PROBLEMS && <li>{words.moreProblems(all.length - MOST_PROBLEMS)}</li>}
    </ul>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and before Chromium 130 keys reach nothing that scrolls by itself
    <ul class={styles.list} tabIndex={0} aria-label={words.heading}>
      {refused.map(({ name, refusal }) => (
        <li key={`refused ${name}`} class={styles.issue}>
          <span class={styles.file}>{name}</span>
          <span class={styles.wrong}>{words.refusals[refusal]}</span>
        </li>
      ))}
      {issues.map(({ name, outcome }, at) => (
        <li key={`${at} ${name}`} class={styles.issue}>
          {outcome.issue ? <span class={styles.week}>{messages.weekName(outcome.issue.week)}</span> : <span class={styles.wrong}>{words.notRead(outcome.line)}</span>}
          <span class={styles.file}>{name || words.pasted}</span>
          {outcome.issue ? <span class={styles.sections}>{sectionsOf(outcome.issue)}</span> : problems(outcome.problems)}
        </li>
      ))}
    </ul>
  );
}
