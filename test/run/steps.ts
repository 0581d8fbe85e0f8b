import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { command } from './command';
import { countTests, type Outcome } from './outcome';

export interface Step {
  /** As the line of progress says it, and as `npm test -- NAME` asks for it. */
  name: string;
  /** The step that must have passed before this one can run. */
  needs?: string;
  run(): Promise<Outcome>;
}

const CORPUS = '../shared/corpus';
const reports = mkdtempSync(join(tmpdir(), 'linkweek-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

/** A command that is right or wrong as a whole. */
const check = (name: string, line: string): Step => ({
  name,
  run: async () => {
    const { ok, output } = await command(line);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, output };
  },
});

/** One of the test projects of `test/vitest.config.ts`. */
const tests = (project: string): Step => ({
  name: project,
  run: async () => {
    const report = join(reports, `${project}.json`);
    const { ok, output } = await command(
      `vitest run --config test/vitest.config.ts --project ${project} --reporter=default --reporter=json --outputFile.json="${report}"`,
    );
    return { ...countTests(report, ok), output };
  },
});

/** Measured pages lie beside the project where they may be used, and are never part of it. How others read them is no test of ours. */
const corpus: Step = {
  ...check('corpus', `tsx test/corpus/run.ts ${CORPUS} --min 98 --no-peers --json "${join(reports, 'corpus.json')}"`),
  needs: 'build',
};
const noCorpus: Step = {
  name: 'corpus',
  run: async () => ({ passed: 0, failed: 0, skipped: 1, reason: `there is no ${CORPUS}` }),
};

/** Everything that `npm test` does, the quick answers first. */
export const STEPS: readonly Step[] = [
  check('types', 'wxt prepare && tsc --noEmit'),
  check('lint', 'oxlint --deny-warnings'),
  check('unused', 'knip'),
  check('build', 'wxt build'),
  check('zip', 'npm run zip'),
  { ...tests('package'), needs: 'zip' },
  tests('pure'),
  tests('servers'),
  tests('in-browser'),
  { ...tests('extension'), needs: 'build' },
  { ...tests('firefox'), needs: 'zip' },
  existsSync(CORPUS) ? corpus : noCorpus,
];
