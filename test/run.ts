import process, { argv, stdout } from 'node:process';
import type { Outcome } from './run/outcome';
import { stepsOf, type Step } from './run/steps';

/** In words: `34 passed`, `2 passed, 1 failed`. */
const sum = ({ passed, failed, skipped }: Outcome): string =>
  [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');

async function runStep(step: Step, broken: ReadonlySet<string>): Promise<Outcome & { seconds: number }> {
  if (step.needs !== undefined && broken.has(step.needs)) {
    return { passed: 0, failed: 0, skipped: 1, reason: `${step.needs} failed`, seconds: 0 };
  }
  const started = Date.now();
  const outcome = await step.run().catch((error: unknown): Outcome => ({ passed: 0, failed: 1, skipped: 0, output: String(error) }));
  return { ...outcome, seconds: (Date.now() - started) / 1000 };
}

const ALL = '--all';
const all = stepsOf(argv.includes(ALL) ? 'all' : 'every day');

// `npm test -- pure lint` runs these steps and what they need.
const names = argv.slice(2).filter((word) => word !== ALL);
const asked = all.filter(({ name }) => names.includes(name));
if (asked.length < new Set(names).size) throw new Error(`The steps are ${all.map(({ name }) => name).join(', ')}.`);
const steps = names.length === 0 ? all : all.filter((step) => asked.some((one) => one === step || one.needs === step.name));

const total: Outcome = { passed: 0, failed: 0, skipped: 0 };
const broken = new Set<string>();
const failures: string[] = [];
const ended = new Set<string>();
const beside = new Map<Step, ReturnType<typeof runStep>>();
const beginBeside = (): void => {
  for (const step of steps) if (step.beside && !beside.has(step) && (step.needs === undefined || ended.has(step.needs))) beside.set(step, runStep(step, broken));
};
for (const step of steps) {
  beginBeside();
  stdout.write(`${step.name} … `);
  const outcome = await (beside.get(step) ?? runStep(step, broken));
  ended.add(step.name);
  stdout.write(`${outcome.reason ? `skipped: ${outcome.reason}` : sum(outcome)} (${outcome.seconds.toFixed(1)} s)\n`);
  if (outcome.failed > 0) {
    broken.add(step.name);
    stdout.write(`\n${outcome.output ?? ''}\n`);
    failures.push(`${step.name}:`, ...(outcome.failures ?? []).map((line) => `  ${line}`));
  }
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped;
}
// Once more where whoever reads only the end sees them.
if (failures.length > 0) stdout.write(`\nFailed\n${failures.join('\n')}\n`);
stdout.write(`\n${sum(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
