/** Whether a version, such as `0.2.0`, comes after another. Both have three numbers; anything else does not. */
export function comesAfter(version: string, before: string): boolean {
  const [next, last] = [version, before].map((text) => /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text)?.slice(1).map(Number));
  if (!next || !last) return false;
  const at = next.findIndex((number, index) => number !== last[index]);
  return at >= 0 && (next[at] ?? 0) > (last[at] ?? 0);
}

/**
 * What a release says of itself: the subjects of the commits that changed what is shipped, oldest first, each of which
 * says what changes for the reader. `subjects` is undefined where nothing was released before.
 */
export function releaseNotes(version: string, subjects: readonly string[] | undefined): string {
  const changes = subjects?.map((subject) => `- ${subject}`) ?? ['The first release.'];
  return [`Linkweek ${version}`, '', ...(changes.length > 0 ? changes : ['Nothing in the extension itself has changed.']), ''].join('\n');
}
