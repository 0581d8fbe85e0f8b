import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import { useEvent } from '@/components/use-event';
import type { Week } from '@/utils/digest/iso-week';
import { useDesk, type GivenWeeks } from './desk';
import type { TakeInPanelProps } from './TakeInPanel';
import { useDroppedFiles } from './use-dropped-files';

interface Props {
  /** The week on screen. */
  week: Week;
  /** What the panel begins with; undefined while it is closed. */
  given: GivenWeeks | undefined;
  onClose: () => void;
  onWeek: (week: Week) => void;
}

/** Takes in others' weeks in a panel, which is loaded when it is asked for. Any file dropped on the desk comes by here, and goes on to the panel it is for. */
export function TakeInWeeks({ week, given, onClose, onWeek }: Props): JSX.Element | null {
  const { attempt } = useSurface();
  const { services, takeIn, importIssues } = useDesk();
  const [Panel, setPanel] = useState<FunctionComponent<TakeInPanelProps>>();
  const open = given !== undefined;
  const load = useEvent(() => attempt(import('./TakeInPanel').then(({ TakeInPanel }) => setPanel(() => TakeInPanel))));
  useEffect(() => {
    if (open) load();
  }, [open, load]);
  useDroppedFiles((files) => attempt(services.anyShared(files).then((shared) => (shared || open ? takeIn({ files }) : importIssues(files)))));
  return given && Panel ? <Panel week={week} given={given} onClose={onClose} onWeek={onWeek} /> : null;
}
