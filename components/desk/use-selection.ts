import { useState } from 'preact/hooks';

/** The rows that are selected, by identity. */
export interface Selection {
  chosen: ReadonlySet<string>;
  /** Selects this one and no other. */
  only: (identity: string) => void;
  /** Adds this one, or takes it out. */
  toggle: (identity: string) => void;
  /** Selects from the row that was last chosen by itself to this one. */
  extendTo: (identity: string, from?: string) => void;
  all: () => void;
  clear: () => void;
}

/** Keeps which rows of a queue are selected; `identities` are its rows from the top. A row that is gone is selected no more. */
export function useSelection(identities: readonly string[]): Selection {
  const [{ marked, anchor }, setState] = useState<{ marked: ReadonlySet<string>; anchor: string | undefined }>({ marked: new Set(), anchor: undefined });
  const chosen = new Set(identities.filter((identity) => marked.has(identity)));
  return {
    chosen,
    only: (identity) => setState({ marked: new Set([identity]), anchor: identity }),
    toggle: (identity) => setState({ marked: chosen.has(identity) ? new Set([...chosen].filter((each) => each !== identity)) : new Set([...chosen, identity]), anchor: identity }),
    extendTo: (identity, from = identity) => {
      const start = anchor !== undefined && identities.includes(anchor) && chosen.size > 0 ? anchor : from;
      const [first = 0, last = 0] = [identities.indexOf(start), identities.indexOf(identity)].sort((a, b) => a - b);
      setState({ marked: new Set(identities.slice(first, last + 1)), anchor: start });
    },
    all: () => setState({ marked: new Set(identities), anchor }),
    clear: () => setState({ marked: new Set(), anchor: undefined }),
  };
}
