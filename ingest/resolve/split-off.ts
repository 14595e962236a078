/** Two whom one article takes for one, parted by what it calls them: a father and a son, a company and its bank. Pure. */
import type { Article } from '../../shared/model/article.ts';
import type { Extraction, LocalEntity, LocalRelation, Span } from '../../shared/model/extraction.ts';
import { canonicalName } from '../../shared/model/names.ts';

/** An extraction in which one entity has become two. */
export interface Parted {
  readonly extraction: Extraction;
  /** Local id of the new one. */
  readonly id: string;
}

/**
 * The mentions of an entity that are called so become another one. Of its relations those go along whose sentence
 * mentions the new one and not the old one.
 * @param called a form of the name, as the article writes it
 * @returns null where nothing of the entity is called so, or nothing of it is called otherwise
 */
export function splitOff(
  { text }: Pick<Article, 'text'>,
  extraction: Extraction,
  entity: LocalEntity,
  called: string,
): Parted | null {
  const form = canonicalName(called);
  const formOf = ([start, end]: Span) => canonicalName(text.slice(start, end));
  const own = entity.mentions.filter((span) => formOf(span) === form);
  const rest = entity.mentions.filter((span) => formOf(span) !== form);
  if (own.length === 0 || rest.length === 0) return null;
  const id = freeId(extraction, `${entity.id} called ${form}`);
  const name = canonicalName(entity.name) === form ? longest(rest.map(formOf)) : entity.name;
  const moved = (relation: LocalRelation) => tells(relation, own) && !tells(relation, rest);
  const end = (relation: LocalRelation, side: string) => (side === entity.id && moved(relation) ? id : side);
  const relations = extraction.relations.map((relation) => ({
    ...relation,
    from: end(relation, relation.from),
    to: end(relation, relation.to),
  }));
  const others = extraction.entities.filter((one) => one.id !== entity.id);
  const parts = [
    { ...entity, name, mentions: rest },
    { ...entity, id, name: form, mentions: own },
  ];
  const entities = [...others, ...parts].map((one) => withBody(one, entity.id, id, relations));
  return { extraction: { ...extraction, entities, relations }, id };
}

function tells({ start, end }: LocalRelation, mentions: readonly Span[]): boolean {
  return mentions.some(([from, to]) => from >= start && to <= end);
}

/** The body of a title goes along with the relation that tells it. */
function withBody(
  entity: LocalEntity,
  body: string,
  parted: string,
  relations: readonly LocalRelation[],
): LocalEntity {
  const isIn = (to: string) =>
    relations.some(
      (relation) => relation.type === 'ROLE_IN' && relation.from === entity.id && relation.to === to,
    );
  const goes = entity.organization === body && isIn(parted) && !isIn(body);
  return goes ? { ...entity, organization: parted } : entity;
}

function longest(forms: readonly string[]): string {
  const [first = ''] = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return first;
}

function freeId({ entities }: Extraction, wanted: string): string {
  const taken = new Set(entities.map(({ id }) => id));
  let id = wanted;
  while (taken.has(id)) id += "'";
  return id;
}
