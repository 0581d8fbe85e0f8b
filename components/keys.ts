/** Keys that do the same; `control` is Ctrl, or Command on a Mac. Where `shift` is left out, it makes no difference. */
export interface Chord {
  keys: readonly string[];
  control?: boolean;
  shift?: boolean;
  alt?: boolean;
}

/** Keys and what they do. */
export interface KeyBinding extends Chord {
  run: () => void;
}

/**
 * Runs the binding that fits a key press. Keys pressed while a text is being edited belong to the text.
 * Returns whether one fitted.
 */
export function runKey(event: KeyboardEvent, bindings: readonly KeyBinding[]): boolean {
  // A key that a row has used is not the page's as well.
  if (event.defaultPrevented || event.isComposing || isText(event.target)) return false;
  const binding = bindings.find((each) => fits(event, each));
  if (!binding) return false;
  event.preventDefault();
  binding.run();
  return true;
}

function fits(event: KeyboardEvent, { keys, control = false, shift, alt = false }: KeyBinding): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return keys.includes(key) && (event.ctrlKey || event.metaKey) === control && event.altKey === alt && (shift === undefined || event.shiftKey === shift);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && ['text', 'search', 'password'].includes(target.type));
}
