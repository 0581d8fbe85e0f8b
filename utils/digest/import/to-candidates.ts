import { parseWebAddress } from '@/utils/digest/address/parse-address';
import { knownSiteName } from '@/utils/digest/address/site-name';
import { stampAll, type Candidate } from '@/utils/digest/candidate';
import { identitiesOf } from '@/utils/digest/identity/identity';
import { ordersBetween } from '@/utils/digest/order';
import type { Stamp } from '@/utils/digest/stamp';
import type { ImportedIssue, ImportedLink } from './imported-issue';

/**
 * The candidates that a published issue's links are, in its order; titles and addresses as published. The same
 * issue gives the same keys every time. A page that it names twice is two candidates, for both were published.
 */
export function importedCandidates({ week, links }: Pick<ImportedIssue, 'week' | 'links'>, stamp: Stamp): Candidate[] {
  const orders = ordersBetween(undefined, undefined, links.length);
  const seen = new Map<string, number>();
  return links.map((link, at) => {
    const identities = identitiesOf(link.address);
    const times = (seen.get(identities[0]) ?? 0) + 1;
    seen.set(identities[0], times);
    const identity = times === 1 ? identities[0] : `${identities[0]} ×${times}`;
    return { week, identity, identities: [...new Set([identity, ...identities])], captured: capturedOf(link, stamp), ...stampAll({ ...fieldsOf(link), order: orders[at] ?? '', dropped: false, removed: false }, stamp) };
  });
}

function fieldsOf({ title, address, note, section }: ImportedLink): Pick<ImportedLink, 'title' | 'address' | 'note' | 'section'> {
  // A link without text can't be seen or clicked: its address stands for the title, as it does for a page that has none.
  return { title: title || address, address, note, section };
}

function capturedOf({ title, address }: ImportedLink, { at, by }: Stamp): Candidate['captured'] {
  const host = parseWebAddress(address)?.hostname ?? '';
  return { title, address, site: knownSiteName(host) ?? host.replace(/^www\./, ''), at, by };
}
