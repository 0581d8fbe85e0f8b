import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module of `in-page/` and what it imports as one script that leaves `bench` behind with what the module exports. */
export async function bundled(name: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const entry = fileURLToPath(new URL(`in-page/${name}.ts`, import.meta.url));
  const built = await build({ configFile: false, logLevel: 'silent', root, resolve: { alias: { '@': root } }, build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } } });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  return chunk.code;
}
