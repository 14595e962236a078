/** What the JavaScript engine is told before articles are read. */
import { setFlagsFromString } from 'node:v8';

/**
 * Lets the heap of this process double between two collections of all of it. The networks take most of the time, so that V8 finds
 * collections cheap and makes one for every few megabytes; but each drops the compiled code of closures that are not alive
 * just then, and compiling it anew costs more than the rules themselves.
 */
export function collectLessOften(): void {
  setFlagsFromString('--heap-growing-percent=100');
}
