import { useLayoutEffect } from 'preact/hooks';
import type { Turned } from '@/utils/queue/undo';
import { runKey } from './keys';
import { QUEUE_KEYS } from './queue-keys';
import type { Surface } from './surface';

/** The keys that every surface with a week on it has: undo, redo, and the weeks beside. `onWeekBy` is kept by the caller. */
export function useSurfaceKeys({ services, messages, say, attempt }: Surface, onWeekBy: (by: number) => void): void {
  useLayoutEffect(() => {
    const turn = async (work: Promise<Turned>, turned: string, nothing: string): Promise<void> => say({ turned, nothing, partly: partlyUndone, kept: keptForOthers }[await work]);
    const { undone, nothingToUndo, redone, nothingToRedo, partlyUndone, keptForOthers } = messages.status;
    const undo = (): void => attempt(turn(services.undo(), undone, nothingToUndo));
    const redo = (): void => attempt(turn(services.redo(), redone, nothingToRedo));
    const onKeyDown = (event: KeyboardEvent): void => {
      runKey(event, [
        { ...QUEUE_KEYS.undo, run: undo },
        { ...QUEUE_KEYS.redo, run: redo },
        { ...QUEUE_KEYS.redoToo, run: redo },
        { ...QUEUE_KEYS.weekBefore, run: () => onWeekBy(-1) },
        { ...QUEUE_KEYS.weekAfter, run: () => onWeekBy(1) },
      ]);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [services, messages, say, attempt, onWeekBy]);
}
