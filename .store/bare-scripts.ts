import type { Plugin } from 'vite';

/** Where WXT's own beginning of a script gets at ours. */
const OURS = /^import definition from .+$/m;

/** What tells WXT what kind of script ours is, and does nothing where it runs. */
const DEFINED = /defineUnlistedScript\((?=\(\) =>)/;

function withoutDefinition(code: string, id: string): { code: string; map: null } | null {
  if (!code.includes('defineUnlistedScript(')) return null;
  if (!DEFINED.test(code)) throw new Error(`${id} defines its script as .store/bare-scripts.ts does not know.`);
  return { code: code.replace(DEFINED, '('), map: null };
}

/**
 * Has a script that is built by itself do what it says and no more. WXT writes around it what would tell a developer of
 * errors, half a kilobyte in each page that is clicked on; the browser tells of them by itself.
 */
export function bareScripts(): Plugin {
  return {
    name: 'bare-scripts',
    apply: 'build',
    transform: {
      filter: { id: [/virtual:wxt-unlisted-script-entrypoint/, /^[^?]*\/entrypoints\/[\w-]+\.ts$/] },
      handler: (code, id) => {
        if (!id.includes('virtual:')) return withoutDefinition(code, id);
        const [ours] = OURS.exec(code) ?? [];
        if (ours === undefined) throw new Error('WXT begins a script in another way than before: see .store/bare-scripts.ts.');
        return { code: `${ours}\nexport default definition();\n`, map: null };
      },
    },
  };
}
