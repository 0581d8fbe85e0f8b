import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import type { Candidate, CandidateKey } from '@/utils/digest/candidate';
import type { Finding, FindingKind } from '@/utils/digest/check/finding';
import type { IssueSource } from '@/utils/digest/export/issue-content';
import styles from './CheckList.module.css';
import { useDesk } from './desk';
import { useFindings } from './use-findings';

interface Props {
  source: IssueSource;
  onShow: (key: CandidateKey) => void;
}

/** What the check found, each with the way to its candidate and, where there is one, the fix; copying stays possible. */
export function CheckList({ source, onShow }: Props): JSX.Element {
  const { settings, attempt } = useSurface();
  const { services, words } = useDesk();
  const { check } = words;
  const summary = useRef<HTMLElement>(null);
  const titles = new Map(source.candidates.map(({ identity, title }) => [identity, title.value]));
  const findings = useFindings(source).filter(({ candidate }) => titles.has(candidate.identity) && candidate.week === source.week);
  const fixable = findings.filter(({ fix }) => fix);
  const mend = (chosen: readonly Finding[]): void => {
    // The button goes with what it mends.
    summary.current?.focus();
    attempt(mendAll(chosen));
  };
  /** By what each is when its turn comes: a word may have been typed since, and one may have several slips. */
  const mendAll = async (chosen: readonly Finding[]): Promise<void> => {
    const [published, { mended }] = await Promise.all([services.publishedPages(source.candidates), import('@/utils/digest/check/mend')]);
    const kindsOf = ({ identity }: Candidate): FindingKind[] => chosen.filter(({ candidate }) => candidate.identity === identity).map(({ kind }) => kind);
    await services.editWeek(source.week, (candidates) => candidates.map((candidate) => ({ week: candidate.week, identity: candidate.identity, fields: mended(candidate, kindsOf(candidate), { published, spacing: settings.spacing }) })));
  };
  if (findings.length === 0) return <></>;
  return (
    <details class={styles.check}>
      <summary ref={summary} class={styles.summary}>{check.found(findings.length)}</summary>
      <ul class={styles.list}>
        {findings.map((finding) => (
          <li key={`${finding.kind} ${finding.candidate.identity}`} class={styles.finding}>
            <button type="button" class={styles.title} onClick={() => onShow(finding.candidate)}>{titles.get(finding.candidate.identity)}</button>
            <Said finding={finding} />
            {finding.fix && (
              <button type="button" class={`quiet ${styles.fix}`} onClick={() => mend([finding])}>{fixOf(finding, check)}</button>
            )}
          </li>
        ))}
      </ul>
      {fixable.length > 1 && (
        <button type="button" class="quiet" onClick={() => mend(fixable)}>{check.fixAll(fixable.length)}</button>
      )}
    </details>
  );
}

function Said({ finding: { kind, week } }: { finding: Finding }): JSX.Element {
  const { messages } = useSurface();
  const { words } = useDesk();
  return <span class={styles.said}>{kind === 'repeat' ? words.check.repeat(week === undefined ? '' : messages.weekName(week)) : words.check.kinds[kind]}</span>;
}

/** What the fix does, in a word. */
function fixOf({ kind, fix = {} }: Finding, { fixes }: ReturnType<typeof useDesk>['words']['check']): string {
  if (fix.dropped) return fixes.drop;
  if (fix.address !== undefined) return fixes.address;
  if (kind === 'spacing') return fixes.spacing;
  return kind === 'punctuation' ? fixes.punctuation : fixes.title;
}
