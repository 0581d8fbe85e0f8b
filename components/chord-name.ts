import { withControl } from './control-key';
import type { Chord } from './keys';

/** What stands on a key, where that is not what the browser calls it. */
const ON_THE_KEY: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', Delete: 'Del', Escape: 'Esc', Enter: 'Enter' };

/** Keys as they are shown to a reader: `Ctrl+Shift+Z`, `↑`; of several that do the same, the first. */
export function chordName({ keys: [key = ''], control = false, shift = false, alt = false }: Chord): string {
  const name = [...(alt ? ['Alt'] : []), ...(shift ? ['Shift'] : []), ON_THE_KEY[key] ?? key.toUpperCase()].join('+');
  return control ? withControl(name) : name;
}
