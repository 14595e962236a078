import type { LeftOut, Picture, Reason } from '../filters/filtering.ts';
import { encodeFilters } from '../filters/filters.ts';
import { counted, numberText } from '../reading.ts';
import type { View } from './view.ts';

/** Why less is shown than there is, in words. */

const WORDS: Readonly<Record<Reason, string>> = {
  kind: 'hidden by kind',
  organizations: 'hidden by kind of organization',
  events: 'hidden by type of event',
  relations: 'hidden by relation',
  tenures: 'hidden by tenure',
  modalities: 'hidden by how they are told',
  support: 'hidden by who told them, and when',
  sources: 'hidden by number of sources',
  confidence: 'hidden by confidence',
  time: 'hidden by time',
  day: 'hidden by day',
  loose: 'left without a relation',
};

/** How many filters are set, whether they leave something out or not. */
export function filtersSet({ filters, hidden, time, day }: View): number {
  const isStretch = time.since !== null || time.until !== null;
  return encodeFilters(filters).length + Number(hidden.length > 0) + Number(day !== null) + Number(isStretch);
}

/** "3 entities and 20 relations hidden by kind", for each reason. */
export function leftOutTexts(leftOut: readonly LeftOut[]): string[] {
  return leftOut.map(({ reason, entities, relations }) => {
    const things = [
      entities > 0 && counted(entities, 'entity', 'entities'),
      relations > 0 && counted(relations, 'relation'),
    ].flatMap((each) => each || []);
    return `${things.join(' and ')} ${WORDS[reason]}`;
  });
}

/** What was done by hand: "2 hidden by hand, 31 folded"; null where nothing was. */
export function byHandText({ hidden, folded }: Pick<Picture, 'hidden' | 'folded'>): string | null {
  const parts = [
    hidden > 0 && `${numberText(hidden)} hidden by hand`,
    folded > 0 && `${numberText(folded)} folded`,
  ].flatMap((each) => each || []);
  return parts.length > 0 ? parts.join(', ') : null;
}
