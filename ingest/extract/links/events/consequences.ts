/** What follows from an event that took place: who bought a company owns it, who sold it did, who founded it did so. */
import { groupBy } from '../../../../shared/group.ts';
import type { EventType, Part, RelationType, Tenure } from '../../../../shared/schema/index.ts';
import { stretchOf } from '../../evidence/stretch.ts';
import { foundingOf } from '../../qualifiers/tenure/terms.ts';
import type { Reading, Reference } from '../../reading.ts';
import type { Drafts, EntityDraft, RelationDraft } from '../drafts.ts';

interface Consequence {
  readonly event: EventType;
  readonly from: Part;
  readonly to: Part;
  readonly type: RelationType;
  readonly tenure?: Tenure;
  readonly rule: string;
}

/** Each right in more than nine of ten cases of the training articles. */
const CONSEQUENCES: readonly Consequence[] = [
  { event: 'acquisition', from: 'buyer', to: 'target', type: 'OWNS', rule: 'who bought it owns it' },
  {
    event: 'acquisition',
    from: 'seller',
    to: 'target',
    type: 'OWNS',
    tenure: 'former',
    rule: 'who sold it owned it',
  },
  {
    event: 'founding',
    from: 'agent',
    to: 'patient',
    type: 'FOUNDED',
    rule: 'who is told to found it founded it',
  },
];

/** The relations with those that follow from asserted events and are not stated yet. */
export function withConsequences(
  reading: Reading,
  events: Drafts,
  named: ReadonlyMap<Reference, EntityDraft>,
  relations: readonly RelationDraft[],
): RelationDraft[] {
  const stated = new Set(relations.map(({ type, from, to }) => `${type} ${from} ${to}`));
  const parts = groupBy(
    events.relations.filter(({ type, modality }) => type === 'PARTICIPATED_IN' && modality === 'asserted'),
    ({ to }) => to,
  );
  const following = events.entities.flatMap(({ ref, eventType }) => {
    const rules = CONSEQUENCES.filter(({ event }) => event === eventType);
    return rules.flatMap((rule) => consequencesOf(reading, rule, parts.get(ref) ?? [], named));
  });
  const added = new Map(following.map((one) => [`${one.type} ${one.from} ${one.to}`, one]));
  return [...relations, ...[...added].filter(([key]) => !stated.has(key)).map(([, one]) => one)];
}

function consequencesOf(
  reading: Reading,
  { from, to, type, tenure, rule }: Consequence,
  parts: readonly RelationDraft[],
  named: ReadonlyMap<Reference, EntityDraft>,
): RelationDraft[] {
  const subjects = parts.filter(({ as }) => as === from);
  const objects = parts.filter((part) => part.as === to && named.get(part.from)?.kind === 'Organization');
  return subjects.flatMap((subject) =>
    objects.flatMap((object): RelationDraft[] => {
      const [a, b] = [subject.because.from, object.because.from];
      if (!a || !b || subject.from === object.from || a.sentence !== b.sentence) return [];
      const [start, end] = stretchOf(a, b);
      const confidence = Math.min(subject.confidence ?? 1, object.confidence ?? 1);
      const because = { from: a, to: b, rules: [rule], byRule: true } as const;
      const told = type === 'FOUNDED' ? foundingOf(reading, b) : { ...(tenure && { tenure }) };
      const ends = { from: subject.from, to: object.from };
      return [{ type, ...ends, modality: 'asserted', start, end, confidence, because, ...told }];
    }),
  );
}
