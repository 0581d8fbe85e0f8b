import { useEffect } from 'preact/hooks';
import { useEvent } from '@/components/use-event';
import { dropPlace, type DropPlace } from './drop-place';

/** What is done with something given to the desk from elsewhere. */
interface Taking {
  /** While the panel is open, it takes pastes itself. */
  idle: boolean;
  onPaste: (pasted: DataTransfer) => void;
  /** `place` is undefined where it was dropped beside the queue. */
  onDrop: (dropped: DataTransfer, place: DropPlace | undefined) => void;
}

/** Types of what can hold a link. A file is not for us. */
const TYPES = ['text/uri-list', 'text/html', 'text/plain'];

/**
 * Takes what is pasted outside of any text field, and what is dragged in from another window or tab. What
 * is dragged within the desk, a row or a link of the issue, is none of this.
 */
export function useGiven({ idle, onPaste, onDrop }: Taking): void {
  const paste = useEvent(onPaste);
  const drop = useEvent(onDrop);
  useEffect(() => {
    if (!idle) return;
    let own = false;
    let marked: Element | undefined;
    const mark = (place?: DropPlace): void => {
      marked?.removeAttribute('data-drop');
      place?.mark.setAttribute('data-drop', place.side);
      marked = place?.mark;
    };
    const isForeign = ({ target, dataTransfer }: DragEvent): boolean => !own && !isField(target) && (dataTransfer?.types.some((type) => TYPES.includes(type)) ?? false) && !dataTransfer?.types.includes('Files');
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragstart', () => void (own = true), { signal });
    window.addEventListener('dragend', () => void (own = false), { signal });
    window.addEventListener('dragover', (event) => {
      if (!isForeign(event)) return;
      event.preventDefault();
      mark(dropPlace(event));
    }, { signal });
    window.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget ?? mark(), { signal });
    window.addEventListener('drop', (event) => {
      const foreign = isForeign(event);
      // A row that was dropped into another section is drawn anew there, and its end of dragging never comes.
      own = false;
      if (!foreign) return;
      event.preventDefault();
      mark();
      if (event.dataTransfer) drop(event.dataTransfer, dropPlace(event));
    }, { signal });
    window.addEventListener('paste', (event) => {
      if (!isField(event.target) && event.clipboardData) paste(event.clipboardData);
    }, { signal });
    return () => {
      mark();
      listening.abort();
    };
  }, [idle, paste, drop]);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=checkbox], [type=radio]), textarea') !== null;
}
