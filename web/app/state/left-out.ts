import type { LeftOut, Picture, Reason } from './filtering.ts';
import { counted, numberText } from './reading.ts';

/** Why less is shown than there is, in words. */

const WORDS: Readonly<Record<Reason, string>> = {
  kind: 'by kind',
  organizations: 'by kind of organization',
  events: 'by type of event',
  relations: 'by relation',
  tenures: 'by tenure',
  modalities: 'by modality',
  support: 'by who told it, and when',
  sources: 'by number of sources',
  confidence: 'by confidence',
  time: 'by time',
  day: 'by day',
  loose: 'left without a relation',
};

/** "3 entities and 20 relations by kind", for each reason. */
export function leftOutTexts(leftOut: readonly LeftOut[]): string[] {
  return leftOut.map(({ reason, entities, relations }) => {
    const things = [
      entities > 0 && counted(entities, 'entity', 'entities'),
      relations > 0 && counted(relations, 'relation'),
    ].flatMap((each) => each || []);
    return `${things.join(' and ')} ${WORDS[reason]}`;
  });
}

/** How much filters left out in all. */
export function leftOutSum(leftOut: readonly LeftOut[]): { entities: number; relations: number } {
  return {
    entities: leftOut.reduce((sum, each) => sum + each.entities, 0),
    relations: leftOut.reduce((sum, each) => sum + each.relations, 0),
  };
}

/** What was done by hand: "2 taken off, 31 folded"; null where nothing was. */
export function byHandText({ hidden, folded }: Pick<Picture, 'hidden' | 'folded'>): string | null {
  const parts = [
    hidden > 0 && `${numberText(hidden)} taken off`,
    folded > 0 && `${numberText(folded)} folded`,
  ].flatMap((each) => each || []);
  return parts.length > 0 ? parts.join(', ') : null;
}
