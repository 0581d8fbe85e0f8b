import { spawn } from 'node:child_process';

const MINUTES = 60_000;

/** Runs a shell command with the project's own programs on its PATH, keeping what it prints; never throws. */
export function command(line: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const keep = (text: Buffer) => void (output += text);
    // A step that hangs is ended and so counts as failed, rather than holding up the whole run.
    const child = spawn(line, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], timeout: 25 * MINUTES });
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => (output += error.message));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
