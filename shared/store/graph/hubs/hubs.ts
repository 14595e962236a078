/**
 * Hubs in memory: what has very many relations would be counted and ranked anew by the store whenever it is looked
 * at, at a cost that grows with the graph. Read when it is first asked for, then kept current by what changes touched.
 */
import type { Runner } from '../../engine.ts';
import { articleDaysOf, relationsOfHub } from '../../statements/hubs.ts';
import { type EdgeRow, nodesById } from '../../statements/read.ts';
import { edgeRowsBetween, FEW } from '../find.ts';
import { kindOf, number, relationTypeOf, textOrNull } from '../rows.ts';
import type { Since } from '../search/freshness.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Articles, keptSurroundings } from './hub.ts';
import { type Relation, Relations } from './relations.ts';

/** Relations that an entity has at least to be kept, and that are kept in all: some 200 bytes each. */
export const LARGE = 500;
export const MOST_KEPT = 500_000;
/** More than an entity ever has. */
const MOST = 10_000_000;

interface Known {
  readonly relations: Relations;
  /** Null where they are to be read again. */
  articles: Articles | null;
}

export class Hubs {
  readonly #store: Runner;
  readonly #most: number;
  /** Those that were asked for last come last. */
  readonly #known = new Map<string, Known>();

  /** @param most relations that are kept in all */
  constructor(store: Runner, most = MOST_KEPT) {
    this.#store = store;
    this.#most = most;
  }

  /** Relations that are kept. */
  get size(): number {
    return [...this.#known.values()].reduce((sum, { relations }) => sum + relations.size, 0);
  }

  async of(id: string): Promise<Surroundings> {
    const known = this.#known.get(id) ?? { relations: await this.#read(id), articles: null };
    const articles = known.articles ?? (await this.#store.run(articleDaysOf, { id, limit: MOST }));
    known.articles = articles;
    this.#known.delete(id);
    this.#known.set(id, known);
    for (const [other] of this.#known) if (other !== id && this.size > this.#most) this.#known.delete(other);
    return keptSurroundings(this.#store, id, { relations: known.relations, articles });
  }

  clear(): void {
    this.#known.clear();
  }

  /** Reads what was touched; both ends of a relation that changed are. */
  async readAgain({ entities, articles }: Since): Promise<void> {
    if (entities === null || entities.length > FEW) return this.clear();
    // One that is called by another id from now on is touched, and what it is related with is not.
    const touched = [...this.#known].flatMap(([id, { relations }]) =>
      entities.some((other) => other === id || relations.has(other)) ? [id] : [],
    );
    if (touched.length > 0) await this.#readBetween(touched, [...new Set([...entities, ...touched])].sort());
    const changed = new Set(articles);
    const isTouched = new Set(touched);
    for (const [id, known] of this.#known) {
      const isNamed = articles === null || known.articles?.some((article) => changed.has(article.id));
      if (isNamed || isTouched.has(id)) known.articles = null;
    }
  }

  async #readBetween(hubs: readonly string[], touched: readonly string[]): Promise<void> {
    const nodes = await this.#store.run(nodesById, { ids: touched, limit: touched.length });
    const kinds = new Map(nodes.map(({ id, node }) => [id, kindOf(node.kind)]));
    const rows = await edgeRowsBetween(this.#store, nodes);
    for (const hub of hubs) {
      const relations = rows.flatMap((row) => relationOf(hub, row, kinds));
      if (!kinds.has(hub)) this.#known.delete(hub);
      this.#known.get(hub)?.relations.replace(touched, relations);
    }
  }

  async #read(id: string): Promise<Relations> {
    const sides = ['out', 'in'] as const;
    const all = await Promise.all(
      sides.map(async (direction) => {
        const rows = await this.#store.run(relationsOfHub(direction), { id, limit: MOST });
        return rows.map(
          ({ id: other, ...row }): Relation => ({
            ...row,
            other,
            direction,
            type: relationTypeOf(row.type),
            kind: kindOf(row.kind),
          }),
        );
      }),
    );
    return new Relations(all.flat());
  }
}

/** An edge as one of its ends has it; none where it is not at this one. */
function relationOf(
  hub: string,
  { from, type, to, properties }: EdgeRow,
  kinds: ReadonlyMap<string, Relation['kind']>,
): Relation[] {
  const [other, direction] = from === hub ? ([to, 'out'] as const) : ([from, 'in'] as const);
  const kind = kinds.get(other);
  if ((from !== hub && to !== hub) || !kind) return [];
  return [
    {
      type: relationTypeOf(type),
      direction,
      other,
      kind,
      articles: number(properties, 'articles'),
      claims: number(properties, 'claims'),
      first: textOrNull(properties.first),
      last: textOrNull(properties.last),
    },
  ];
}
