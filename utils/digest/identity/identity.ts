import { cleanUrl } from '@/utils/digest/address/address';
import { identitiesBy } from './identities-by';

/**
 * The identities of the page at `address`, the preferred one first: two addresses of one page share at
 * least one. `aliases` are other addresses that the page gives itself; what is longer than an address may be is left
 * out of them, for nobody could store it or share it.
 */
export function identitiesOf(address: string, aliases: readonly string[] = []): readonly [string, ...string[]] {
  return identitiesBy(cleanUrl, address, aliases);
}
