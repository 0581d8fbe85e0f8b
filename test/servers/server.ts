import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServers } from '../setup/find-servers.mjs';
import { apache } from './apache';
import { freePort, startChild } from './child';
import { lighttpd } from './lighttpd';
import { rclone } from './rclone';
import type { Recipe, ServerOptions } from './recipe';

export type { ServerOptions };

/** The servers that share a folder over WebDAV here. */
export const SERVER_KINDS = ['apache', 'lighttpd', 'rclone'] as const;
export type ServerKind = (typeof SERVER_KINDS)[number];

/** A server that a test has started. */
export interface RunningServer {
  kind: ServerKind;
  /** Address of the folder that it shares; ends in a slash. */
  address: string;
  user: string;
  /** Has a colon and Chinese characters in it. */
  password: string;
  /** The folder on disk behind the address. */
  root: string;
  /** Ends it at once, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again after `kill`, on the same port and folder. */
  restart(): Promise<void>;
  /** Ends it and removes its files. */
  close(): Promise<void>;
}

const RECIPES: Readonly<Record<ServerKind, Recipe>> = { apache, lighttpd, rclone };
const PROGRAMS = findServers();

/** Whether this machine has what each server needs. */
export const canStart: Readonly<Record<ServerKind, boolean>> = {
  apache: PROGRAMS.apache !== undefined,
  lighttpd: PROGRAMS.lighttpd !== undefined,
  rclone: PROGRAMS.rclone !== undefined,
};

/** Starts a server that shares an empty folder with one user; resolves once it listens. Throws where it is not installed. */
export async function startServer(kind: ServerKind, options: ServerOptions = {}): Promise<RunningServer> {
  const program = PROGRAMS[kind];
  if (program === undefined) throw new Error(`${kind} is not installed.`);
  const folder = mkdtempSync(join(tmpdir(), `linkweek-${kind}-`));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const parent = join(folder, 'shared');
  const root = join(parent, 'team');
  mkdirSync(root, { recursive: true });
  const [user, password, port] = ['editor', `密:${randomBytes(9).toString('base64url')}`, await freePort()];
  try {
    const command = RECIPES[kind]({ folder, parent, port, user, password, options });
    let kill = await startChild(program, command, port);
    return {
      kind,
      address: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}/team/`,
      user,
      password,
      root,
      kill: () => kill(),
      restart: async () => void (kill = await startChild(program, command, port)),
      close: async () => {
        await kill();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
