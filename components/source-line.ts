import { TEXT_LIMIT, type Captured } from '@/utils/digest/candidate';
import { boundedLine } from '@/utils/digest/text/plain-line';

/** Where a page is from, as far as is known, in one bounded line: its site, and the account or else the author. */
export const sourceLine = ({ site, account, author }: Pick<Captured, 'site' | 'account' | 'author'>): string => boundedLine([site, account ?? author].filter(Boolean).join(' · '), TEXT_LIMIT);
