import { Session } from 'node:inspector';

const TIMES = 16;

/**
 * Whether some work grows with its size no faster than in proportion: on sixteen times the size it takes about sixteen times as many
 * steps, or 256 times where it is quadratic. Steps are counted, not timed, so that the answer is the same on every machine.
 */
export function growsInProportion(work: (size: number) => void, size: number): boolean {
  const small = stepsOf(() => work(size));
  return stepsOf(() => work(TIMES * size)) < 2 * TIMES * small;
}

// From before anything that is counted is compiled: V8 counts in no function that it compiled without.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The blocks of code that a work runs, and the characters and elements that V8's own functions go over for it. */
function stepsOf(work: () => void): number {
  blocks();
  const reading = countReading();
  try {
    work();
  } finally {
    reading.end();
  }
  return blocks() + reading.steps;
}

/** The blocks that ran since this was asked last. */
function blocks(): number {
  let count = 0;
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { functions } of result)
      for (const { ranges } of functions) for (const range of ranges) count += range.count;
  });
  return count;
}

type Native = (this: unknown, ...args: unknown[]) => unknown;
/** How far a native function went, by what it was called on, what it gave, and where it was told to begin. */
type Charge = (self: { readonly length: number }, given: unknown, from: unknown) => number;

const all: Charge = ({ length }) => length;
const upTo: Charge = ({ length }, given, from) => {
  const start = typeof from === 'number' ? from : 0;
  return typeof given === 'number' && given >= 0 ? Math.abs(given - start) + 1 : length;
};
const what: Charge = (_, given) => (given as { readonly length: number }).length;

const CHARGES: readonly (readonly [object, Readonly<Record<string, Charge>>])[] = [
  [
    String.prototype,
    { split: all, trim: all, toLowerCase: all, replaceAll: all, normalize: all, indexOf: upTo, includes: all },
  ],
  [
    Array.prototype,
    { includes: all, indexOf: upTo, join: all, slice: what, concat: what, splice: all, flat: all, toSpliced: all },
  ],
  [Buffer.prototype, { toString: all, indexOf: upTo, includes: all, equals: all }],
];

/** Counts what native functions go over until it is ended. A regular expression is taken for one that looks at each character once. */
function countReading(): { readonly steps: number; end(): void } {
  let steps = 0;
  const before: (() => void)[] = [];
  const replace = (owner: object, name: string | symbol, by: (native: Native) => Native): void => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (own === undefined) throw new Error(`nothing to count: ${String(name)}`);
    before.push(() => Object.defineProperty(owner, name, own));
    Object.defineProperty(owner, name, { ...own, value: by(own.value) });
  };
  for (const [owner, charges] of CHARGES) {
    for (const [name, charge] of Object.entries(charges)) {
      replace(
        owner,
        name,
        (native) =>
          function (this: unknown, ...args) {
            const given = native.apply(this, args);
            steps += charge(this as string, given, args[1]);
            return given;
          },
      );
    }
  }
  // Through it go `test`, `match`, `matchAll`, `replace`, `search` and `split` by a pattern.
  replace(
    RegExp.prototype,
    'exec',
    (native) =>
      function (this: unknown, text) {
        const { global, sticky, lastIndex } = this as RegExp;
        const from = global || sticky ? lastIndex : 0;
        const found = native.call(this, text) as RegExpExecArray | null;
        const missed = sticky ? 1 : String(text).length - from;
        steps += found ? found.index + found[0].length - from : missed;
        return found;
      },
  );
  // Through it go spread, destructuring, `for … of`, and what makes a set or a map of a list.
  replace(
    Array.prototype,
    Symbol.iterator,
    () =>
      function* (this: unknown) {
        const list = this as readonly unknown[];
        for (let at = 0; at < list.length; at++) {
          steps++;
          yield list[at];
        }
      },
  );
  return {
    get steps() {
      return steps;
    },
    end: () => {
      for (const restore of before) restore();
    },
  };
}
