import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import { useEvent } from '@/components/use-event';
import type { ImportPanelProps } from './ImportPanel';

interface Props {
  /** What the panel begins with; undefined while it is closed. */
  files: readonly File[] | undefined;
  onClose: () => void;
}

/** Takes in published issues: in a panel, which is loaded when it is asked for. */
export function ImportIssues({ files, onClose }: Props): JSX.Element | null {
  const { attempt } = useSurface();
  const [Panel, setPanel] = useState<FunctionComponent<ImportPanelProps>>();
  const open = files !== undefined;
  const load = useEvent(() => attempt(import('./ImportPanel').then(({ ImportPanel }) => setPanel(() => ImportPanel))));
  useEffect(() => {
    if (open) load();
  }, [open, load]);
  return files && Panel ? <Panel files={files} onClose={onClose} /> : null;
}
