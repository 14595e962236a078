/** Why an article is taken to state what it states: for each entity and claim what decided, in words. */
import { groupBy } from '../../shared/group.ts';
import type { Extraction, LocalEntity, LocalRelation } from '../../shared/model/extraction.ts';
import type { Because } from './links/drafts.ts';
import type { Calibration } from './model/calibration.ts';
import type { Reading } from './reading.ts';
import type { Mention } from './spans/mentions.ts';

/** An extraction with reasons: `entities` and `relations` follow those of the extraction. */
export interface Explained {
  readonly extraction: Extraction;
  readonly entities: readonly (readonly string[])[];
  readonly relations: readonly (readonly string[])[];
}

const KINDS = {
  person: 'a person',
  organization: 'a body',
  country: 'a country',
  role: 'a title',
  event: 'an event',
} as const;

/** @param reasons those of the relations of the extraction, in their order */
export function explained(
  reading: Reading,
  extraction: Extraction,
  reasons: readonly Because[],
  calibration: Calibration,
): Explained {
  const bySpan = groupBy(reading.mentions, ({ start, end }) => `${start} ${end}`);
  return {
    extraction,
    entities: extraction.entities.map((entity) => entityReasons(reading, entity, bySpan)),
    relations: extraction.relations.map((relation, k) => relationReasons(relation, reasons[k], calibration)),
  };
}

function entityReasons(
  reading: Reading,
  entity: LocalEntity,
  bySpan: ReadonlyMap<string, readonly Mention[]>,
): string[] {
  const mentions = entity.mentions.flatMap(([start, end]) => bySpan.get(`${start} ${end}`) ?? []);
  const own = mentions.filter(({ kind }) => kindFits(kind, entity));
  const forms = [...groupBy(own, ({ text }) => text).values()].map(formReason);
  return [...forms, ...identityReasons(reading, own), ...kindReasons(reading, entity, own)];
}

function kindFits(kind: Mention['kind'], entity: LocalEntity): boolean {
  if (kind === 'country') return entity.kind === 'Organization';
  return kind === entity.kind.toLowerCase();
}

/** One form of a name or title, as the model labels it where it is surest. */
function formReason(mentions: readonly Mention[]): string {
  const surest = mentions.reduce((a, b) => (b.certainty > a.certainty ? b : a));
  const times = mentions.length > 1 ? `, ${mentions.length} times` : '';
  const what = surest.eventType ? `${KINDS[surest.kind]} (${surest.eventType})` : KINDS[surest.kind];
  return surest.nested
    ? `"${surest.text}": ${what}, known by a list, inside a longer name${times}`
    : `"${surest.text}": ${what} to the model, ${share(surest.certainty)}${times}`;
}

function identityReasons(reading: Reading, mentions: readonly Mention[]): string[] {
  const [first, ...others] = mentions;
  if (!first) return [];
  if (first.kind === 'event') {
    return others.map((other) => {
      const sure = Math.max(...mentions.map((one) => (one === other ? 0 : reading.sameEvent(one, other))));
      return `"${other.text}" speaks of the same event to the model, ${share(sure)}`;
    });
  }
  const forms = new Set(mentions.map(({ text }) => text));
  if (forms.size < 2) return [];
  const rule = first.kind === 'role' ? 'one title of the same holder or body' : 'forms of one name by rule';
  return [`${[...forms].map((form) => `"${form}"`).join(', ')}: ${rule}`];
}

function kindReasons(reading: Reading, entity: LocalEntity, mentions: readonly Mention[]): string[] {
  const kind = entity.organizationKind ?? entity.roleKind;
  if (!kind || mentions.some((mention) => mention.kind === 'country')) return [];
  const isKnown = mentions.some((mention) => reading.kindScores(mention));
  return [`${kind}: by the words of the name and around it${isKnown ? ', and by the model' : ''}`];
}

function relationReasons(
  { type, confidence = 0 }: LocalRelation,
  because: Because | undefined,
  { relations }: Calibration,
): string[] {
  const rules = because?.rules.map((rule) => `rule: ${rule}`) ?? [];
  if (!because?.from || !because.to || because.byRule) return rules;
  const across = because.from.sentence === because.to.sentence ? '' : ', across sentences';
  const ends = `between "${because.from.text}" and "${because.to.text}"${across}`;
  return [
    `model: ${share(confidence)} ${ends}; ${type} counts from ${share(relations[type].threshold)}`,
    ...rules,
  ];
}

function share(value: number): string {
  return value.toFixed(2);
}
