/** Articles that nobody wrote, with what they state: as many as a bench needs, the same for the same seed. */
import type { Article, Sourced } from '../../shared/model/article.ts';
import type { Extraction, Extractor, LocalEntity, LocalRelation } from '../../shared/model/extraction.ts';
import { EVENT_TYPES } from '../../shared/schema/index.ts';
import { seeded } from '../support/rounds.ts';

const SYLLABLES = 'ka ro mi ten sol var dun el is ma gor pin ash ley bro del fen har jo kul'.split(' ');
const TITLES = [
  'President',
  'Minister',
  'Chief Executive',
  'Chairman',
  'Spokesman',
  'Judge',
  'Coach',
  'General',
];
const COUNTRIES = ['France', 'Japan', 'Brazil', 'Kenya', 'Norway', 'India', 'Canada', 'Egypt'];
/** How steeply names repeat: the most used are in a tenth of all articles, as in news (Zipf). */
const SKEW = 3;
const DAY = 86_400_000;

export interface Generated {
  readonly sourced: Sourced;
  readonly extraction: Extraction;
}

/** A name for a number: short, pronounceable, and different for different numbers. */
function word(n: number): string {
  let [rest, text] = [n, ''];
  do {
    text += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const person = (n: number) => `${word(n * 7 + 3)} ${word(n * 13 + 29)}`;
const company = (n: number) => `${word(n * 11 + 5)} ${word(n + 400)} Works`;

/** Article number `n`: three persons with roles in bodies, two events, a hub country. */
export function generated(n: number): Generated {
  const random = seeded(n + 1);
  const pick = (pool: number) => Math.floor(pool * random() ** SKEW);
  const pool = 20 + n * 4;
  const builder = new Builder();
  const country = builder.entity('Organization', COUNTRIES[pick(COUNTRIES.length)] ?? 'France', {
    organizationKind: 'country',
  });
  const holders = [0, 1, 2].map(() => {
    const holder = builder.entity('Person', person(pick(pool)), {});
    const body = builder.entity('Organization', company(pick(pool)), { organizationKind: 'company' });
    const role = builder.entity('Role', TITLES[pick(TITLES.length)] ?? 'Judge', {
      roleKind: 'office',
      organization: body,
    });
    builder.relation({ type: 'HOLDS_ROLE', from: holder, to: role, tenure: 'current' });
    builder.relation({ type: 'ROLE_IN', from: role, to: body });
    builder.relation({ type: 'BASED_IN', from: body, to: country });
    return holder;
  });
  for (let k = 0; k < 2; k += 1) {
    const type = EVENT_TYPES[pick(EVENT_TYPES.length)] ?? 'meeting';
    const event = builder.entity('Event', `${type} of ${word(n)} ${k}`, { eventType: type });
    builder.relation({ type: 'PARTICIPATED_IN', from: country, to: event, as: 'agent' });
    for (const holder of holders)
      builder.relation({ type: 'PARTICIPATED_IN', from: holder, to: event, as: 'attendee' });
  }
  const publishedAt = new Date(Date.UTC(2020, 0, 1) + (n % 1500) * DAY).toISOString().slice(0, 10);
  const article: Article = {
    id: `generated-${String(n).padStart(7, '0')}`,
    url: null,
    title: `Article ${n}`,
    source: `Paper ${n % 40}`,
    publishedAt,
    updatedAt: null,
    text: builder.text,
  };
  return { sourced: { article, origin: null }, extraction: builder.extraction() };
}

/** Writes one sentence an entity, and relations over the stretch between two of them. */
class Builder {
  text = '';
  readonly #entities: LocalEntity[] = [];
  readonly #relations: LocalRelation[] = [];
  readonly #starts = new Map<string, readonly [number, number]>();

  entity(kind: LocalEntity['kind'], name: string, rest: Partial<LocalEntity>): string {
    const same = this.#entities.find(
      (entity) => entity.kind === kind && entity.name === name && kind !== 'Role',
    );
    if (same) return same.id;
    const id = `${kind}${this.#entities.length}`;
    const start = this.text.length;
    this.text += `${name} was in the news today. `;
    const mention = [start, start + name.length] as const;
    this.#starts.set(id, mention);
    this.#entities.push({ id, kind, name, mentions: [mention], ...rest });
    return id;
  }

  relation(relation: Omit<LocalRelation, 'modality' | 'start' | 'end'>): void {
    const [from, to] = [this.#starts.get(relation.from) ?? [0, 1], this.#starts.get(relation.to) ?? [0, 1]];
    const span = { start: Math.min(from[0], to[0]), end: Math.max(from[1], to[1]) };
    if (relation.from !== relation.to)
      this.#relations.push({ ...relation, modality: 'asserted', ...span, confidence: 0.9 });
  }

  extraction(): Extraction {
    return { extractor: 'generated', entities: this.#entities, relations: this.#relations };
  }
}

/** Knows the extraction of every generated article by its text. */
export function generatedExtractor(): Extractor & { make(n: number): Sourced } {
  const known = new Map<string, Extraction>();
  return {
    version: 'generated',
    make: (n) => {
      const { sourced, extraction } = generated(n);
      known.set(sourced.article.text, extraction);
      return sourced;
    },
    extract: async ({ text }) => {
      const extraction = known.get(text) ?? { extractor: 'generated', entities: [], relations: [] };
      known.delete(text);
      return extraction;
    },
    close: async () => undefined,
  };
}
