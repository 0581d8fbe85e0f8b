/** Why the group's folder could not be used; each has its sentence, with the way out, in the messages. */
export type FolderProblem =
  /** This machine has no network. */
  | { kind: 'offline' }
  /** No answer: the server is down, the address is another's, or its certificate is not trusted. A page is not told which. */
  | { kind: 'unreachable' }
  /** The reader has not let us reach this server, or took that back. */
  | { kind: 'no-permission' }
  | { kind: 'wrong-password' }
  /** This user may not do it here. */
  | { kind: 'forbidden' }
  /** There is no such folder. */
  | { kind: 'missing' }
  /** The server sends us to another address. */
  | { kind: 'moved' }
  /** Something answers there, but no WebDAV server. */
  | { kind: 'no-webdav' }
  /** The server does not take this method, such as `PUT`. */
  | { kind: 'refused-method'; method: string }
  /** The file is in use: an upload that was cut off has not been given up yet, or another program holds it. */
  | { kind: 'locked' }
  /** The account's or the server's space is used up. */
  | { kind: 'full' }
  /** The server asked to be left alone until then, milliseconds since 1970; or it is `ours`: our own limit of requests is reached. */
  | { kind: 'busy'; until: number; ours?: true }
  /** Any other answer that is none. */
  | { kind: 'server'; status: number }
  /** What it gave back is not what was written. */
  | { kind: 'unfaithful' }
  /** A week of one's own is larger than a file may be. */
  | { kind: 'too-large' }
  /** This machine's own database failed, or something in us. */
  | { kind: 'broken' };

/** The longest that a busy server is left alone, milliseconds, however long it asks for. */
export const LONGEST_BUSY = 60 * 60_000;

/** A problem on its way to whoever can tell the reader. */
export class FolderError extends Error {
  constructor(readonly problem: FolderProblem) {
    super(problem.kind);
  }
}
