import type { Interval } from '../../../../../shared/model/tenure.ts';

interface Told {
  readonly since?: string;
  readonly until?: string;
  readonly heldFrom?: string;
  readonly heldUntil?: string;
  readonly endedBefore?: string;
  readonly notBefore?: string;
}

/** A stretch in which a role was held, by dates alone. */
export function interval(told: Told = {}): Interval & { disagreements: [] } {
  const bound = (date: string | undefined) => (date === undefined ? null : { date, claim: 'c' });
  const list = (date: string | undefined) => (date === undefined ? [] : [{ date, claim: 'c' }]);
  return {
    since: list(told.since),
    until: list(told.until),
    heldFrom: bound(told.heldFrom),
    heldUntil: bound(told.heldUntil ?? told.heldFrom),
    endedBefore: bound(told.endedBefore),
    notBefore: bound(told.notBefore),
    expected: [],
    disagreements: [],
  };
}
