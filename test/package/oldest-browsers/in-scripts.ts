import type { CompatStatement } from '@mdn/browser-compat-data';
import { has, MDN, type Oldest } from './has';

/** What a script may hold objects of; an entry of any other interface that shares a name says nothing. */
const HELD = /^(HTML\w*|Element|Node|NodeList|Document|DocumentFragment|ShadowRoot|Window|Blob|File|FileList|FileReader|Response|Request|Headers|URL|URLSearchParams|Storage|StorageManager|IDB\w+|DataTransfer\w*|Clipboard|ClipboardItem|Selection|Range|Event|EventTarget|Abort\w+|Navigator|Crypto|LockManager|(Readable|Writable|Transform|Compression|Decompression)Stream\w*|CSSStyleDeclaration|DOMRect|DOMParser|DOMTokenList|Location|History|Performance|(Mutation|Resize|Intersection)Observer|(Keyboard|Mouse|Pointer|Drag|Toggle|Input)Event|TreeWalker|Text|TextDecoder|TextEncoder|BroadcastChannel)$/;

/** Names that are not what MDN has under them, or are only used where they are there, a reason each. */
const NOT_MEANT: ReadonlySet<string> = new Set([
  'timeout', // before Chromium 124 it says another error's name, which nobody asks for
  'bytes', // of what a shared text holds
  'capture', // of our services
  'restore', // the same
  'move', // the same
  'fileName', // of the XML reader's settings
  'drop', // of the words on screen
  'take', // of the request budget, and of the words on screen
  'toArray', // Dexie's
  'use', // Dexie's
  'windows', // the browser's, of extensions
  'xr', // a parameter of an address
  'pc', // the same
  'moveBefore', // Preact asks whether it is there
  'withResolvers', // Dexie asks whether it is there
  'setImmediate', // the same
  'userAgentData', // the same
]);

/** Everything that MDN knows of scripts: by interface, and by the name of a member alone. */
const BUILT_IN = MDN.javascript.builtins ?? {};
const INTERFACES = { ...MDN.api, ...BUILT_IN };
const MEMBERS = membersByName();

function membersByName(): ReadonlyMap<string, readonly CompatStatement[]> {
  const members = new Map<string, CompatStatement[]>();
  const held = Object.entries(INTERFACES).filter(([name]) => name in BUILT_IN || HELD.test(name));
  for (const [, all] of held) {
    for (const [key, { __compat }] of Object.entries(all)) {
      const name = key.replace(/_static$/, '');
      if (key !== '__compat' && __compat) members.set(name, [...(members.get(name) ?? []), __compat]);
    }
  }
  return members;
}

/** How a list of words is minified. */
const LIST = /`[^`$]*`(?=\.split\(`\.`\))/g;

/** What a script uses that a browser has not: `URL.canParse`, `new X`, or a member's name that nothing in that browser has. */
export function newerInScript(built: string, oldest: Oldest): string[] {
  const script = built.replace(LIST, '');
  const lacks = (entry: CompatStatement | undefined): boolean => entry !== undefined && !has(entry, oldest);
  const statics = [...script.matchAll(/\b([A-Z]\w+)\.([a-z]\w*)/g)].filter(([, on = '', name = '']) => !NOT_MEANT.has(name) && lacks((INTERFACES[on]?.[`${name}_static`] ?? INTERFACES[on]?.[name])?.__compat));
  const made = [...script.matchAll(/\bnew ([A-Z]\w+)/g)].filter(([, name = '']) => lacks(INTERFACES[name]?.__compat));
  const members = [...script.matchAll(/\.([a-zA-Z]\w+)/g)].filter(([, name = '']) => !NOT_MEANT.has(name) && MEMBERS.get(name)?.every(lacks));
  return [...new Set([...statics, ...made, ...members].map(([text]) => text))].sort();
}
