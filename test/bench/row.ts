/** What one thing takes, by who does it. */
export interface Row {
  name: string;
  unit: 'ms' | 'µs' | 's' | 'MB' | 'kB' | '%';
  /** Every single measurement of each contestant, in the order they are to be listed; at least one each. */
  samples: Readonly<Record<string, readonly number[]>>;
  /** The contestant that the others are so many times of. */
  base: string;
}

/** What a figure may come to at most. */
export interface Goal {
  says: string;
  value: number;
  most: number;
}

/** What came of one measurement. */
export interface Measured {
  rows: readonly Row[];
  goals: readonly Goal[];
}

/** An unpacked extension to compare with. */
export interface Peer {
  name: string;
  dir: string;
}

/** How a run is to be done. */
export interface Run {
  /** Few samples and small databases: for trying the bench, not for figures. */
  quick: boolean;
  peers: readonly Peer[];
  /** A folder of saved pages with true titles; the project's own pages where there is none. */
  corpus: string | undefined;
  /** Says how far the measurement is. */
  progress: (done: number, of: number) => void;
}

export type Measure = (run: Run) => Promise<Measured>;
