import { availableParallelism } from 'node:os';
import process, { argv, stdout } from 'node:process';
import type { Outcome } from './run/outcome';
import { STEPS, type Step } from './run/steps';

/** In words: `34 passed`, `2 passed, 1 failed`. */
const sum = ({ passed, failed, skipped }: Outcome): string =>
  [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');

async function runStep(step: Step, broken: ReadonlySet<string>): Promise<Outcome> {
  if (step.needs !== undefined && broken.has(step.needs)) {
    return { passed: 0, failed: 0, skipped: 1, reason: `${step.needs} failed` };
  }
  return step.run();
}

// `npm test -- pure lint` runs these steps and what they need.
const names = argv.slice(2);
const asked = STEPS.filter(({ name }) => names.includes(name));
if (asked.length < names.length) throw new Error(`The steps are ${STEPS.map(({ name }) => name).join(', ')}.`);
const steps = names.length === 0 ? STEPS : STEPS.filter((step) => asked.some((one) => one === step || one.needs === step.name));

const total: Outcome = { passed: 0, failed: 0, skipped: 0 };
const broken = new Set<string>();

async function runAndTell(step: Step): Promise<void> {
  const started = Date.now();
  stdout.write(`${step.name} …\n`);
  const outcome = await runStep(step, broken);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  stdout.write(`${step.name}: ${outcome.reason ? `skipped: ${outcome.reason}` : sum(outcome)} (${seconds} s)\n`);
  if (outcome.failed > 0) {
    broken.add(step.name);
    stdout.write(`\n${outcome.output ?? ''}\n`);
  }
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped;
}

for (const step of steps.filter(({ alone }) => alone)) await runAndTell(step);
// The others wait for browsers and clocks a good part of their time, in which another can work.
const others = steps.filter(({ alone }) => !alone);
const workThrough = async (): Promise<void> => {
  for (let step = others.shift(); step; step = others.shift()) await runAndTell(step);
};
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, workThrough));
stdout.write(`\n${sum(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
