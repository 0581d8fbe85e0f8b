import type { Captured } from '@/utils/digest/candidate';

/** Where a page is from, as far as is known: its site, and the account or else the author. */
export const sourceLine = ({ site, account, author }: Pick<Captured, 'site' | 'account' | 'author'>): string => [site, account ?? author].filter(Boolean).join(' · ');
