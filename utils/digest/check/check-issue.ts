import { parseWebAddress } from '@/utils/digest/address/parse-address';
import type { Candidate } from '@/utils/digest/candidate';
import { issueContent, printed, type IssueSource } from '@/utils/digest/export/issue-content';
import { CHECKS, type CheckContext } from './checks';
import type { Finding } from './finding';
import { readOutput, type ReadOutput } from './read-output';

/**
 * Looks an issue over before it is copied: `markdown` is what was written of it, parsed again and compared, and
 * each of its links goes through every check. Findings stand in the issue's order and stop nothing.
 */
export function checkIssue(source: IssueSource, markdown: string, context: CheckContext): Finding[] {
  const output = readOutput(markdown);
  return printed(issueContent(source)).flatMap((candidate): Finding[] => {
    const key = { week: candidate.week, identity: candidate.identity };
    const lost: Finding[] = !output || isThere(candidate, output) ? [] : [{ kind: 'lost', candidate: key }];
    return [...lost, ...CHECKS.flatMap(({ kind, find }): Finding[] => {
      const said = find(candidate, context);
      return said ? [{ kind, candidate: key, ...said }] : [];
    })];
  });
}

/** Whether a reader has the link with its title; a template may set the title beside the link. */
function isThere({ title, address }: Candidate, { links, words }: ReadOutput): boolean {
  // Between < and > an address is encoded where it must be.
  const titles = links.get(address.value) ?? links.get(parseWebAddress(address.value)?.href ?? '');
  return titles !== undefined && (titles.includes(title.value) || words.includes(title.value));
}
