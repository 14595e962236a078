import type { Kind } from '../../../../shared/schema/index.ts';
import type { Explorer } from '../explorer.ts';
import { type Go, SMALL } from '../view/step-actions.ts';
import type { View } from '../view/view.ts';
import { withKindToggled, withoutFilters } from '../view/view-changes.ts';
import { type Filters, type ListName, type Range, withAll, withOnly, withValueToggled } from './filters.ts';

/** Leaving out and showing again, by what entities and relations are and when they were told or held. */
export function filterActions({ view }: Pick<Explorer, 'view'>, go: Go) {
  const now = (): View => view.peek();
  const filter = (filters: Filters, gesture: string | null = null): void =>
    go({ ...now(), filters }, { ...SMALL, gesture });

  return {
    toggleKind: (kind: Kind) => go(withKindToggled(now(), kind), SMALL),
    toggleValue: (list: ListName, value: string) => filter(withValueToggled(now().filters, list, value)),
    onlyValue: (list: ListName, value: string) => filter(withOnly(now().filters, list, value)),
    allValues: (list: ListName) => filter(withAll(now().filters, list)),
    /** @param gesture a name where changes follow each other, as when a slider is drawn */
    filter: (some: Partial<Filters>, gesture: string | null = null) =>
      filter({ ...now().filters, ...some }, gesture),
    clearFilters: () => go(withoutFilters(now())),
    /** A stretch of the timeline; drawing over it is one step. */
    chooseTime: (time: Range) => go({ ...now(), time }, { ...SMALL, gesture: 'time' }),
    chooseDay: (day: string | null) => go({ ...now(), day }, { ...SMALL, gesture: 'day' }),
  };
}
