/** Events: triggers that speak of one event, and who took part in it. */

import { groupBy } from '../../../../shared/group.ts';
import type { EventType } from '../../../../shared/schema/index.ts';
import { betterEvidence } from '../../evidence/stretch.ts';
import { datesOf } from '../../qualifiers/dates/dates.ts';
import { eventName, properName } from '../../qualifiers/events/event-names.ts';
import { placeOf } from '../../qualifiers/places/places.ts';
import { type Reading, type Reference, spansOf } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { type Drafts, type EntityDraft, type RelationDraft, relationOf } from '../drafts.ts';
import type { Link } from '../scores.ts';
import { joinTriggers } from './joining.ts';
import { type Participants, participantsOf, possibleParticipants } from './participants.ts';

/** Events with a participant or a proper name, and the relations that end in them. */
export function eventsOf(reading: Reading, nameOf: (ref: Reference) => string): Drafts {
  const triggers = reading.mentions.filter(({ kind }) => kind === 'event');
  const possible = possibleParticipants(reading);
  const sets = joinTriggers(reading, triggers, possible.sure);
  const hasMatch = triggers.some(({ eventType }) => eventType === 'competition');
  const entities: EntityDraft[] = [];
  const relations: RelationDraft[] = [];
  for (const [set, mentions] of groupBy(triggers, ({ id }) => sets.find(id))) {
    const who = participantsOf(reading, mentions, possible);
    if (who.size === 0 && !mentions.some(properName)) continue;
    if (isDoubtful(mentions) || (hasMatch && isSubstitution(mentions))) continue;
    const ref = `event ${set}`;
    entities.push(entityOf(reading, ref, mentions, who, nameOf));
    for (const [participant, link] of who)
      relations.push({ ...relationOf(link, participant, ref), as: link.part });
  }
  const known = new Set(entities.map(({ ref }) => ref));
  relations.push(...partsOf(reading, (mention) => `event ${sets.find(mention.id)}`, known));
  return { entities, relations };
}

/** From which certainty of its surest trigger on an event is stated. */
const SURE = 0.4;

function isDoubtful(triggers: readonly Mention[]): boolean {
  return triggers.every(({ certainty }) => certainty < SURE);
}

/** Who is replaced in a match is appointed to nothing. */
function isSubstitution(triggers: readonly Mention[]): boolean {
  return triggers.every(
    ({ eventType, text }) => eventType === 'appointment' && /^(?:replac|substitut)/iu.test(text),
  );
}

/** The type of most triggers; of as many the one that comes first, but what is agreed to goes before the agreement. */
function typeOf(triggers: readonly Mention[]): EventType {
  const byType = groupBy(triggers, ({ eventType }) => eventType ?? 'other');
  const most = Math.max(...[...byType.values()].map(({ length }) => length));
  const types = [...byType.keys()].filter((type) => byType.get(type)?.length === most);
  return types.find((type) => type !== 'agreement') ?? types[0] ?? 'other';
}

function entityOf(
  reading: Reading,
  ref: Reference,
  mentions: readonly Mention[],
  who: Participants,
  nameOf: (ref: Reference) => string,
): EntityDraft {
  const eventType = typeOf(mentions);
  const place = placeOf(reading, mentions);
  const participants = [...who].map(([participant, { part }]) => ({ name: nameOf(participant), part }));
  return {
    ref,
    kind: 'Event',
    name: eventName({ mentions, eventType, place, participants }),
    eventType,
    ...datesOf(reading, mentions, isPlanned(who) ? reading.publishedAt : null),
    place,
    mentions: spansOf(mentions),
  };
}

function isPlanned(who: Participants): boolean {
  return who.size > 0 && [...who.values()].every(({ modality }) => modality === 'planned');
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
