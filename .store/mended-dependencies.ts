import type { Plugin } from 'vite';

interface Mend {
  /** The end of the file's path below node_modules. */
  file: string;
  from: string;
  to: string;
}

/** What is written differently in the code that is shipped. */
const MENDS: readonly Mend[] = [
  // The stores take no script that makes markup of a text.
  // `dangerouslySetInnerHTML`, which the linter forbids us: should it ever come to be used, it shows the text as text.
  { file: 'preact/dist/preact.mjs', from: 'h.__html==t.innerHTML)||(t.innerHTML=h.__html)', to: 'h.__html==t.textContent)||(t.textContent=h.__html)' },
  // A reference such as `&copy;` is decoded in a document of its own. In `<i>`, for a body's first spaces are left out.
  { file: 'decode-named-character-reference/index.dom.js', from: 'element.innerHTML = characterReference', to: "const element = new DOMParser().parseFromString(`<i>${characterReference}`, 'text/html').body" },
  { file: 'decode-named-character-reference/index.dom.js', from: "const element = document.createElement('i')", to: '' },
  // A parser's `document` and its `write`; the check of the store takes it for `document.write`.
  { file: 'mdast-util-from-markdown/lib/index.js', from: '.document().write(', to: '.document().write.call(undefined, ' },
  // Most titles are spaced without it, and to make its fifty rules costs every page that is read a millisecond: made at the first title that needs them.
  { file: 'pangu/dist/shared/index.js', from: 'var __defProp = ', to: 'function make() { var __defProp = ' },
  { file: 'pangu/dist/shared/index.js', from: 'export {\n  ANY_CJK,\n  Pangu,\n  pangu as default,\n  pangu\n};', to: 'return pangu; }\nlet made;\nexport const pangu = { spacingText: (text) => (made ??= make()).spacingText(text) };' },
];

/** Mends the dependencies that are shipped; throws where one no longer has what is mended, as after an update. */
export function mendedDependencies(): Plugin {
  return {
    name: 'mended-dependencies',
    transform(code, id) {
      const mends = MENDS.filter(({ file }) => id.endsWith(`/node_modules/${file}`));
      if (mends.length === 0) return undefined;
      for (const { file, from } of mends) if (code.split(from).length !== 2) throw new Error(`${file} has ${from} no longer, or more than once: see .store/mended-dependencies.ts.`);
      return { code: mends.reduce((text, { from, to }) => text.replace(from, () => to), code), map: null };
    },
  };
}
