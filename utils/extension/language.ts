/** The language the reader prefers, BCP 47. It may differ from the browser's own menus, which not every browser translates. */
export function preferredLanguage(): string {
  return navigator.language;
}
