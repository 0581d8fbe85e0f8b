import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { cwd } from 'node:process';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Outcome extends Counts {
  /** What the step printed, shown in full when it fails. */
  output?: string;
  /** Why it was skipped. */
  reason?: string;
  /** The tests that failed, and how each did in its first line. */
  failures?: readonly string[];
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly TestFile[];
}

interface TestFile {
  /** The file's path. */
  name: string;
  status: string;
  /** Why the file could not be loaded, where that is what failed. */
  message: string;
  assertionResults: readonly { fullName: string; status: string; tags: readonly string[]; failureMessages: readonly string[] | null }[];
}

function readReport(file: string): VitestReport {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }; // it died before it could count
  }
}

/**
 * The counts in vitest's JSON report. A run that ended badly has at least one failure, although a file that can't
 * be loaded or an error outside any test counts none; so has a run without tests. Those that have one of the tags
 * in `leftOut` were not asked for, which is no skipping.
 */
export function countTests(reportFile: string, ok: boolean, leftOut: readonly string[] = []): Counts {
  const report = readReport(reportFile);
  const notAsked = report.testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status, tags }) => status === 'skipped' && tags.some((tag) => leftOut.includes(tag))).length;
  const [passed, skipped] = [report.numPassedTests, report.numPendingTests + report.numTodoTests - notAsked];
  const nothing = passed + report.numFailedTests + skipped === 0;
  return { passed, failed: Math.max(report.numFailedTests, ok && !nothing ? 0 : 1), skipped };
}

/** The tests that failed by vitest's JSON report, and the files that could not be loaded; none where there is no report. */
export function failuresIn(reportFile: string): readonly string[] {
  const line = (name: string, what: string, why: string): string => `${relative(cwd(), name)} > ${what}${why.split('\n', 1)[0] ?? ''}`;
  return readReport(reportFile).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => line(name, `${test.fullName}: `, test.failureMessages?.[0] ?? ''));
    return status === 'failed' && failed.length === 0 ? [line(name, '', message)] : failed;
  });
}
