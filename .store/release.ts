import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process, { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { comesAfter, releaseNotes } from './release-notes';

/** What a reader gets; a commit that touches nothing of it is not in the notes. */
const SHIPPED = ['entrypoints', 'components', 'utils'];

const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Runs a command in sight of whoever releases. */
function run(command: string, ...words: string[]): void {
  console.log(`\n$ ${[command, ...words].join(' ')}`);
  const { status } = spawnSync(command, words, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed, nothing is released.`);
}

const versionNow = (): string => (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;

/** `npm run release -- 0.2.0 [--dry-run]`: tests, packs, commits and tags a version; with `--dry-run`, packs it and leaves everything as it was. */
const { values, positionals } = parseArgs({ args: argv.slice(2), options: { 'dry-run': { type: 'boolean', default: false } }, allowPositionals: true });
const [version = ''] = positionals;
const dryRun = values['dry-run'];

if (git('status', '--porcelain') !== '') stop('There are changes that are in no commit. Commit or stash them, then run this again.');
if (!comesAfter(version, versionNow())) stop(`Name a version after ${versionNow()}, such as: npm run release -- ${versionNow().replace(/\d+$/, (last) => `${Number(last) + 1}`)}`);
if (git('tag', '--list', `v${version}`) !== '') stop(`There is a tag v${version} already.`);

const [last] = git('tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-version:refname').split('\n').filter(Boolean);
const notes = releaseNotes(version, last ? git('log', '--reverse', '--no-merges', '--format=%s', `${last}..HEAD`, '--', ...SHIPPED).split('\n').filter(Boolean) : undefined);
console.log(`\n${notes}`);

const restore = (): string => git('checkout', '--', 'package.json', 'package-lock.json');
try {
  run('npm', 'version', version, '--no-git-tag-version');
  if (!dryRun) run('npm', 'run', 'test:all');
  run('npm', 'run', 'zip');
} catch (error) {
  restore();
  stop(error instanceof Error ? error.message : String(error));
}
for (const what of ['chrome', 'edge', 'firefox', 'sources']) {
  const file = `.output/linkweek-${version}-${what}.zip`;
  console.log(`${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${file}`);
}
if (dryRun) {
  restore();
  console.log(`\nDry run: nothing is committed or tagged. Without --dry-run, the tests run first, and v${version} is committed and tagged with the notes above.`);
} else {
  git('commit', '--quiet', '--all', '--message', `Release ${version}`);
  git('tag', '--annotate', `v${version}`, '--cleanup=verbatim', '--message', notes);
  console.log(`\nv${version} is committed and tagged. Now: git push --follow-tags\nThe texts for the stores are in .store/listing, the pictures come from npm run screenshots.`);
}
