import { describe, expect, test } from 'vitest';
import { lintPlanted } from './house/lint-planted';

const IMPORTS = 'eslint(no-restricted-imports)';
const GLOBALS = 'eslint(no-restricted-globals)';
const PROPERTIES = 'eslint(no-restricted-properties)';

const uses = (from: string): string => `import { thing } from '${from}';\nthing();\n`;

/** Rooms of the house, and for each what it may import. Whatever is not named is forbidden. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  entrypoints: ['@/components/x', '@/utils/extension/x', '@/utils/queue/x', '@/utils/share/x', '@/utils/page/x', '@/utils/digest/x', '#imports'],
  components: ['@/utils/extension/x', '@/utils/queue/x', '@/utils/share/x', '@/utils/page/x', '@/utils/digest/x'],
  'utils/extension': ['@/utils/queue/x', '@/utils/share/x', '@/utils/page/x', '@/utils/digest/x', '#imports'],
  'utils/queue': ['@/utils/digest/x', 'dexie'],
  'utils/share': ['@/utils/digest/x'],
  'utils/page': ['@/utils/digest/x', '@mozilla/readability'],
  'utils/digest': [],
};
const ROOMS = Object.keys(MAY_IMPORT);
const PACKAGES = ['#imports', 'wxt/browser', 'webextension-polyfill', 'dexie', '@mozilla/readability'];

const imports = ROOMS.flatMap((room) =>
  [...ROOMS.filter((other) => other !== room).map((other) => `@/${other}/x`), '@/test/x', '../x', './../x', './x', ...PACKAGES].map((from, index) => {
    const allowed = from === './x' || (from === 'wxt/browser' ? MAY_IMPORT[room]?.includes('#imports') : MAY_IMPORT[room]?.includes(from));
    return { room, from, file: `${room}/planted-${index}.ts`, expected: allowed ? [] : [IMPORTS] };
  }),
);

const BROWSER_FREE = ROOMS.filter((room) => room !== 'entrypoints' && room !== 'utils/extension');
const others: readonly { file: string; text: string; expected: string[] }[] = [
  ...ROOMS.map((room) => ({ file: `${room}/type-only.ts`, text: "import type { Thing } from '@/test/x';\nexport const x: Thing = 1;\n", expected: [IMPORTS] })),
  ...ROOMS.map((room) => ({ file: `${room}/passed-on.ts`, text: "export { thing } from '@/test/x';\n", expected: [IMPORTS] })),
  ...BROWSER_FREE.map((room) => ({ file: `${room}/browser.ts`, text: 'browser.tabs.query({});\n', expected: [GLOBALS] })),
  ...BROWSER_FREE.map((room) => ({ file: `${room}/chrome.ts`, text: 'chrome.tabs.query({});\n', expected: [GLOBALS] })),
  ...['document.title', 'window.name', 'navigator.language', "fetch('/x')", 'indexedDB.databases()', "localStorage.getItem('x')", 'globalThis.document'].map((text, index) => ({
    file: `utils/digest/global-${index}.ts`,
    text: `export const x = ${text};\n`,
    expected: [GLOBALS],
  })),
  { file: 'utils/digest/now.ts', text: 'export const x = Date.now();\n', expected: [PROPERTIES] },
  { file: 'utils/digest/random.ts', text: 'export const x = Math.random();\n', expected: [PROPERTIES] },
  { file: 'utils/digest/given-time.ts', text: 'export const x = (now: number) => new Date(now);\n', expected: [] },
  { file: 'utils/page/markup.ts', text: "export const x = (element: Element) => { element.innerHTML = '<b>'; };\n", expected: [PROPERTIES] },
  { file: 'components/Markup.tsx', text: 'export const X = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;\n', expected: ['react(no-danger)'] },
  { file: 'components/script-address.ts', text: "export const x = 'javascript:void 0';\n", expected: ['eslint(no-script-url)'] },
  { file: 'utils/digest/evaluated.ts', text: "export const x = eval('1');\n", expected: ['eslint(no-eval)'] },
  { file: 'test/any.ts', text: 'export const x: any = 1;\n', expected: ['typescript(no-explicit-any)'] },
  { file: 'test/unused.ts', text: 'const x = 1;\n', expected: ['eslint(no-unused-vars)'] },
  { file: 'test/free.ts', text: "import Dexie from 'dexie';\ndocument.body.innerHTML = `${Dexie} javascript:`;\n", expected: [] },
];

const findings = lintPlanted(Object.fromEntries([...imports.map(({ file, from }) => [file, uses(from)]), ...others.map(({ file, text }) => [file, text])]));

describe('the linter keeps the house as it is drawn', () => {
  test.each(imports)('$room imports $from: $expected', ({ file, expected }) => {
    expect(findings.get(file) ?? []).toEqual(expected);
  });
  test.each(others)('$file: $expected', ({ file, expected }) => {
    expect(findings.get(file) ?? []).toEqual(expected);
  });
});
