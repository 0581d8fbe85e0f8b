import { Copy, Download } from 'lucide';
import type { JSX } from 'preact';
import type { Candidate } from '@/utils/digest/candidate';
import type { Week } from '@/utils/digest/iso-week';
import { markdownSections } from '@/utils/digest/markdown';
import { DIGEST } from '@/utils/digest/settings';
import styles from './ExportBar.module.css';
import { Icon } from './Icon';
import { useSurface } from './surface';

interface Props {
  week: Week;
  candidates: readonly Candidate[];
  /** What was last done, in a sentence. */
  status: string;
}

/** Takes the week's sections out: to the clipboard, or as a file. */
export function ExportBar({ week, candidates, status }: Props): JSX.Element {
  const { services, messages, say, attempt } = useSurface();
  const markdown = (): string => markdownSections(candidates, DIGEST.sections);
  const copy = async (): Promise<void> => {
    await services.copy(markdown());
    say(messages.status.copied(candidates.length));
  };
  const download = (): void => {
    const name = `${week}.md`;
    services.download(name, markdown());
    say(messages.status.downloaded(name));
  };
  return (
    <footer class={styles.bar}>
      <button type="button" class="primary" disabled={candidates.length === 0} onClick={() => attempt(copy(), messages.status.copyFailed)}>
        <Icon of={Copy} /> {messages.export.copy}
      </button>
      <button type="button" class="icon" disabled={candidates.length === 0} title={messages.export.download} aria-label={messages.export.download} onClick={download}>
        <Icon of={Download} />
      </button>
      <output class={styles.status}>{status}</output>
    </footer>
  );
}
