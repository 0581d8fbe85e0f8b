import { spawn, type ChildProcess } from 'node:child_process';
import { connect, createServer } from 'node:net';
import process, { env } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Command } from './recipe';

const PATIENCE = 20_000; // ms; a busy machine is slow to start anything

// A run that is broken off leaves no server behind.
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A port on 127.0.0.1 that nothing listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('There is no free port.'))));
    });
  });
}

/** Whether something takes connections on this port of 127.0.0.1. */
function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/**
 * Starts a program and resolves once it listens on this port, with what ends it at once, as a crash would.
 * Throws what the program said where it ends instead.
 */
export async function startChild(program: string, { args, env: ownEnv }: Command, port: number): Promise<() => Promise<void>> {
  let said = '';
  let hasEnded = false;
  const keep = (text: Buffer): void => void (said += text);
  const child = spawn(program, args, { env: { ...env, ...ownEnv }, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (error) => (said += error.message));
  const ended = new Promise<void>((resolve) => child.once('close', resolve)).then(() => (hasEnded = true));
  running.add(child);
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    running.delete(child);
  };
  for (const deadline = Date.now() + PATIENCE; !(await listens(port)); await wait(20)) {
    if (!hasEnded && Date.now() < deadline) continue;
    await kill();
    throw new Error(`${program} does not listen: ${said}`);
  }
  return kill;
}
