import { spawn } from 'node:child_process';
import { env, platform, stdout } from 'node:process';

// On a terminal the seconds tick in place; a log gets a sign of life now and then.
const EVERY = stdout.isTTY ? 1_000 : 15_000;

/**
 * Runs a command that may take minutes: says what is being done and for how long, and keeps the command's own
 * words for the caller.
 * @param {string} what said while it runs
 * @param {string[]} command and its arguments
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function longStep(what, [name = '', ...args]) {
  const started = Date.now();
  const time = () => `${Math.round((Date.now() - started) / 1000)} s`;
  stdout.write(`${what} …`);
  const tick = setInterval(() => stdout.write(stdout.isTTY ? `\r${what} … ${time()}` : ` ${time()}`), EVERY);
  return new Promise((resolve) => {
    let output = '';
    /** @param {Buffer} text */
    const keep = (text) => (output += text);
    // npm is a script file on Windows, which only a shell starts; no argument here needs quoting.
    const child = spawn(name, args, { shell: platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } });
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => (output += error.message)); // not there at all; 'close' follows
    child.on('close', (code) => {
      clearInterval(tick);
      stdout.write(`${stdout.isTTY ? `\r${what} …` : ''} ${code === 0 ? 'done' : 'failed'} (${time()})\n`);
      resolve({ ok: code === 0, output });
    });
  });
}
