import type { UserConfig } from 'vite';

/**
 * Has the pages' build begin with more files than the pages name, each of which it then keeps under its name: those that
 * a script of its own loads, and those that would else be joined to what not every page needs. `files` by name, from `root`.
 */
export function beginAlsoWith(files: Readonly<Record<string, string>>, { build }: UserConfig, root: string): void {
  const options = build?.rollupOptions;
  if (typeof options?.input !== 'object' || Array.isArray(options.input)) throw new Error('The build begins with files that have no names.');
  options.input = { ...options.input, ...Object.fromEntries(Object.entries(files).map(([name, path]) => [name, `${root}${path}`])) };
  options.preserveEntrySignatures = 'allow-extension';
}
