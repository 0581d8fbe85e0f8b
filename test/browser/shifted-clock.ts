import { spawnSync } from 'node:child_process';
import { isHere } from '../setup/is-here';

/** The environment in which a program's clock is ahead by whole seconds, as `faketime` makes it; undefined without it. */
export function shiftedClock(seconds: number): Record<string, string> | undefined {
  const { status, stdout } = spawnSync('faketime', ['-m', '-f', `${seconds < 0 ? '' : '+'}${seconds}`, 'env'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const lines = stdout.split('\n').filter((line) => /^(LD_PRELOAD|FAKETIME)=/.test(line));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

/** Whether this machine can shift a program's clock. */
export const canShiftClock = isHere('faketime', shiftedClock(60) !== undefined);
