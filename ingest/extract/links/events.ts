/** Events: triggers that speak of one event, and who took part in it. */
import { betterEvidence } from '../evidence/stretch.ts';
import { groupBy } from '../group.ts';
import { datesOf } from '../qualifiers/dates.ts';
import { eventName, properName } from '../qualifiers/event-names.ts';
import { placeOf } from '../qualifiers/places.ts';
import { namedReference, type Reading, type Reference, spansOf } from '../reading.ts';
import type { Mention } from '../spans/mentions.ts';
import { type Drafts, type EntityDraft, type RelationDraft, relationOf } from './drafts.ts';
import { joinTriggers } from './joining.ts';
import type { Link } from './scores.ts';

/** The best link of each participant. */
type Participants = ReadonlyMap<Reference, Link>;

/** Events with a participant or a proper name, and the relations that end in them. */
export function eventsOf(reading: Reading, nameOf: (ref: Reference) => string): Drafts {
  const triggers = reading.mentions.filter(({ kind }) => kind === 'event');
  const participants = participantsOf(reading);
  const sets = joinTriggers(reading, triggers, participants);
  const entities: EntityDraft[] = [];
  const relations: RelationDraft[] = [];
  for (const [set, mentions] of groupBy(triggers, ({ id }) => sets.find(id))) {
    const who = mergeParticipants(mentions.map(({ id }) => participants.get(id) ?? new Map()));
    if (who.size === 0 && !mentions.some(properName)) continue;
    const ref = `event ${set}`;
    entities.push(entityOf(reading, ref, mentions, who, nameOf));
    for (const [participant, link] of who)
      relations.push({ ...relationOf(link, participant, ref), as: link.part });
  }
  const known = new Set(entities.map(({ ref }) => ref));
  relations.push(...partsOf(reading, (mention) => `event ${sets.find(mention.id)}`, known));
  return { entities, relations };
}

function participantsOf(reading: Reading): Map<number, Participants> {
  const links = reading.links.filter(({ type }) => type === 'PARTICIPATED_IN');
  const byTrigger = groupBy(links, ({ to }) => to.id);
  return new Map([...byTrigger].map(([trigger, own]) => [trigger, bestLinks(reading, own)]));
}

function bestLinks(reading: Reading, links: readonly Link[]): Participants {
  const singles = links.map((link) => new Map([[namedReference(reading, link.from), link]]));
  return mergeParticipants(singles);
}

function mergeParticipants(all: readonly Participants[]): Participants {
  const best = new Map<Reference, Link>();
  for (const [participant, link] of all.flatMap((one) => [...one])) {
    const standing = best.get(participant);
    best.set(participant, standing ? betterEvidence(standing, link) : link);
  }
  return best;
}

function entityOf(
  reading: Reading,
  ref: Reference,
  mentions: readonly Mention[],
  who: Participants,
  nameOf: (ref: Reference) => string,
): EntityDraft {
  const eventType = mentions[0]?.eventType ?? 'other';
  const place = placeOf(reading, mentions);
  const participants = [...who].map(([participant, { part }]) => ({ name: nameOf(participant), part }));
  return {
    ref,
    kind: 'Event',
    name: eventName({ mentions, eventType, place, participants }),
    eventType,
    ...datesOf(reading, mentions),
    place,
    mentions: spansOf(mentions),
  };
}

/** Events that are part of others. */
function partsOf(
  reading: Reading,
  refOf: (mention: Mention) => Reference,
  known: ReadonlySet<Reference>,
): RelationDraft[] {
  const best = new Map<string, Link>();
  for (const link of reading.links) {
    const [from, to] = [refOf(link.from), refOf(link.to)];
    if (
      link.type !== 'PART_OF' ||
      link.from.kind !== 'event' ||
      from === to ||
      !known.has(from) ||
      !known.has(to)
    )
      continue;
    const standing = best.get(`${from}>${to}`);
    best.set(`${from}>${to}`, standing ? betterEvidence(standing, link) : link);
  }
  return [...best.values()].map((link) =>
    relationOf({ ...link, modality: 'asserted' }, refOf(link.from), refOf(link.to)),
  );
}
