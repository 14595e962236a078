/** What the graph is made of, as data: labels, relationship types and their properties, each with a line about it. */
import {
  KIND_NAMES,
  KINDS,
  type Kind,
  kindDefinition,
  type PropertyDefinition,
  QUALIFIERS,
  RELATION_TYPES,
  type RelationType,
  relationDefinition,
} from '../schema/index.ts';

/** `date` is text like `2024`, `2024-05` or `2024-05-06`; `json` is text too. */
export type PropertyType = 'text' | 'date' | 'number' | 'texts' | 'numbers' | 'json';

export interface PropertyDescription {
  readonly name: string;
  readonly type: PropertyType;
  readonly about: string;
}

export interface LabelDescription {
  readonly name: string;
  readonly about: string;
  /** What Dramatis keeps for itself. */
  readonly internal: boolean;
  readonly properties: readonly PropertyDescription[];
  /** A query that shows some. */
  readonly example: string;
}

export interface RelationDescription extends LabelDescription {
  readonly ends: readonly { readonly from: string; readonly to: string }[];
  readonly reads: string;
  readonly inverse: string;
}

const property = (name: string, type: PropertyType, about: string): PropertyDescription => ({
  name,
  type,
  about,
});

const OF_ENTITIES = [
  property('id', 'text', 'stable as long as nobody is merged or split; unique'),
  property('kind', 'text', `${KIND_NAMES.join(', ')}: the other label`),
  property('name', 'text', 'as it is shown'),
  property('fold', 'text', 'the name in lower case without accents; indexed'),
  property('search', 'text', 'folded name and aliases, a space before each'),
  property('aliases', 'texts', 'other names that articles use'),
  property('degree', 'number', 'typed relations'),
  property('articles', 'number', 'articles that mention it'),
  property('x', 'number', 'place in the layout'),
  property('y', 'number', 'place in the layout'),
  property('community', 'number', 'group of the layout that it lies in'),
];

const OF_ARTICLES = [
  property('id', 'text', 'its own id, else its address, else its source and path; unique'),
  property('url', 'text', 'where it was published'),
  property('title', 'text', 'headline'),
  property('source', 'text', 'who published it'),
  property('publishedAt', 'date', 'when; indexed'),
  property('updatedAt', 'date', 'when it was changed last'),
  property('text', 'text', 'all of it; offsets of quotes count in it'),
  property('pages', 'numbers', 'of what has pages: where in the text each begins'),
  property('told', 'json', 'where its title, date and source stand in its input'),
  property('contentHash', 'text', 'changes with anything that is read'),
  property('extractor', 'text', 'version of what read it'),
  property('origin', 'text', 'where its file lay'),
  property('folder', 'text', 'a mark of the folder that it lay in'),
  property('copyOf', 'text', 'the article that it is a copy of'),
  property('credit', 'text', 'whose copies count as one source'),
];

const OF_CLAIMS = [
  property('id', 'text', 'unique'),
  property('type', 'text', RELATION_TYPES.join(', ')),
  property('article', 'text', 'id of the article that states it'),
  property('quote', 'text', 'the sentence or the part of it, to the letter'),
  property('start', 'number', 'where the quote begins in the text'),
  property('end', 'number', 'where it ends'),
  property('confidence', 'number', 'how sure the reader was, 0 to 1'),
  property('modality', 'text', 'asserted, planned, alleged or negated'),
  property('extractor', 'text', 'version of what read it'),
  property('decision', 'text', 'of a claim that a person added: the decision that it stands on'),
  property('hash', 'text', 'of all that it says'),
  property('edge', 'text', 'the relation that it is counted for'),
  property('from', 'text', 'profile of its subject'),
  property('to', 'text', 'profile of its object'),
  property('fromKey', 'text', 'key of its subject'),
  property('toKey', 'text', 'key of its object'),
];

const OF_EDGES = [
  property('claims', 'number', 'claims that it stands for'),
  property('articles', 'number', 'articles that state it'),
  property('sources', 'number', 'sources that state it; copies count once'),
  property('sourceNames', 'texts', 'their names'),
  property('confidence', 'number', 'of all its claims together, 0 to 1'),
  property('modality', 'text', 'the strongest of its claims: asserted, planned or alleged'),
  property('first', 'date', 'the oldest article that states it'),
  property('last', 'date', 'the newest one'),
  property('latest', 'text', 'the claim that its qualifiers are of'),
];

const QUALIFIER_PROPERTIES: readonly PropertyDescription[] = Object.entries(QUALIFIERS).map(
  ([name, { values, reads }]) =>
    values === 'date'
      ? property(name, 'date', reads)
      : property(name, 'text', `${reads}: ${values.join(', ')}`),
);

