import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const SETUP = fileURLToPath(new URL('.', import.meta.url));

export interface Prepared {
  status: number | null;
  said: string;
  /** How programs that install something were called. */
  calls: string[];
}

/**
 * A project folder with nothing installed, on a machine with nothing but Node: on the PATH are only stand-ins that
 * write down how they were called. What is rare on a developer's machine is the rule on a fresh one.
 */
export class FreshMachine {
  readonly project = mkdtempSync(join(tmpdir(), 'linkweek-fresh-'));
  private readonly bin = join(this.project, 'bin');

  constructor() {
    cpSync(SETUP, join(this.project, 'test/setup'), { recursive: true });
    mkdirSync(this.bin);
    symlinkSync(execPath, join(this.bin, 'node'));
    this.write('package.json', { engines: { node: '>=20.19.0' } });
    this.lock('1.0.0');
    this.standIn('npm', `/bin/mkdir -p node_modules; /bin/cp package-lock.json node_modules/.package-lock.json`);
    this.standIn('fc-list', 'echo Some Chinese Font');
  }

  write(file: string, content: unknown): void {
    writeFileSync(join(this.project, file), JSON.stringify(content));
  }

  /** Locks one package at this version. */
  lock(version: string): void {
    this.write('package-lock.json', { packages: { '': {}, 'node_modules/one': { version } } });
  }

  standIn(name: string, script = ''): void {
    writeFileSync(join(this.bin, name), `#!/bin/sh\necho "${name} $*" >> "${this.project}/calls"\n${script}\n`, { mode: 0o755 });
  }

  /** Shell words by which a stand-in makes a browser appear. */
  get browserAppears(): string {
    return `echo '#!/bin/sh' > "${this.bin}/chromium"; /bin/chmod +x "${this.bin}/chromium"`;
  }

  /** Runs the preparation; `what` names what more is wanted: `tests`. */
  prepare(env: Record<string, string> = {}, ...what: string[]): Prepared {
    rmSync(join(this.project, 'calls'), { force: true });
    const { status, stdout, stderr } = spawnSync(execPath, [join(this.project, 'test/setup/prepare.mjs'), ...what], { env: { PATH: this.bin, HOME: this.project, ...env }, encoding: 'utf8' });
    const calls = existsSync(join(this.project, 'calls')) ? readFileSync(join(this.project, 'calls'), 'utf8').trim().split('\n') : [];
    return { status, said: stdout + stderr, calls: calls.filter((call) => !/^fc-list|--version$/.test(call)) };
  }

  remove(): void {
    rmSync(this.project, { recursive: true });
  }
}
