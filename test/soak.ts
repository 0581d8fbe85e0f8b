import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** The runs that are too long for every day, each with what makes it long. */
const RUNS = [
  { what: 'A group at work, 1,000 rounds against each server', project: 'servers', file: 'test/folder/random-run', more: { LINKWEEK_ROUNDS: '1000' } },
  { what: 'Two browsers and a third contributor, 20 rounds', project: 'extension', file: 'test/browser/folder-group', more: { LINKWEEK_ROUNDS: '20' } },
  { what: 'Merging, 100,000 groups of files', project: 'pure', file: 'test/utils/digest/share/merge-week', more: { LINKWEEK_FUZZ: '100000' } },
  { what: 'Hostile titles through two CommonMark parsers, 100,000 weeks', project: 'pure', file: 'test/utils/digest/export/markdown', more: { LINKWEEK_FUZZ: '100000' } },
  { what: 'Digests written and read back, and damaged, 100,000 of each', project: 'pure', file: 'test/utils/digest/import', more: { LINKWEEK_FUZZ: '100000' } },
  { what: 'The browser, its worker or the popup ended right after something was saved, 200 rounds', project: 'extension', file: 'test/browser/killed', more: { LINKWEEK_KILLS: '200' } },
  { what: 'The same in Firefox, 50 rounds', project: 'firefox', file: 'test/firefox/killed', more: { LINKWEEK_KILLS: '50' } },
  { what: 'The browser killed while it upgrades the oldest database, 40 rounds', project: 'extension', file: 'test/browser/upgrade', more: { LINKWEEK_KILLS: '200' } },
  { what: 'What must be quick by the clock: a week of 500, a database of 100,000', project: 'speed', file: 'test/speed', more: {} },
];

const failed = RUNS.filter(({ what, project, file, more }) => {
  console.log(`${what} …`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', project, file], { stdio: 'inherit', env: { ...process.env, ...more } });
  return status !== 0;
});
console.log(`\n${RUNS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
