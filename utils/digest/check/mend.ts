import type { Candidate, Fields } from '@/utils/digest/candidate';
import { edited } from '@/utils/digest/candidate-edit';
import { CHECKS, type CheckContext } from './checks';
import type { FindingKind } from './finding';

/** The fields that set right what was found of a candidate, as it is now: each fix begins with what the one before has made of it. */
export function mended(candidate: Candidate, kinds: readonly FindingKind[], context: CheckContext): Partial<Fields> {
  let fields: Partial<Fields> = {};
  for (const { find } of CHECKS.filter(({ kind }) => kinds.includes(kind))) fields = { ...fields, ...find(edited(candidate, fields, candidate.removed.stamp), context)?.fix };
  return fields;
}
