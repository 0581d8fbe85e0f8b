import type { Plugin } from 'vite';

/** Leaves out the styles that a script names classes of: the page that runs it carries them already. */
export function stylesElsewhere(): Plugin {
  return {
    name: 'styles-elsewhere',
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const file of Object.keys(bundle)) if (file.endsWith('.css')) delete bundle[file];
      },
    },
  };
}
