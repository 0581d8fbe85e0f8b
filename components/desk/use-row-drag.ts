import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { identityAt } from '@/components/rows';
import type { Candidate } from '@/utils/digest/candidate';
import { markdownLine } from '@/utils/digest/export/markdown';
import { fieldsOf } from '@/utils/digest/fields-of';
import type { Place } from '@/utils/digest/reorder';
import { dropPlace, type DropPlace } from './drop-place';

/** What dragging a row of some identity means. */
interface RowDrag {
  /** What goes along with it. */
  targetsOf: (identity: string) => readonly Candidate[];
  onDrop: (moved: ReadonlySet<string>, place: Place) => void;
}

/**
 * Drags rows of a list to another place. The browser's own drag events: a drag library for them would add
 * frames, nesting and adapters that one list in one window has no use for. The mark is set on the element
 * itself, so that a long queue is not drawn anew at every move of the pointer.
 */
export function useRowDrag(list: RefObject<HTMLElement | null>, { targetsOf, onDrop }: RowDrag): void {
  const dragged = useRef<readonly Candidate[]>([]);
  const marked = useRef<Element>(undefined);
  useEffect(() => {
    const mark = (place: DropPlace | undefined): void => {
      marked.current?.removeAttribute('data-drop');
      place?.mark.setAttribute('data-drop', place.side);
      marked.current = place?.mark;
    };
    const start = ({ target, dataTransfer }: DragEvent): void => {
      const identity = identityAt(target);
      if (identity === undefined || !dataTransfer) return;
      dragged.current = targetsOf(identity);
      dataTransfer.effectAllowed = 'copyMove';
      // Firefox drags nothing without data; another program gets the digest's lines.
      dataTransfer.setData('text/plain', dragged.current.map((candidate) => markdownLine(fieldsOf(candidate))).join('\n'));
    };
    const over = (event: DragEvent): void => {
      if (dragged.current.length === 0) return;
      event.preventDefault();
      mark(dropPlace(event));
    };
    const drop = (event: DragEvent): void => {
      if (dragged.current.length === 0) return;
      event.preventDefault();
      const place = dropPlace(event);
      if (place) onDrop(new Set(dragged.current.map(({ identity }) => identity)), place);
      // A row that is drawn anew in another section is not told of the drag's end.
      end();
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (!(relatedTarget instanceof Node && list.current?.contains(relatedTarget))) mark(undefined);
    };
    const end = (): void => {
      mark(undefined);
      dragged.current = [];
    };
    return listen(list.current, { dragstart: start, dragover: over, dragleave: leave, drop, dragend: end });
  });
}

function listen(element: HTMLElement | null, listeners: Record<string, (event: DragEvent) => void>): () => void {
  const all = Object.entries(listeners).map(([type, listener]) => [type, (event: Event) => event instanceof DragEvent && listener(event)] as const);
  for (const [type, listener] of all) element?.addEventListener(type, listener);
  return () => {
    for (const [type, listener] of all) element?.removeEventListener(type, listener);
  };
}
