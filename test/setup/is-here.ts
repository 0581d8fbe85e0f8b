import { env } from 'node:process';

/** Whether what a test needs is here, as `there` says. Throws where it is not but LINKWEEK_NO_SKIPS is set, as where it can be installed: a test that skipped would hide that. */
export function isHere(what: string, there: boolean): boolean {
  if (!there && env.LINKWEEK_NO_SKIPS) throw new Error(`${what} is not there.`);
  return there;
}
