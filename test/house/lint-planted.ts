import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What one planted file is told off for, such as `eslint(no-eval)`. */
export type Findings = Map<string, string[]>;

interface Report {
  diagnostics: { code: string; filename: string }[];
}

/**
 * Lints made-up files as if they stood in the project: the linter's rules for a room go by its path, so the files
 * are written under the same paths in a folder of their own, beside a copy of the project's rules.
 */
export function lintPlanted(files: Record<string, string>): Findings {
  const folder = mkdtempSync(join(tmpdir(), 'linkweek-lint-'));
  try {
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return byFile(lint(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lint(folder: string): Report {
  const run = [join(root, 'node_modules/oxlint/bin/oxlint'), '--format=json'];
  try {
    return JSON.parse(execFileSync(execPath, run, { cwd: folder, encoding: 'utf8' })) as Report;
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout) as Report; // it ends with 1 when it has found something
  }
}

function byFile({ diagnostics }: Report): Findings {
  const findings: Findings = new Map();
  for (const { code, filename } of diagnostics) findings.set(filename, [...(findings.get(filename) ?? []), code]);
  return findings;
}
