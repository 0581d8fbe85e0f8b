import type { Nodes } from 'mdast';
import { h, type ComponentChildren, type JSX } from 'preact';

/** Markdown, read already, as its readers see it. Pictures are named, not fetched. */
export function MarkdownNodes({ nodes }: { nodes: readonly Nodes[] }): JSX.Element {
  return <>{drawAll(nodes)}</>;
}

/** Kinds of Markdown that are one element of HTML. */
const ELEMENTS: Partial<Record<Nodes['type'], string>> = { paragraph: 'p', strong: 'strong', emphasis: 'em', blockquote: 'blockquote', delete: 's' };

function drawAll(nodes: readonly Nodes[]): ComponentChildren {
  return nodes.map(draw);
}

function draw(node: Nodes): ComponentChildren {
  const element = ELEMENTS[node.type];
  if (element !== undefined && 'children' in node) return h(element, null, drawAll(node.children));
  switch (node.type) {
    case 'text':
      return node.value;
    case 'heading':
      // Below the page's own.
      return h(`h${Math.min(6, node.depth + 1)}`, null, drawAll(node.children));
    case 'list':
      return h(node.ordered ? 'ol' : 'ul', node.ordered ? { start: node.start ?? 1 } : null, drawAll(node.children));
    case 'listItem':
      // In a list without gaps, an item's words are no paragraph of their own.
      return <li>{node.children.map((child) => (child.type === 'paragraph' && !node.spread ? drawAll(child.children) : draw(child)))}</li>;
    case 'link':
      return <Link address={node.url}>{drawAll(node.children)}</Link>;
    case 'image':
      return <Link address={node.url}>🖼 {node.alt ?? ''}</Link>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return <pre><code>{node.value}</code></pre>;
    case 'html':
      // Shown as it was written: it is never run here.
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    default:
      return 'children' in node ? drawAll(node.children) : null;
  }
}

/** A link where its address leads somewhere on the web, else its words alone. */
function Link({ address, children }: { address: string; children: ComponentChildren }): JSX.Element {
  return /^(https?|mailto):/i.test(address) ? <a href={address} target="_blank" rel="noreferrer">{children}</a> : <span>{children}</span>;
}
