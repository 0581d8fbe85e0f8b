import { spawnSync } from 'node:child_process';
import process, { argv } from 'node:process';

/** What one run may take on two processors, seconds. */
const LONGEST = 480;

/** `npm run repeat -- 10 100`: `npm test` ten times, the files in another order each time, those of the numbers 100 to 109. What fails once in ten is flaky. */
const [times = 10, first = 1] = argv.slice(2).map(Number);
if (![times, first].every((number) => Number.isInteger(number) && number > 0)) throw new Error('Say how often, and from which order on, in whole numbers: npm run repeat -- 10 100');

const bad = Array.from({ length: times }, (_, at) => first + at).filter((order) => {
  const began = Date.now();
  const { status, stdout } = spawnSync('npm', ['test'], { encoding: 'utf8', maxBuffer: Infinity, env: { ...process.env, LINKWEEK_ORDER: `${order}` }, stdio: ['ignore', 'pipe', 'inherit'] });
  const seconds = Math.round((Date.now() - began) / 1000);
  const isGood = status === 0 && seconds < LONGEST;
  console.log(isGood ? `order ${order}: ${seconds} s, ${stdout.trim().split('\n').at(-1) ?? ''}` : `${stdout}\norder ${order}: ${seconds} s`);
  return !isGood;
});
console.log(`\n${times - bad.length} passed, ${bad.length} failed`);
process.exitCode = bad.length > 0 ? 1 : 0;
