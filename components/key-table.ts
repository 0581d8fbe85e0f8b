import { DESK_KEYS } from './desk/desk-keys';
import { QUEUE_KEYS } from './queue-keys';

/**
 * Every key that the queue and its surfaces know, by what it does. Whoever runs one takes its keys from one of its two
 * parts, and the list that is shown on «?» from both, so that it tells the truth.
 */
export const KEY_TABLE = { ...QUEUE_KEYS, ...DESK_KEYS };

export type KeyName = keyof typeof KEY_TABLE;
