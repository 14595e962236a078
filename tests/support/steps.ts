/** What work costs, counted: the same on every machine, however busy it is. */

const METHODS = ['every', 'filter', 'find', 'findIndex', 'findLast', 'flatMap', 'map', 'some'] as const;

/** How often methods of arrays call what is handed to them while the work is done. */
export function stepsOf(work: () => void): number {
  let steps = 0;
  const own = METHODS.map((name) => [name, Reflect.get(Array.prototype, name)] as const);
  for (const [name, method] of own) {
    const counting = function (this: unknown, step: (...given: unknown[]) => unknown): unknown {
      const counted = (...given: unknown[]) => {
        steps += 1;
        return step(...given);
      };
      return Reflect.apply(method, this, [counted]);
    };
    Object.defineProperty(Array.prototype, name, { value: counting, writable: true, configurable: true });
  }
  try {
    work();
  } finally {
    for (const [name, value] of own)
      Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
  }
  return steps;
}
