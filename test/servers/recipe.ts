/** What a server is asked to do differently from sharing a folder plainly. */
export interface ServerOptions {
  /** Speaks TLS, with a certificate that nobody has signed. */
  tls?: boolean;
  /** Apache: methods that are answered with 405. */
  refuse?: readonly string[];
  /** Reading is all that anyone may do. */
  readOnly?: boolean;
  /** Apache: what entity tags are made of, as its `FileETag` says it. */
  etag?: string;
}

/** What one server is to run with. */
export interface Place {
  /** A folder of its own for its configuration and what it writes for itself. */
  folder: string;
  /** The folder that holds nothing but the shared one, `team`, which lies at `/team/` on the server. */
  parent: string;
  /** Where it listens on 127.0.0.1. */
  port: number;
  user: string;
  password: string;
  options: ServerOptions;
}

/** How to start a server in the foreground, as one process that starts no others. */
export interface Command {
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
}

/** Writes a server's configuration and says how to start it. */
export type Recipe = (place: Place) => Command;
