/** The rows of a queue that is on screen, each by its title's button, from the top. */
function rowsIn(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}

/** The row of a candidate. */
export function rowOf(list: Element | null, identity: string): HTMLElement | undefined {
  return rowsIn(list).find((row) => row.dataset.row === identity);
}

/** The row `by` rows further down, across sections; undefined past either end. */
export function rowFrom(list: Element | null, identity: string, by: number): HTMLElement | undefined {
  const rows = rowsIn(list);
  return rows[rows.findIndex((row) => row.dataset.row === identity) + by];
}

/** Where the focus goes when a row is taken away: the one below, else the one above. */
export function neighbourOf(list: Element | null, identity: string): HTMLElement | undefined {
  return rowFrom(list, identity, 1) ?? rowFrom(list, identity, -1);
}
