import type { FolderProblem } from '@/utils/digest/share/folder-problem';
import type { FolderMessages } from './messages/folder/messages';
import { whenOf } from './when';

/** What keeps the group's folder from being used: what happened, that nothing was lost, and the way out. */
export function folderSentence(problem: FolderProblem, { problems }: FolderMessages, language: string): string {
  switch (problem.kind) {
    case 'busy':
      return problems.busy(whenOf(problem.until, language));
    case 'refused-method':
      return problems['refused-method'](problem.method);
    case 'server':
      return problems.server(problem.status);
    default:
      return problems[problem.kind];
  }
}
