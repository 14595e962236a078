/** The values of a pure function of words: those of an article come again and again. */

/** Values that are kept; then it begins anew. */
const KEPT = 5000;

/** The same function, which remembers what it gave. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    const made = make(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, made);
    return made;
  };
}
