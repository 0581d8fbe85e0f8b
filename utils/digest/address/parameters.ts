/** Name and value of each parameter, in order. Firefox lets what it runs in a page visit them, but not iterate over them. */
export function parametersOf(search: URLSearchParams): readonly (readonly [name: string, value: string])[] {
  const all: (readonly [string, string])[] = [];
  search.forEach((value, name) => all.push([name, value]));
  return all;
}
