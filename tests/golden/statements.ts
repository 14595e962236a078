/** What an article states, as text that a person can read: the language of the golden tests. */
import type { Extraction, LocalEntity, LocalRelation } from '../../shared/model/extraction.ts';

/**
 * Entities and relations, one a line, entities first. An event without a proper name is told by its type, and the
 * second of a type as "meeting 2": what it is called is a matter of its own, see eventNames.
 */
export function statementsOf(text: string, { entities, relations }: Extraction): string {
  const names = labelsOf(text, entities);
  const lines = [
    ...entities.map((entity) => entityLine(entity, names)),
    ...relations.map((relation) => relationLine(text, relation, names)),
  ];
  return lines.join('\n');
}

/** What the events of an article are called, in order. */
export function eventNames({ entities }: Extraction): string[] {
  return entities.filter(({ kind }) => kind === 'Event').map(({ name }) => name);
}

type Labels = ReadonlyMap<string, string>;

function labelsOf(text: string, entities: readonly LocalEntity[]): Labels {
  const counts = new Map<string, number>();
  return new Map(
    entities.map((entity) => {
      const { id, name, eventType } = entity;
      if (eventType === undefined || hasProperName(text, entity)) return [id, name];
      const nth = (counts.get(eventType) ?? 0) + 1;
      counts.set(eventType, nth);
      return [id, nth > 1 ? `${eventType} ${nth}` : eventType];
    }),
  );
}

/** Whether the text itself calls the event so. */
function hasProperName(text: string, { name, mentions }: LocalEntity): boolean {
  return mentions.some(([start, end]) => oneLine(text.slice(start, end)).startsWith(name));
}

function entityLine(entity: LocalEntity, names: Labels): string {
  const label = names.get(entity.id);
  const type = label === entity.name ? entity.eventType : undefined;
  const body = entity.organization ? [`in ${names.get(entity.organization)}`] : [];
  const when = entity.start ? [[entity.start, entity.end].filter(Boolean).join(' to ')] : [];
  const where = entity.place ? [`at ${entity.place}`] : [];
  const told = [entity.organizationKind ?? entity.roleKind ?? type, ...body, ...when, ...where];
  const details = told.filter(Boolean).join(', ');
  return `${entity.kind} ${label}${details ? ` (${details})` : ''}`;
}

function relationLine(text: string, relation: LocalRelation, names: Labels): string {
  const { type, modality, tenure, as, kin, since, until } = relation;
  const [from, to] = endsOf(relation);
  const years = [since && `since ${since}`, until && `until ${until}`];
  const told = [tenure, as, kin, ...years, modality === 'asserted' ? undefined : modality];
  const details = told.filter(Boolean).join(', ');
  const quote = oneLine(text.slice(relation.start, relation.end));
  return `${names.get(from)} ${type} ${names.get(to)}${details ? ` (${details})` : ''}: "${quote}"`;
}

/** Of a symmetric relation the end that is named first comes first: persons are numbered in that order. */
function endsOf({ from, to, kin }: LocalRelation): readonly [from: string, to: string] {
  const symmetric = kin !== undefined && kin !== 'parent' && kin !== 'child';
  return symmetric && Number(to.slice(1)) < Number(from.slice(1)) ? [to, from] : [from, to];
}

/** A quote as it stands in a line of statements. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** The quote that ends the line of a relation; null in that of an entity. */
export function quoteIn(line: string): string | null {
  return /: "(?<quote>.*)"$/u.exec(line)?.groups?.quote ?? null;
}
