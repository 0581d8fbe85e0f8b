import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** From the project's top, with forward slashes. */
  path: string;
  text: string;
}

/** Every TypeScript file that ends up in the extension. */
export function sources(): Source[] {
  return ['entrypoints', 'components', 'utils'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({ path: [folder, ...file.split(sep)].join('/'), text: readFileSync(join(root, folder, file), 'utf8') })),
  );
}
