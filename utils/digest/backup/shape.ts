/** Where a value is not what it should be: a path such as `.candidates[3].title`, empty for the value itself; undefined where all is well. */
export type Fault = string | undefined;

/** Tells where a value differs from a shape. Goes no deeper than the shape does, however deep the value is. */
export type Shape = (value: unknown) => Fault;

/** A value that a test accepts. */
export function value(accepts: (value: unknown) => boolean): Shape {
  return (given) => (accepts(given) ? undefined : '');
}

export const isText = (given: unknown): given is string => typeof given === 'string';
export const text: Shape = value(isText);
/** A text that says something. */
export const someText: Shape = value((given) => isText(given) && given !== '');
export const flag: Shape = value((given) => typeof given === 'boolean');
/** Milliseconds since 1970, or a count. */
export const count: Shape = value((given) => Number.isSafeInteger(given) && Number(given) >= 0);

export function orNull(shape: Shape): Shape {
  return (given) => (given === null ? undefined : shape(given));
}

/** A list whose every entry has the shape. */
export function list(shape: Shape): Shape {
  return (given) => (Array.isArray(given) ? firstFault(given.map((entry, at) => [`[${at}]`, entry]), () => shape) : '');
}

/** An object with any keys, whose every value has the shape. */
export function record(shape: Shape): Shape {
  return (given) => (isObject(given) ? firstFault(Object.entries(given).map(([key, entry]) => [`.${key}`, entry]), () => shape) : '');
}

/** An object with exactly these keys; the `optional` ones may be missing. An unknown one is a fault: dropping it would lose what it says. */
export function object(needed: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  const shapes = new Map(Object.entries({ ...optional, ...needed }).map(([key, shape]) => [`.${key}`, shape]));
  return (given) => {
    if (!isObject(given)) return '';
    const missing = Object.keys(needed).find((key) => !Object.hasOwn(given, key));
    if (missing !== undefined) return `.${missing}`;
    return firstFault(Object.entries(given).map(([key, entry]) => [`.${key}`, entry]), (key) => shapes.get(key));
  };
}

export function isObject(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function firstFault(entries: readonly (readonly [string, unknown])[], shapeOf: (key: string) => Shape | undefined): Fault {
  for (const [key, entry] of entries) {
    const shape = shapeOf(key);
    const fault = shape ? shape(entry) : '';
    if (fault !== undefined) return key + fault;
  }
  return undefined;
}
