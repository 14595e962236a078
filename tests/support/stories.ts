/** Small articles with what they state, written down by hand: for tests that need no model. */
import { createHash } from 'node:crypto';
import type { Article } from '../../shared/model/article.ts';
import type {
  Extraction,
  Extractor,
  LocalEntity,
  LocalRelation,
  Span,
} from '../../shared/model/extraction.ts';
import type { Kind, Modality, RelationType } from '../../shared/schema/index.ts';
import { relationDefinition } from '../../shared/schema/index.ts';

/** Somebody or something in a sentence, and the words that it is mentioned by. */
export interface Named {
  readonly kind: Kind;
  readonly name: string;
  readonly forms: readonly string[];
  /** Tells two of one name in one article apart. */
  readonly nth?: number;
  readonly organization?: Named;
  readonly properties?: Partial<LocalEntity>;
}

export interface Fact {
  readonly type: RelationType;
  readonly from: Named;
  readonly to: Named;
  readonly modality?: Modality;
  readonly qualifiers?: Partial<LocalRelation>;
}

export interface Story {
  readonly article: Article;
  readonly extraction: Extraction;
}

export const VERSION = 'by hand 1';

export const person = (name: string, nth = 1): Named => ({ kind: 'Person', name, forms: [name], nth });

/** An organization; further forms make the article explain them: "World Grain Fund (WGF)". */
export const organization = (name: string, ...explained: readonly string[]): Named => ({
  kind: 'Organization',
  name,
  forms: [name, ...explained],
  properties: { organizationKind: 'international' },
});

export const country = (name: string): Named => ({
  kind: 'Organization',
  name,
  forms: [name],
  properties: { organizationKind: 'country' },
});

export const role = (title: string, where?: Named): Named => ({
  kind: 'Role',
  name: title,
  forms: [title],
  ...(where ? { organization: where } : {}),
  properties: { roleKind: 'office' },
});

export const event = (name: string, properties: Partial<LocalEntity> = { eventType: 'summit' }): Named => ({
  kind: 'Event',
  name,
  forms: [name],
  properties,
});

export const fact = (
  from: Named,
  type: RelationType,
  to: Named,
  modality: Modality = 'asserted',
  qualifiers: Partial<LocalRelation> = {},
): Fact => ({ from, type, to, modality, qualifiers });

const REQUIRED: Partial<LocalRelation> = { tenure: 'current', as: 'attendee', kin: 'sibling' };

/** Grows the text of an article and notes what is mentioned where. */
class Draft {
  text = '';
  readonly #entities = new Map<string, LocalEntity & { mentions: Span[] }>();

  say(words: string): void {
    this.text += words;
  }

  mention(named: Named): string {
    const id = this.entity(named);
    for (const [index, form] of named.forms.entries()) {
      this.say(index === 0 ? '' : ' (');
      this.#entities.get(id)?.mentions.push([this.text.length, this.text.length + form.length]);
      this.say(index === 0 ? form : `${form})`);
    }
    return id;
  }

  /** The local id of what is named, noted where it is new. */
  entity({ kind, name, nth = 1, organization: where, properties = {} }: Named): string {
    const id = `${kind} ${name} ${nth}${where ? ` of ${where.name}` : ''}`;
    if (!this.#entities.has(id)) {
      const home = where ? { organization: this.entity(where) } : {};
      this.#entities.set(id, { id, kind, name, ...properties, ...home, mentions: [] });
    }
    return id;
  }

  entities(): LocalEntity[] {
    return [...this.#entities.values()].filter(({ mentions }) => mentions.length > 0);
  }
}

function tell(
  draft: Draft,
  { type, from, to, modality = 'asserted', qualifiers = {} }: Fact,
): LocalRelation[] {
  const required = Object.fromEntries(
    relationDefinition(type).required.map((name) => [name, REQUIRED[name]]),
  );
  const start = draft.text.length;
  const all = { ...required, ...qualifiers };
  const subject = draft.mention(from);
  draft.say(` ${[modality, ...Object.values(all), relationDefinition(type).reads].join(' ')} `);
  const object = draft.mention(to);
  const relation = { ...all, modality, start };
  const relations = [{ ...relation, type, from: subject, to: object, end: draft.text.length }];
  if (to.kind === 'Role' && to.organization) {
    draft.say(' in ');
    const where = draft.mention(to.organization);
    relations.push({ type: 'ROLE_IN', from: object, to: where, modality, start, end: draft.text.length });
  }
  draft.say('. ');
  return relations;
}

/** An article that states these facts, a sentence each. */
export function story(id: string, facts: readonly Fact[], head: Partial<Article> = {}): Story {
  const draft = new Draft();
  draft.say('News. ');
  const relations = facts.flatMap((one) => tell(draft, one));
  const about = { url: null, title: null, source: null, publishedAt: null, updatedAt: null };
  const article = { ...about, ...head, id, text: draft.text };
  return { article, extraction: { extractor: VERSION, entities: draft.entities(), relations } };
}

function keyOf(text: string, publishedAt: string | null): string {
  return createHash('sha256').update(`${publishedAt}\n${text}`).digest('hex');
}

export interface StoryExtractor extends Extractor {
  /** Texts that were extracted, in order. */
  readonly asked: string[];
}

/** Reads stories and nothing else. */
export function storyExtractor(stories: readonly Story[], version = VERSION): StoryExtractor {
  const known = new Map(
    stories.map(({ article, extraction }) => [keyOf(article.text, article.publishedAt), extraction]),
  );
  const asked: string[] = [];
  return {
    version,
    asked,
    extract: async ({ text, publishedAt }) => {
      asked.push(text);
      const extraction = known.get(keyOf(text, publishedAt));
      if (!extraction) throw new TypeError('This text is none of the stories');
      return { ...extraction, extractor: version };
    },
    close: async () => undefined,
  };
}
