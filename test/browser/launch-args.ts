import { getuid } from 'node:process';

/** Switches for every browser a test starts, a reason each. */
export const LAUNCH_ARGS: string[] = [
  '--disable-gpu', // machines without a screen have none
  '--disable-quic', // nothing here talks to a real server
  '--screen-info={1280x1000}', // without a window, a browser's screen is 800 × 600, which cuts the popup
  '--window-size=1280,950', // the same
  '--animation-duration-scale=0', // the browser's own fades and slides, a quarter of what a click costs the machine
  '--no-first-run', // no welcome page over the test's own
  '--disable-background-networking', // the browser's own errands would be refused by closed networks
  '--disable-component-update', // the same
  '--disable-sync', // the same
  ...(getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium's sandbox refuses to start as root
];
