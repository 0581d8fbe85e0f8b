/** The rows of a queue that is on screen, each by its title's button, from the top. */
function rowsIn(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}

/** The row of a candidate. */
export function rowOf(list: Element | null, identity: string): HTMLElement | undefined {
  return rowsIn(list).find((row) => row.dataset.row === identity);
}

/** The candidate whose row an element is in. */
export function identityAt(element: EventTarget | null): string | undefined {
  return element instanceof Element ? element.closest('li')?.querySelector<HTMLElement>('[data-row]')?.dataset.row : undefined;
}

/** The row `by` rows further down, across sections; undefined past either end. */
export function rowFrom(list: Element | null, identity: string, by: number): HTMLElement | undefined {
  const rows = rowsIn(list);
  return rows[rows.findIndex((row) => row.dataset.row === identity) + by];
}

/** Where the focus goes when rows are taken away: the first one below them that stays, else the last one above. */
export function neighbourOf(list: Element | null, identities: ReadonlySet<string>): HTMLElement | undefined {
  const rows = rowsIn(list);
  const goes = ({ dataset }: HTMLElement): boolean => identities.has(dataset.row ?? '');
  const first = rows.findIndex(goes);
  return rows.slice(first).find((row) => !goes(row)) ?? rows.slice(0, first).findLast((row) => !goes(row));
}
