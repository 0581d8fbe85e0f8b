export interface Counts {
  requests: number;
  /** Bytes of the bodies that came from the client. */
  bytesUp: number;
  /** Bytes of the bodies that went to the client. */
  bytesDown: number;
}

/** Counts requests and bytes by method, and keeps a log of them. */
export class Tally {
  private byMethod = new Map<string, Counts>();
  private lines: string[] = [];

  /** The lines `METHOD path status`, in the order of the answers. */
  get log(): readonly string[] {
    return this.lines;
  }

  write(line: string): void {
    this.lines.push(line);
  }

  /** The counts of a method, which the caller adds to. */
  of(method: string): Counts {
    const counts = this.byMethod.get(method) ?? { requests: 0, bytesUp: 0, bytesDown: 0 };
    this.byMethod.set(method, counts);
    return counts;
  }

  /** The counts of one method or of all together. */
  sum(method?: string): Counts {
    const sum: Counts = { requests: 0, bytesUp: 0, bytesDown: 0 };
    for (const [each, { requests, bytesUp, bytesDown }] of this.byMethod) {
      if (method !== undefined && each !== method) continue;
      sum.requests += requests;
      sum.bytesUp += bytesUp;
      sum.bytesDown += bytesDown;
    }
    return sum;
  }

  clear(): void {
    this.byMethod.clear();
    this.lines = [];
  }
}
