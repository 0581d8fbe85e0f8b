import type { Plugin } from 'vite';

const FROM_ALL = /import\s*\{([^}]+)\}\s*from\s*["']lucide["'];?/g;

/** `circle-alert` of `CircleAlert`, `undo-2` of `Undo2`; for a name that the library makes a file of in another way, the build says which file there is not. */
const fileOf = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z\d])/g, '-').toLowerCase();

function importOf(named: string): string {
  const [name = '', as = name] = named.trim().split(/\s+as\s+/);
  return `import ${as} from 'lucide/dist/esm/icons/${fileOf(name)}.mjs';`;
}

/**
 * Imports each icon from its own file: the module that has them all would draw those of every surface into the popup's
 * file, a kilobyte of what each click loads.
 */
export function iconsApart(): Plugin {
  return {
    name: 'icons-apart',
    enforce: 'post',
    transform: {
      filter: { code: 'lucide' },
      handler: (code) => ({ code: code.replace(FROM_ALL, (_, names: string) => names.split(',').map(importOf).join('')), map: null }),
    },
  };
}
