import { candidateFrom, type Candidate, type Fields } from '@/utils/digest/candidate';
import { cleanEdit, edited } from '@/utils/digest/candidate-edit';

const STAMP = { at: 0, tick: 0, by: 'test' };

/** A candidate of 2018-W04 with these fields, as a person's edits leave it. */
export function candidate({ title = '甲', address = 'https://a.example/', note = '', section = 'articles', order = 'a0' }: Partial<Fields> = {}, more: { account?: string; author?: string; site?: string } = {}): Candidate {
  const source = { title, spacedTitle: title, capturedTitle: title, address, capturedAddress: address, identities: [`${address} ${order}`] as const, section, site: 'example.com', ...more };
  return edited(candidateFrom(source, '2018-W04', order, STAMP, false), { ...cleanEdit({ title, note }), section }, STAMP);
}
