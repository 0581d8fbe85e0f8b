/** What time it is on the server, which everybody in the group shares, though their machines' clocks differ. */
export class Clock {
  /** `ahead`: how far this machine's clock is ahead of the server's as last seen, milliseconds. `now` tells milliseconds since 1970. */
  constructor(readonly now: () => number, public ahead = 0) {}

  /** Notes what time the server told in its answer to what was `asked` at that time by this machine's clock. */
  see(told: number | undefined, asked: number): void {
    // It was told some time between asking and now, and by the full second.
    if (told !== undefined) this.ahead = Math.round((asked + this.now()) / 2 - (told + 500));
  }

  /** Milliseconds since 1970, by the server's clock. */
  server(): number {
    return this.now() - this.ahead;
  }
}
