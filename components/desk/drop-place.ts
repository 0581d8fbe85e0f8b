import { identityAt } from '@/components/rows';
import type { Place } from '@/utils/digest/reorder';

/** Where something dragged would land, and the element that shows it. */
export interface DropPlace extends Place {
  mark: Element;
  side: 'above' | 'below';
}

/** The place under the pointer: above or below a row, by the half that is pointed at, or a section's end. */
export function dropPlace({ target, clientY }: DragEvent): DropPlace | undefined {
  const section = target instanceof Element ? target.closest<HTMLElement>('[data-section]') : null;
  if (!(target instanceof Element) || section?.dataset.section === undefined) return undefined;
  const row = target.closest('li');
  const [heading] = section.children;
  if (!row) return { section: section.dataset.section, mark: heading ?? section, side: 'below', above: heading?.contains(target) ? identityAt(section.querySelector('li')) : undefined };
  const { top, height } = row.getBoundingClientRect();
  if (clientY < top + height / 2) return { section: section.dataset.section, mark: row, side: 'above', above: identityAt(row) };
  return { section: section.dataset.section, mark: row, side: 'below', above: identityAt(row.nextElementSibling) };
}
