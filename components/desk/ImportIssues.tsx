import { Import } from 'lucide';
import type { FunctionComponent, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { useSurface } from '@/components/surface';
import { useWords } from './desk';
import type { ImportPanelProps } from './ImportPanel';
import { useDroppedFiles } from './use-dropped-files';
import styles from './WeekList.module.css';

const NO_FILES: readonly File[] = [];

/** The way to the panel that takes in published issues: a button, and files dropped on the desk. The panel is loaded when it is asked for. */
export function ImportIssues(): JSX.Element {
  const { attempt } = useSurface();
  const { importIssues } = useWords();
  const [Panel, setPanel] = useState<FunctionComponent<ImportPanelProps>>();
  /** What the panel begins with; undefined while it is closed. */
  const [files, setFiles] = useState<readonly File[]>();
  const open = async (dropped: readonly File[]): Promise<void> => {
    const { ImportPanel } = await import('./ImportPanel');
    setPanel(() => ImportPanel);
    setFiles(dropped);
  };
  useDroppedFiles((dropped) => attempt(open(dropped)));
  return (
    <>
      <button type="button" class={`quiet ${styles.options}`} onClick={() => attempt(open(NO_FILES))}>
        <Icon of={Import} /> {importIssues}
      </button>
      {files && Panel && <Panel files={files} onClose={() => setFiles(undefined)} />}
    </>
  );
}
