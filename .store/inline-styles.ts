import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { STYLES } from './styles-first';

/** The styles that a page carries in itself. */
export interface InlineStyles {
  plugin: () => Plugin;
  /** What the content security policy allows them by, once they are built. */
  hashes: () => string[];
}

/**
 * Writes a page's styles into the page itself: no module runs before they are there, and each file that it asks for
 * costs a popup some milliseconds. The other pages keep the files that they share.
 * `data-of` names the files that need not be loaded any more; see `lateStyles`.
 */
export function inlineStyles(page: string): InlineStyles {
  const hashes = new Set<string>();
  const inlined = new Set<string>();
  const transformIndexHtml: Plugin['transformIndexHtml'] = {
    order: 'post',
    handler: (html, { filename, bundle }) => {
      if (bundle === undefined || !filename.endsWith(page)) return html;
      const files = [...html.matchAll(STYLES)].map(([, file = '']) => file);
      const styles = files.map((file) => {
        const asset = bundle[file];
        if (asset?.type !== 'asset') throw new Error(`${file}, which ${page} links to, was not built.`);
        inlined.add(file);
        return String(asset.source).trim();
      }).join('');
      hashes.add(`'sha256-${createHash('sha256').update(styles).digest('base64')}'`);
      return html.replace(STYLES, '').replace('</title>', (end) => `${end}\n    <style data-of="${files.join(' ')}">${styles}</style>`);
    },
  };
  const generateBundle: Plugin['generateBundle'] = {
    order: 'post',
    handler: (_, bundle) => {
      const others = Object.values(bundle).filter(({ fileName }) => !fileName.endsWith(page));
      const texts = others.map((each) => (each.type === 'chunk' ? each.code : String(each.source)));
      // What no other page links to would be a file that nobody asks for.
      for (const file of inlined) if (!texts.some((text) => text.includes(file))) delete bundle[file];
    },
  };
  return { plugin: () => ({ name: 'inline-styles', apply: 'build', transformIndexHtml, generateBundle }), hashes: () => [...hashes] };
}
