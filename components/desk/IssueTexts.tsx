import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import { FOOTER } from '@/utils/digest/export/issue-content';
import { issueSections } from '@/utils/digest/issue-sections';
import { holdsLinks } from '@/utils/digest/section';
import type { Week } from '@/utils/digest/iso-week';
import { useDesk } from './desk';
import styles from './IssueTexts.module.css';
import { TextArea } from './TextArea';

interface Props {
  week: Week;
  /** What was said of this week: Markdown by the id of its section. */
  texts: Readonly<Record<string, string>>;
}

/** What people write for an issue beside its links: the week's discussion, its questions, and what stands below every issue. */
export function IssueTexts({ week, texts }: Props): JSX.Element {
  const { settings, attempted } = useSurface();
  const { services, words } = useDesk();
  const ownFooter = texts[FOOTER] ?? '';
  // Emptied to be written anew, its field stays where the reader types.
  const [hadOwn, setHadOwn] = useState(false);
  useLayoutEffect(() => {
    if (ownFooter !== '') setHadOwn(true);
  }, [ownFooter]);
  return (
    <div class={styles.texts}>
      <p class={styles.hint}>{words.texts.hint}</p>
      {issueSections(settings.sections)
        .filter((section) => !holdsLinks(section))
        .map(({ id, heading }) => (
          <TextArea key={id} label={heading} rows={8} value={texts[id] ?? ''} onChange={(text, session) => attempted(services.write(week, { texts: { [id]: text } }, session))} />
        ))}
      {(hadOwn || ownFooter !== '') && <TextArea label={words.texts.footerHere} rows={4} value={ownFooter} onChange={(text, session) => attempted(services.write(week, { texts: { [FOOTER]: text } }, session))} />}
      <TextArea label={words.texts.footer} rows={4} value={settings.footer} placeholder={words.texts.footerHint} onChange={(footer, session) => attempted(services.decide({ footer }, session))} />
    </div>
  );
}
