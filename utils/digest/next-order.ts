/** The digits of a fractional index, lowest first. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The first place of all. */
const FIRST = 'a0';

/**
 * The place that `orderAfter` gives below the last of a week, where that is plain: its whole part, whose length its
 * first character tells (`a` two, `b` three …), with the last digit one higher. Undefined where that digit is the
 * highest, once in 62 times, or the whole part is below the first: the library that knows all cases would be a quarter
 * of the popup's first script.
 */
export function nextOrder(last: string | undefined): string | undefined {
  if (last === undefined) return FIRST;
  if (last < FIRST) return undefined;
  const whole = last.slice(0, last.charCodeAt(0) - FIRST.charCodeAt(0) + FIRST.length);
  const digit = DIGITS[DIGITS.indexOf(whole.slice(-1)) + 1];
  return digit && whole.slice(0, -1) + digit;
}
