/** The labels of the model's heads, checked against the ontology when they are read. */
import { z } from 'zod';
import {
  EVENT_TYPES,
  KINS,
  MODALITIES,
  ORGANIZATION_KINDS,
  PARTS,
  RELATION_TYPES,
  ROLE_KINDS,
  TENURES,
} from '../../../shared/schema/index.ts';

/**
 * Kinds of mention that the model tells apart, in the order of its kind embedding: a country is an organization that
 * it knows by itself.
 */
export const MENTION_KINDS = ['person', 'organization', 'country', 'role', 'event'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

const NAME_KINDS: Readonly<Record<string, MentionKind>> = {
  PER: 'person',
  ORG: 'organization',
  CTY: 'country',
  ROLE: 'role',
};

const eventType = z.enum(EVENT_TYPES);
const tag = z.string().regex(/^(?:O|[BI]-.+)$/u);

const labelFile = z.object({
  names: z.array(tag),
  roles: z.array(tag),
  events: z.array(tag),
  relations: z.array(z.enum(RELATION_TYPES)),
  as: z.array(z.enum(PARTS)),
  modality: z.array(z.enum(MODALITIES)),
  tenure: z.array(z.enum(TENURES)),
  kin: z.array(z.enum(KINS)),
  organizationKinds: z.array(z.enum(ORGANIZATION_KINDS)),
  roleKinds: z.array(z.enum(ROLE_KINDS)),
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
