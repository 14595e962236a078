/** What an idiom is: a trigger that the words beside it turn into something else. */
import type { EventType } from '../../../../shared/schema/index.ts';

export interface Idiom {
  readonly verb: RegExp;
  /** What stands right before it. */
  readonly before?: RegExp;
  /** The words right behind it. */
  readonly behind: RegExp;
  /** What it is taken for; anything where this is left out. */
  readonly as?: EventType;
}
