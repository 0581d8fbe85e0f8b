import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const WORKER = 'background.js';
const POLYFILL = 'browser-polyfill.js';

/**
 * Has the worker load webextension-polyfill before its own code, which it shares with the pages: in the popup the
 * polyfill would weigh 3 kB more, and a page makes no call that a browser from 116 on does not answer by itself.
 */
export function workerPolyfill(): Plugin {
  return {
    name: 'worker-polyfill',
    generateBundle(_, bundle) {
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk') return;
      // As its makers minified it, without the comment that leads to a source map we don't ship.
      const source = readFileSync(require.resolve('webextension-polyfill/dist/browser-polyfill.min.js'), 'utf8').replace(/^\/\/# sourceMappingURL.*$/m, '');
      this.emitFile({ type: 'asset', fileName: POLYFILL, source });
      worker.code = `import"./${POLYFILL}";${worker.code}`;
    },
  };
}
