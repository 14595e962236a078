/** A document parted in two, as if two articles told of the same: what each half alone says of an entity. */
import { statementsOf } from '../../../ingest/resolve/profiles.ts';
import type { LocalEntity, Span } from '../../../shared/model/extraction.ts';
import type { Profile } from '../../../shared/model/graph.ts';
import { type Document, fullest } from './documents.ts';

/** What one half of a document says of one of its entities. */
export interface Half {
  readonly document: Document;
  /** Id of the entity in the whole document. */
  readonly entity: string;
  /** Name of the entity in the whole document. */
  readonly name: string;
  readonly half: 0 | 1;
  readonly profile: Profile;
}

/** Profiles of both halves, by entity in the order of the document. Parts of speech that name nobody are not there. */
export function halvesOf(document: Document): Half[] {
  const middle = middleOf(document.article.text);
  return [...halfOf(document, 0, 0, middle), ...halfOf(document, 1, middle, document.article.text.length)];
}

/** The end of the sentence or line that is nearest to the middle. */
function middleOf(text: string): number {
  const ends = [...text.matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})|\n+/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  const off = (at: number) => Math.abs(at - text.length / 2);
  const [first = Math.floor(text.length / 2), ...others] = ends;
  return others.reduce((best, at) => (off(at) < off(best) ? at : best), first);
}

function halfOf(document: Document, half: 0 | 1, from: number, to: number): Half[] {
  const { article, extraction } = document;
  const within = ([start, end]: Span) => start >= from && end <= to;
  const text = article.text.slice(from, to);
  const entities = extraction.entities.flatMap((entity) => {
    const mentions = entity.mentions.filter(within).map(([start, end]): Span => [start - from, end - from]);
    return mentions.length === 0 ? [] : [{ ...entity, mentions, name: nameIn(entity, text, mentions) }];
  });
  const ids = new Set(entities.map(({ id }) => id));
  const relations = extraction.relations
    .filter((r) => ids.has(r.from) && ids.has(r.to) && within([r.start, r.end]))
    .map((r) => ({ ...r, start: r.start - from, end: r.end - from }));
  const own = { ...article, id: `${article.id}#${half}`, text };
  const kept = entities.map((entity) => withoutStrangers(entity, ids));
  const { profiles } = statementsOf(own, { ...extraction, entities: kept, relations });
  return entities.flatMap((entity) => {
    const profile = profileOf(profiles, entity);
    const whole = extraction.entities.find(({ id }) => id === entity.id);
    return profile && whole ? [{ document, entity: entity.id, name: whole.name, half, profile }] : [];
  });
}

/** A half knows no fuller name than it uses; roles and events are called by what they are. */
function nameIn(entity: LocalEntity, text: string, mentions: readonly Span[]): string {
  const named = entity.kind === 'Person' || entity.kind === 'Organization';
  return named && entity.organizationKind !== 'country' ? fullest(text, mentions) : entity.name;
}

function withoutStrangers(entity: LocalEntity, ids: ReadonlySet<string>): LocalEntity {
  return entity.organization && !ids.has(entity.organization) ? { ...entity, organization: null } : entity;
}

function profileOf(profiles: readonly Profile[], entity: LocalEntity): Profile | undefined {
  const [first] = entity.mentions;
  return profiles.find(
    ({ kind, mentions }) =>
      kind === entity.kind &&
      first &&
      mentions.some(([start, end]) => start === first[0] && end === first[1]),
  );
}
