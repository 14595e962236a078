/** Mistakes in what is one: an entity that is missing, split, joined with another, or none at all. */
import type { Entity } from '../articles.ts';
import { type Paired, touches } from '../pairing.ts';
import type { Mistake } from './mistake.ts';

export function entityMistakes({ gold, predicted, goldOf, entities }: Paired): Mistake[] {
  const found = new Set(goldOf.values());
  const missed = gold.entities
    .filter(({ id }) => !found.has(id))
    .map((entity) => at(entity, missedKind(entity, predicted.entities)));
  const wrong = predicted.entities
    .filter(({ id }) => !goldOf.has(id))
    .map((entity) => at(entity, wrongKind(entity, gold.entities)));
  const types = entities
    .filter((pair) => pair.gold.eventType !== pair.predicted.eventType)
    .map((pair) => at(pair.gold, `event type: ${pair.gold.eventType} taken for ${pair.predicted.eventType}`));
  return [...missed, ...wrong, ...types];
}

function missedKind(entity: Entity, predicted: readonly Entity[]): string {
  const joined = predicted.some((other) => other.kind === entity.kind && touches(entity, other));
  return joined ? `${entity.kind} joined with another one` : `${nameOf(entity)} missed`;
}

function wrongKind(entity: Entity, gold: readonly Entity[]): string {
  const split = gold.some((other) => other.kind === entity.kind && touches(entity, other));
  return split ? `${entity.kind} split in two` : `${nameOf(entity)} where none is`;
}

function nameOf({ kind, eventType }: Entity): string {
  return eventType ? `event of type ${eventType}` : kind;
}

function at({ mentions }: Entity, kind: string): Mistake {
  const [start, end] = mentions[0] ?? [0, 0];
  return { kind, start, end };
}
