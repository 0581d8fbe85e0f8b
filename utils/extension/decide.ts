import type { Settings } from '@/utils/digest/settings';
import { changeSettings } from '@/utils/queue/change-settings';

/** Decides settings at `now`; `session` as for typing a text. */
export const decide = (wanted: Partial<Settings>, session?: string): Promise<void> => changeSettings(wanted, Date.now(), undefined, session);
