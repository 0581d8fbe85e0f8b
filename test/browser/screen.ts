import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { env } from 'node:process';
import { promisify } from 'node:util';
import { isHere } from '../setup/is-here';

const run = promisify(execFile);

/** A screen that nobody sees, with a hand that moves its pointer and presses its keys. */
export interface Screen {
  /** What programs call it, such as `:99`. */
  display: string;
  /** Presses keys one after another, each written as xdotool writes them: `Up`, `alt+shift+k`. */
  press: (...keys: string[]) => Promise<void>;
  /** Clicks at a place on the screen, in pixels. */
  click: (x: number, y: number) => Promise<void>;
  /** Clicks the right mouse button at a place on the screen, in pixels. */
  rightClick: (x: number, y: number) => Promise<void>;
  close: () => void;
}

/** Whether this machine has what a screen is made of. */
export const canHaveScreen = ['Xvfb', 'xdotool'].every((program) => isHere(program, spawnSync(program, ['-help'], { stdio: 'ignore' }).error === undefined));

/** Opens a screen and makes it the one that programs started from now on are shown on. */
export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const before = env.DISPLAY;
  const display = `:${await firstLine(server)}`;
  env.DISPLAY = display;
  const hand = (...words: string[]): Promise<unknown> => run('xdotool', words, { env: { ...env, DISPLAY: display } });
  const clickAt = async (mouseButton: string, x: number, y: number): Promise<void> => void (await hand('mousemove', `${Math.round(x)}`, `${Math.round(y)}`, 'click', mouseButton));
  return {
    display,
    press: async (...keys) => {
      for (const key of keys) await hand('key', key);
    },
    click: (x, y) => clickAt('1', x, y),
    rightClick: (x, y) => clickAt('3', x, y),
    close: () => {
      server.kill();
      if (before === undefined) delete env.DISPLAY;
      else env.DISPLAY = before;
    },
  };
}

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()));
    stdout?.once('close', () => reject(new Error('Xvfb did not start.')));
  });
}
