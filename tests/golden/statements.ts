/** What an article states, as text that a person can read: the language of the golden tests. */
import type { Extraction, LocalEntity, LocalRelation } from '../../shared/model/extraction.ts';

/** Entities and relations, one a line, entities first. */
export function statementsOf(text: string, { entities, relations }: Extraction): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const lines = [
    ...entities.map((entity) => entityLine(entity, names)),
    ...relations.map((relation) => relationLine(text, relation, names)),
  ];
  return lines.join('\n');
}

function entityLine(entity: LocalEntity, names: ReadonlyMap<string, string>): string {
  const kind = entity.organizationKind ?? entity.roleKind ?? entity.eventType;
  const body = entity.organization ? [`in ${names.get(entity.organization)}`] : [];
  const when = entity.start ? [[entity.start, entity.end].filter(Boolean).join(' to ')] : [];
  const where = entity.place ? [`at ${entity.place}`] : [];
  const details = [kind, ...body, ...when, ...where].filter(Boolean).join(', ');
  return `${entity.kind} ${entity.name}${details ? ` (${details})` : ''}`;
}

function relationLine(text: string, relation: LocalRelation, names: ReadonlyMap<string, string>): string {
  const { type, from, to, modality, tenure, as, kin } = relation;
  const told = [tenure, as, kin, modality === 'asserted' ? undefined : modality].filter(Boolean).join(', ');
  const quote = text.slice(relation.start, relation.end).replace(/\s+/gu, ' ');
  return `${names.get(from)} ${type} ${names.get(to)}${told ? ` (${told})` : ''}: "${quote}"`;
}
