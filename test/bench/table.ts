import { median } from './statistics';
import type { Goal, Measured, Row } from './row';

/** A figure with as many digits as mean anything. */
function shown(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(Math.abs(value) >= 1 ? 3 : 2);
}

function linesOf({ name, unit, samples, base }: Row): string[][] {
  const measured = median(samples[base] ?? []);
  return Object.entries(samples).map(([contestant, values], at) => [
    at === 0 ? name : '',
    contestant,
    `${shown(median(values))} ${unit}`,
    values.length > 1 ? `${shown(Math.min(...values))} – ${shown(Math.max(...values))}` : '',
    contestant === base ? '' : `× ${shown(median(values) / measured)}`,
    String(values.length),
  ]);
}

/** How wide a text stands in a terminal. */
const widthOf = (text: string): number => text.length;

function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))));
  return lines.map((line) => line.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd());
}

export function isMet({ value, most }: Goal): boolean {
  return value <= most;
}

/** Everything that was measured as a table for the terminal, and below it which goals are met. */
export function table(measured: readonly Measured[]): string {
  const rows = measured.flatMap(({ rows: its }) => its.flatMap(linesOf));
  const goals = measured.flatMap((each) => each.goals);
  return [
    ...aligned([['what', 'who', 'median', 'least – most', 'times', 'samples'], ...rows]),
    '',
    ...goals.map((goal) => `${isMet(goal) ? 'met   ' : 'MISSED'}  ${goal.says}: ${shown(goal.value)}, at most ${goal.most}`),
  ].join('\n');
}