function kindLabel(kind: Kind): LabelDescription {
  const own = Object.entries<PropertyDefinition>(kindDefinition(kind).properties).map(
    ([name, { values, reads }]) =>
      typeof values === 'string'
        ? property(name, values, reads)
        : property(name, 'text', `${reads}: ${values.join(', ')}`),
  );
  return {
    name: kind,
    about: `a ${KINDS[kind].reads}`.replace(/^a (?=[aeiou])/u, 'an '),
    internal: false,
    properties: [...OF_ENTITIES, ...own],
    example: `MATCH (n:${kind}) RETURN n ORDER BY n.degree DESC, n.id LIMIT 10`,
  };
}

function edgeType(type: RelationType): RelationDescription {
  const { signature, reads, inverse, qualifiers } = relationDefinition(type);
  const [from, to] = (signature.length === 1 && signature[0]) || ['Entity', 'Entity'];
  const own = QUALIFIER_PROPERTIES.filter(({ name }) => qualifiers.some((each) => each === name));
  return {
    name: type,
    about: `${signature.map(([a, b]) => `${a} ${reads} ${b}`).join('; ')}`,
    internal: false,
    properties: [...OF_EDGES, ...own],
    example: `MATCH way = (:${from})-[:${type}]->(:${to}) RETURN way LIMIT 10`,
    ends: signature.map(([a, b]) => ({ from: a, to: b })),
    reads,
    inverse,
  };
}

/** Labels that the graph is kept with; docs/graph.md has their properties. */
const INTERNAL: readonly (readonly [name: string, about: string])[] = [
  ['Anchor', 'what a decision holds on to'],
  ['Applied', 'where a decision changed what an article states'],
  ['Asked', 'a query of the history'],
  ['Change', 'a line of the log'],
  ['Decision', 'what a person decided'],
  ['Extraction', 'what was read in an article'],
  ['Key', 'a name in a context; an entity is a set of them'],
  ['Meta', 'version of the graph'],
  ['Page', 'an address that is watched'],
  ['Profile', 'an entity as one article knows it'],
  ['Question', 'two keys that may be one'],
  ['Revision', 'what an article said before'],
  ['Saved', 'a view or query that was saved'],
  ['Sketch', 'what copies are found by'],
  ['Watched', 'a source that is watched'],
];

export const LABELS: readonly LabelDescription[] = [
  {
    name: 'Entity',
    about: 'whatever articles tell of: a person, role, organization or event',
    internal: false,
    properties: OF_ENTITIES,
    example: 'MATCH (n:Entity) RETURN n ORDER BY n.degree DESC, n.id LIMIT 10',
  },
  ...KIND_NAMES.map(kindLabel),
  {
    name: 'Article',
    about: 'an article that was read',
    internal: false,
    properties: OF_ARTICLES,
    example:
      'MATCH (n:Article) RETURN n.title AS title, n.publishedAt AS published, n.id AS id ORDER BY published DESC, id LIMIT 10',
  },
  {
    name: 'Claim',
    about: 'one relation as one article states it, with its sentence; denials are found here alone',
    internal: false,
    properties: [...OF_CLAIMS, ...QUALIFIER_PROPERTIES],
    example:
      'MATCH (n:Claim) RETURN n.type AS type, n.modality AS modality, n.quote AS quote, n.id AS id ORDER BY id LIMIT 10',
  },
  ...INTERNAL.map(([name, about]) => ({
    name,
    about,
    internal: true,
    properties: [],
    example: `MATCH (n:${name}) RETURN n LIMIT 10`,
  })),
];

export const RELATIONSHIPS: readonly RelationDescription[] = [
  ...RELATION_TYPES.map(edgeType),
  {
    ...link('MENTIONS', 'Article', 'Entity', 'mentions', 'mentioned in', 'where an article names an entity'),
    properties: [
      property('starts', 'numbers', 'where its names begin in the text'),
      property('ends', 'numbers', 'where they end'),
      property('profile', 'text', 'the entity as this article knows it'),
      property('key', 'text', 'the key that it belongs to'),
    ],
  },
  link('STATES', 'Article', 'Claim', 'states', 'stated by', 'which article a claim is of'),
  link('SUBJECT', 'Claim', 'Entity', 'has subject', 'subject of', 'of whom a claim tells something'),
  link('OBJECT', 'Claim', 'Entity', 'has object', 'object of', 'what it tells of them'),
  { ...link('OF', 'Key', 'Entity', 'of', 'has key', 'which entity a key belongs to'), internal: true },
];

function link(
  name: string,
  from: string,
  to: string,
  reads: string,
  inverse: string,
  about: string,
): RelationDescription {
  const example = `MATCH way = (:${from})-[:${name}]->(:${to}) RETURN way LIMIT 10`;
  return { name, about, internal: false, properties: [], example, ends: [{ from, to }], reads, inverse };
}
