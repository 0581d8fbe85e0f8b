/** A moment as a reader says it, in their own time zone: `11月22日 20:31`. `at`: milliseconds since 1970. */
export function whenOf(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** The day of a moment as a reader says it: `11月22日`. */
export function dayOf(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' }).format(at);
}
