import type { Plugin } from 'vite';

const STYLES = /import (\w+) from (["'][^"']+\.module\.css["']);?/g;

/** Whether a name stands for nothing but one of its parts wherever it is used. */
const isTakenApart = (code: string, name: string): boolean => [...code.matchAll(new RegExp(`(?<!\\.)\\b${name}\\b(.)`, 'gs'))].every(([, next]) => next === '.');

/**
 * Imports the classes of a component each by itself, so that the build writes them where they are used: a table of them
 * all would be in the popup's file, with those that nobody there uses.
 */
export function classesApart(): Plugin {
  return {
    name: 'classes-apart',
    enforce: 'post',
    transform: {
      filter: { id: /\.tsx?$/, code: '.module.css' },
      handler: (code) => ({ code: code.replace(STYLES, (whole, name: string, from: string) => (isTakenApart(code.replace(whole, ''), name) ? `import * as ${name} from ${from};` : whole)), map: null }),
    },
  };
}
