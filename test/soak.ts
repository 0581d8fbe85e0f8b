import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Those tests alone that are tagged as long. */
const LONG = '--tags-filter=long';

/** The runs that are too long for every day, each with what makes it long. */
const RUNS = [
  { what: 'In Chromium: every language, every input, real servers and real waiting', project: 'extension', which: LONG, more: {} },
  { what: 'The same in Firefox', project: 'firefox', which: LONG, more: {} },
  { what: 'A thousand contributors in one folder', project: 'servers', which: LONG, more: {} },
  { what: 'A thousand contributors and ten thousand links in one database', project: 'in-browser', which: LONG, more: {} },
  { what: 'Ten thousand links in one text', project: 'pure', which: LONG, more: {} },
  { what: 'A group at work, 1,000 rounds against each server', project: 'servers', which: 'test/folder/random-run', more: { LINKWEEK_ROUNDS: '1000' } },
  { what: 'Two browsers and a third contributor, 20 rounds', project: 'extension', which: 'test/browser/folder-group', more: { LINKWEEK_ROUNDS: '20' } },
  { what: 'Merging, 100,000 groups of files', project: 'pure', which: 'test/utils/digest/share/merge-week', more: { LINKWEEK_FUZZ: '100000' } },
  { what: 'Hostile titles through two CommonMark parsers, 100,000 weeks', project: 'pure', which: 'test/utils/digest/export/markdown', more: { LINKWEEK_FUZZ: '100000' } },
  { what: 'Digests written and read back, and damaged, 100,000 of each', project: 'pure', which: 'test/utils/digest/import', more: { LINKWEEK_FUZZ: '100000' } },
  { what: 'The browser, its worker or the popup ended right after something was saved, 200 rounds', project: 'extension', which: 'test/browser/killed', more: { LINKWEEK_KILLS: '200' } },
  { what: 'The same in Firefox, 50 rounds', project: 'firefox', which: 'test/firefox/killed', more: { LINKWEEK_KILLS: '50' } },
  { what: 'The browser killed while it upgrades the oldest database, 40 rounds', project: 'extension', which: 'test/browser/upgrade', more: { LINKWEEK_KILLS: '200' } },
  { what: 'The same in Firefox, 10 rounds', project: 'firefox', which: 'test/browser/upgrade', more: { LINKWEEK_KILLS: '50' } },
  { what: 'What must be quick by the clock: a week of 500, a database of 100,000', project: 'speed', which: 'test/speed', more: {} },
];

const failed = RUNS.filter(({ what, project, which, more }) => {
  console.log(`${what} …`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', project, which], { stdio: 'inherit', env: { ...process.env, ...more } });
  return status !== 0;
});
console.log(`\n${RUNS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
