/** A store with people who decide, on a clock that goes on a second at each look. */
import { createIngest } from '../../ingest/index.ts';
import type { IngestService } from '../../ingest/service.ts';
import type { DecideInput, DecideResult } from '../../shared/contract/index.ts';
import { DecideRequestSchema } from '../../shared/contract/index.ts';
import type { Engine, Params } from '../../shared/store/engine.ts';
import { statement } from '../../shared/store/engine.ts';
import { type Story, storyExtractor, VERSION } from './stories.ts';

export interface Deciding extends IngestService {
  /** Takes stories in, one after the other. */
  take(...stories: readonly Story[]): Promise<void>;
  /** Decides as Eve, unless another author is named. */
  say(request: DecideInput): Promise<DecideResult>;
}

const START = Date.UTC(2024, 4, 6, 7);

export function deciding(engine: Engine, stories: readonly Story[], version = VERSION): Deciding {
  let seconds = 0;
  const ingest = createIngest({
    engine,
    extractor: storyExtractor(stories, version),
    maxBytes: 1_000_000,
    now: () => new Date(START + 1_000 * seconds++).toISOString(),
    author: 'Eve',
  });
  return {
    ...ingest,
    take: async (...some) => {
      for (const { article } of some)
        await ingest.ingest([{ article, origin: null }], { replace: true, more: true });
    },
    say: (request) => ingest.decide(DecideRequestSchema.parse(request)),
  };
}

const entities = statement<Params, { id: string; kind: string; name: string }>(
  'entities',
  'MATCH (e:Entity) RETURN e.id AS id, e.kind AS kind, e.name AS name ORDER BY name, id',
);
const claims = statement<Params, { id: string; type: string; article: string }>(
  'claims',
  'MATCH (c:Claim) RETURN c.id AS id, c.type AS type, c.article AS article ORDER BY type, article, id',
);
const profiles = statement<Params, { id: string; name: string; article: string; entity: string }>(
  'profiles',
  `MATCH (p:Profile) MATCH (k:Key {id: p.key})-[:OF]->(e:Entity)
   RETURN p.id AS id, p.name AS name, p.article AS article, e.id AS entity ORDER BY name, article`,
);

/** "Person Ada Berg", one for each entity, in order of name. */
export async function namesIn(engine: Engine): Promise<string[]> {
  return (await engine.run(entities, {})).map(({ kind, name }) => `${kind} ${name}`);
}

/** The id of the only entity of this name; of the nth where there are several. */
export async function idOf(engine: Engine, name: string, nth = 0): Promise<string> {
  const found = (await engine.run(entities, {})).filter((entity) => entity.name === name);
  const id = found[nth]?.id;
  if (id === undefined) throw new TypeError(`There is no ${name} in ${await namesIn(engine)}`);
  return id;
}

export const claimsIn = (engine: Engine) => engine.run(claims, {});
export const profilesOf = (engine: Engine) => engine.run(profiles, {});
