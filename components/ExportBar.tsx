import { PanelsTopLeft } from 'lucide';
import type { JSX } from 'preact';
import type { Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import styles from './ExportBar.module.css';
import { ExportButtons } from './ExportButtons';
import { Icon } from './Icon';
import { KeyHelp } from './KeyHelp';
import { useSurface } from './surface';

interface Props {
  week: Week;
  candidates: readonly Candidate[];
  /** What was last done, in a sentence. */
  status: string;
}

/** The popup's foot: the week's way out, what was last done, and the way to the desk. */
export function ExportBar({ week, candidates, status }: Props): JSX.Element {
  const { services, messages, settings, attempt } = useSurface();
  const { openDesk } = messages.export;
  const writeSections = async (): Promise<string> => {
    // Not what is on screen, unless nothing else is to be had: the letter typed just now may still be on its way there.
    const stored = services.candidatesOf(week).catch(() => candidates);
    // Loaded when it is wanted, which in the popup is once a week.
    const markdown = await import('@/utils/digest/export/markdown');
    return markdown.markdownSections(await stored, settings.sections);
  };
  return (
    <footer class={styles.bar}>
      <ExportButtons week={week} candidates={candidates} write={writeSections} />
      <output class={styles.status}>{status}</output>
      <KeyHelp place="popup" />
      <button type="button" class="quiet" title={openDesk} aria-label={openDesk} onClick={() => attempt(services.openDesk())}>
        <span class={styles.words}>{openDesk}</span> <Icon of={PanelsTopLeft} />
      </button>
    </footer>
  );
}
