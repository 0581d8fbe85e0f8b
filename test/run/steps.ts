import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { env } from 'node:process';
import { command } from './command';
import { countTests, failuresIn, type Outcome } from './outcome';

export interface Step {
  /** As the line of progress says it, and as `npm test -- NAME` asks for it. */
  name: string;
  /** The step that must have passed before this one can run. */
  needs?: string;
  /** Begins as soon as what it needs is there, and goes on beside the others: half of its time or more it waits for somebody else. */
  beside?: true;
  run(): Promise<Outcome>;
}

/** How much is run: what there is time for at every change, or everything. */
export type Extent = 'every day' | 'all';

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

/** One of the test projects of `test/vitest.config.ts`; every day without the tests that are tagged as long. `LINKWEEK_ORDER=7 npm test` takes the files in another order, the same each time. */
const tests = (project: string, extent: Extent): Step => ({
  name: project,
  run: async () => {
    const report = join(reports, `${project}.json`);
    const leftOut = extent === 'all' ? '' : ' --tags-filter=!long';
    const order = env.LINKWEEK_ORDER ? ` --sequence.shuffle.files --sequence.seed=${env.LINKWEEK_ORDER}` : '';
    const { ok, output } = await command(
      `vitest run --config test/vitest.config.ts --project ${project}${leftOut}${order} --reporter=default --reporter=json --outputFile.json="${report}"`,
    );
    return { ...countTests(report, ok, extent === 'all' ? [] : ['long']), output, failures: failuresIn(report) };
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

/** What `npm test` does every day, and `npm run test:all` in all: the quick answers first. */
export const stepsOf = (extent: Extent): readonly Step[] => [
  check('types', 'tsc --noEmit'),
  check('lint', 'oxlint --deny-warnings'),
  check('unused', 'knip'),
  check('build', 'wxt build'),
  check('zip', 'npm run zip'),
  tests('pure', extent),
  tests('in-browser', extent),
  { ...tests('servers', extent), beside: true },
  { ...tests('package', extent), needs: 'zip', beside: true },
  { ...tests('extension', extent), needs: 'build' },
  { ...tests('firefox', extent), needs: 'zip' },
  ...(extent === 'all' ? [existsSync(CORPUS) ? corpus : noCorpus] : []),
];
