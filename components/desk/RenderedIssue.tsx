import type { Root } from 'mdast';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSurface } from '@/components/surface';
import { writeIssue } from '@/utils/digest/export/issue';
import { issueContent, type IssueSource } from '@/utils/digest/export/issue-content';
import type { TemplateSet } from '@/utils/digest/template/template';
import { useDesk } from './desk';
import { MarkdownNodes } from './MarkdownNodes';
import styles from './RenderedIssue.module.css';

/** The issue as its readers will see it: in the digest's own words, without what was dropped. */
export function RenderedIssue({ source }: { source: IssueSource }): JSX.Element {
  const { settings } = useSurface();
  const { words } = useDesk();
  const tree = useTree(source, settings.templates);
  const isEmpty = issueContent(source).sections.length === 0;
  return (
    <article class={styles.sheet}>
      {isEmpty && <p class={styles.empty}>{words.issue.empty}</p>}
      <div lang="zh-CN">{tree && <MarkdownNodes nodes={tree.children} />}</div>
    </article>
  );
}

/** The issue as a tree. What makes it is loaded when the desk is there; in a form of the reader's own, it is what a Markdown parser makes of it. */
function useTree(source: IssueSource, templates: TemplateSet | null): Root | undefined {
  const [tree, setTree] = useState<Root>();
  useEffect(() => {
    let stale = false;
    void treeOf(source, templates).then((made) => {
      if (!stale) setTree(made);
    });
    return () => {
      stale = true;
    };
  }, [source, templates]);
  return tree;
}

async function treeOf(source: IssueSource, templates: TemplateSet | null): Promise<Root> {
  if (templates === null) {
    const { issueTree } = await import('@/utils/digest/export/issue-tree');
    return issueTree(issueContent(source));
  }
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  return fromMarkdown(writeIssue(source, templates).markdown);
}
