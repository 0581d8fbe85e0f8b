import { balanced } from '@/utils/digest/export/balanced';
import { asEntity, ENTITY } from '@/utils/digest/export/unsafe';

/** Writes an address as a link's destination for kramdown, which knows neither escapes in an address nor a bar outside a table, but whose pages decode entities. */
export function kramdownAddress(address: string): string {
  const lone = balanced(address, '(', ')') ? /[\u0000-\u0020\u007f"'<>\\`{|}*_]/g : /[\u0000-\u0020\u007f"'<>\\`{|}*_()]/g;
  return address.replace(ENTITY, '&amp;').replace(lone, asEntity);
}
