import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeIssue } from '@/utils/digest/export/issue';
import { DEFAULT_SECTIONS } from '@/utils/digest/section';
import { DEFAULT_TEMPLATES } from '@/utils/digest/template/ready-made';
import { hostileText, SEED } from '@/test/utils/digest/export/hostile';

const FRONT = `---
double: "期 {{name}}"
single: '期 {{name}}'
whole: {{name}}
list: [{{name}}, {{number}}]
date: {{to}}
---
`;

/** The front matter that names make, read by YAML 1.1 as Jekyll reads it. */
function frontMatters(names: readonly string[]): unknown {
  const written = names.map((name) => {
    const { markdown, errors } = writeIssue({ week: '2018-W04', settings: { name, group: '', sections: DEFAULT_SECTIONS }, candidates: [], texts: {} }, { ...DEFAULT_TEMPLATES, issue: `${FRONT}{{sections}}` });
    expect(errors).toEqual([]);
    return markdown;
  });
  const program = "require 'yaml'; require 'json'; puts JSON.generate(JSON.parse(STDIN.read).map { |each| YAML.unsafe_load(each).transform_values { |value| value.is_a?(Date) ? value.to_s : value } })";
  const { stdout, stderr } = spawnSync('ruby', ['-r', 'date', '-e', program], { input: JSON.stringify(written), encoding: 'utf8', maxBuffer: 100_000_000 });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}

// apt-get install ruby
describe.skipIf(spawnSync('ruby', ['-e', "require 'yaml'"]).status !== 0)('Ruby’s YAML, where it is installed', () => {
  it('reads every name as it is, in each kind of quotes', () => {
    const names = ['a: b #c', '"', "'", "it's", '\\', '- x', '[x]', '{{x}}', '---', 'true', '2018', ...fc.sample(hostileText.filter((name) => !/\p{Surrogate}|\p{Noncharacter_Code_Point}/u.test(name)), { numRuns: 500, seed: SEED })];
    // Single quotes know no escapes: what breaks a line in them becomes a space.
    const single = (name: string): string => name.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');
    expect(frontMatters(names)).toEqual(names.map((name) => ({ double: `期 ${name}`, single: `期 ${single(name)}`, whole: name, list: [name, 4], date: '2018-01-28' })));
  });
});
