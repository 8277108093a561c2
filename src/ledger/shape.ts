/** Looks at a value and gives where it is wrong, as a path into it; undefined where it is right. */
export type Shape = (value: unknown, at: string) => string | undefined;

/** A value of which the predicate holds. */
export function value(holds: (value: unknown) => boolean): Shape {
  return (value, at) => (holds(value) ? undefined : at);
}

/** A text of which the predicate holds. */
export function text(holds: (text: string) => boolean = () => true): Shape {
  return value((value) => typeof value === 'string' && holds(value));
}

/** A whole number that is not negative. */
export const count: Shape = value((value) => Number.isSafeInteger(value) && (value as number) >= 0);

/** A list of values of one shape. */
export function list(item: Shape): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return at;
    return first(value, (one, index) => item(one, `${at}[${index}]`));
  };
}

/** An object with these fields, and perhaps those; another field is wrong. */
export function fields(needed: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return at;
    const given = value as Record<string, unknown>;
    const names = new Set([...Object.keys(needed), ...Object.keys(given)]);
    return first([...names], (name) => {
      const shape = shapeOf(name, needed) ?? (Object.hasOwn(given, name) ? shapeOf(name, optional) : undefined);
      return shape ? shape(given[name], `${at}.${name}`) : `${at}.${name}`;
    });
  };
}

/** A value of either shape. */
export function either(...shapes: readonly Shape[]): Shape {
  return (value, at) => {
    const wrong = shapes.map((shape) => shape(value, at));
    // The deepest is about the shape that was meant.
    return wrong.includes(undefined) ? undefined : wrong.toSorted((a, b) => (b?.length ?? 0) - (a?.length ?? 0))[0];
  };
}

function shapeOf(name: string, shapes: Readonly<Record<string, Shape>>): Shape | undefined {
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}

function first<T>(all: readonly T[], look: (one: T, index: number) => string | undefined): string | undefined {
  for (const [index, one] of all.entries()) {
    const wrong = look(one, index);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
