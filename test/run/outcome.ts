import { readFileSync } from 'node:fs';

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
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: readonly { assertionResults: readonly { status: string; tags: readonly string[] }[] }[];
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
