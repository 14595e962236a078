/** One article into what it states: the model reads, rules make one account of it. */
import type {
  Extraction,
  ExtractorInput,
  LocalEntity,
  LocalRelation,
} from '../../shared/model/extraction.ts';
import type { Kind } from '../../shared/schema/index.ts';
import { stretchOf } from './evidence/stretch.ts';
import { groupBy } from './group.ts';
import { identityOf, namedEntities } from './identity/entities.ts';
import type { Drafts, EntityDraft, RelationDraft } from './links/drafts.ts';
import { eventsOf } from './links/events.ts';
import { officesOf } from './links/offices.ts';
import { otherRelationsOf } from './links/relations.ts';
import { rolesOf } from './links/roles.ts';
import { type Link, linksOf } from './links/scores.ts';
import { withStateBodies } from './links/state-bodies.ts';
import { type Encoded, encode } from './model/encoder.ts';
import type { Model } from './model/session.ts';
import { windowsOf } from './model/windows.ts';
import { modalityIn } from './qualifiers/hearsay.ts';
import type { Reading, Reference } from './reading.ts';
import { MentionReader } from './spans/mentions.ts';
import { withNestedCountries } from './spans/nested.ts';
import { tidyMentions } from './spans/tidy.ts';
import { sentencesOf } from './text/sentences.ts';

/** Another version may read the same article differently: raise it with every change of results. */
export const EXTRACTOR_VERSION = 'minilm-1/rules-1';

/** Reads one article with a loaded model. */
export async function extractArticle(model: Model, article: ExtractorInput): Promise<Extraction> {
  const reading = await read(model, article);
  const named = namedEntities(reading.mentions, reading.sets);
  const byRef = new Map<Reference, EntityDraft>();
  for (const [set, entity] of named) byRef.set(`named ${set}`, { ...entity, ref: `named ${set}` });
  const roles = rolesOf(reading);
  const events = eventsOf(reading, (ref) => byRef.get(ref)?.name ?? '');
  const others = withStateBodies(reading, byRef, otherRelationsOf(reading));
  return assemble({
    entities: [...byRef.values(), ...roles.entities, ...events.entities],
    relations: [...roles.relations, ...events.relations, ...others],
  });
}

async function read(model: Model, { text, publishedAt }: ExtractorInput): Promise<Reading> {
  const sentences = sentencesOf(text);
  const windows: Encoded[] = [];
  for (const window of windowsOf(sentences, model.pieces)) windows.push(await encode(model, window));
  const outer = new MentionReader(model.labels).read(text, sentences, windows);
  const mentions = withNestedCountries(tidyMentions(text, sentences, outer), sentences);
  const sets = identityOf(text, mentions);
  const links = await linksOf(
    model,
    windows,
    mentions,
    (from, to) => sets.find(from.id) !== sets.find(to.id),
  );
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  return {
    text,
    publishedAt,
    sentences,
    mentions,
    bySentence,
    sets,
    links: officesOf(
      links.map((link) => withHearsay(text, link)),
      bySentence,
    ),
  };
}

function withHearsay(text: string, link: Link): Link {
  const [start, end] = stretchOf(link.from, link.to);
  return { ...link, modality: modalityIn(text.slice(start, end), link.modality) };
}

const PREFIXES: Readonly<Record<Kind, string>> = { Person: 'p', Organization: 'o', Role: 'r', Event: 'e' };
const KIND_ORDER: readonly Kind[] = ['Person', 'Organization', 'Role', 'Event'];

/** Puts entities and relations in order, and gives local ids in the order of first mention. */
function assemble({ entities, relations }: Drafts): Extraction {
  const order = [...entities].sort(
    (a, b) =>
      KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
      (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0) ||
      compare(a.ref, b.ref),
  );
  const ids = new Map<Reference, string>();
  const counts = new Map<Kind, number>();
  for (const { kind, ref } of order) {
    const nth = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, nth);
    ids.set(ref, `${PREFIXES[kind]}${nth}`);
  }
  const idOf = (ref: Reference) => ids.get(ref) ?? ref;
  return {
    extractor: EXTRACTOR_VERSION,
    entities: order.map((draft) => localEntity(draft, idOf)),
    relations: relations
      .map((draft) => ({ ...draft, from: idOf(draft.from), to: idOf(draft.to) }))
      .sort(byPlace),
  };
}

function localEntity(
  { ref, organization, ...rest }: EntityDraft,
  idOf: (ref: Reference) => string,
): LocalEntity {
  const own = { id: idOf(ref), ...rest };
  return organization === undefined
    ? own
    : { ...own, organization: organization === null ? null : idOf(organization) };
}

function byPlace(a: LocalRelation, b: RelationDraft): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    compare(a.type, b.type) ||
    compare(a.from, b.from) ||
    compare(a.to, b.to)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
