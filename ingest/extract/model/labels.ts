/** The labels of the model's heads, checked against the ontology when they are read. */
import { z } from 'zod';
import { EVENT_TYPES, MODALITIES, PARTS, RELATION_TYPES, TENURES } from '../../../shared/schema/index.ts';

/** Kinds of mention that the model tells apart: a country is an organization that it knows by itself. */
export const MENTION_KINDS = ['person', 'organization', 'country', 'role', 'event'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** The letters of the label file, in the order of the model's kind embedding. */
const KIND_LETTERS = 'POCRE';
const NAME_KINDS: Readonly<Record<string, MentionKind>> = {
  PER: 'person',
  ORG: 'organization',
  CTY: 'country',
  ROLE: 'role',
};

const eventType = z.enum(EVENT_TYPES);
const letter = z.enum(['P', 'O', 'C', 'R', 'E']);
const tag = z.string().regex(/^(?:O|[BI]-.+)$/u);

const labelFile = z.object({
  names: z.array(tag),
  roles: z.array(tag),
  events: z.array(tag),
  offsets: z.array(z.number().int()).length(4),
  kinds: z.literal(KIND_LETTERS),
  relations: z.array(z.enum(RELATION_TYPES)),
  as: z.array(z.enum(PARTS)),
  modality: z.array(z.enum(MODALITIES)),
  tenure: z.array(z.enum(TENURES)),
  signatures: z.record(z.enum(RELATION_TYPES), z.array(z.tuple([letter, letter]))),
});

export type Labels = z.infer<typeof labelFile>;

/** @throws ZodError where the labels are not of the expected form, or outside the ontology */
export function parseLabels(json: string): Labels {
  const labels = labelFile.parse(JSON.parse(json));
  for (const label of [...labels.names, ...labels.roles, ...labels.events])
    if (label !== 'O') mentionLabel(label);
  return labels;
}

/** What a tag such as `B-PER` or `I-visit` says of its mention. */
export function mentionLabel(label: string): {
  kind: MentionKind;
  eventType: z.infer<typeof eventType> | null;
} {
  const name = label.slice(2);
  const kind = NAME_KINDS[name];
  return kind ? { kind, eventType: null } : { kind: 'event', eventType: eventType.parse(name) };
}

/** The relations, as places in the labels, that the model's signatures allow between two kinds of mention. */
export function signatureTable(labels: Labels): (from: MentionKind, to: MentionKind) => readonly number[] {
  const table = new Map<string, number[]>();
  labels.relations.forEach((relation, r) => {
    for (const [from, to] of labels.signatures[relation]) {
      const ends = `${MENTION_KINDS[KIND_LETTERS.indexOf(from)]} ${MENTION_KINDS[KIND_LETTERS.indexOf(to)]}`;
      table.set(ends, [...(table.get(ends) ?? []), r]);
    }
  });
  return (from, to) => table.get(`${from} ${to}`) ?? [];
}

/** The place of a kind in the model's kind embedding. */
export function kindIndex(kind: MentionKind): number {
  return MENTION_KINDS.indexOf(kind);
}
