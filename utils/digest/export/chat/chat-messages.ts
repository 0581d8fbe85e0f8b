import { issueContent, type IssueSource } from '@/utils/digest/export/issue-content';
import { issueTree } from '@/utils/digest/export/issue-tree';
import { plainBlocks } from './plain-blocks';
import { intoMessages } from './split';

/** A whole issue as plain text for a chat, in messages of at most `limit` UTF-16 units. */
export function chatMessages(source: IssueSource, limit: number): string[] {
  return intoMessages(plainBlocks(issueTree(issueContent(source)).children), Math.max(1, limit));
}

/** The same in one piece: what goes beside rich text on the clipboard. */
export function plainText(source: IssueSource): string {
  return chatMessages(source, Infinity).join('');
}
