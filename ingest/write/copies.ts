/**
 * Which articles are copies of each other after a change, and whom each is credited to. Only the groups that the
 * change touches are looked at; candidates are looked up by the bands of their sketches.
 */
import { RELATION_TYPES } from '../../shared/schema/index.ts';
import type { Params, Runner } from '../../shared/store/engine.ts';
import * as store from '../../shared/store/statements/copies.ts';
import { standingClaims } from '../../shared/store/statements/write.ts';
import {
  areCopies,
  groupsOfPairs,
  originalOf,
  pairsOfCopies,
  type Sketch,
  sketchOf,
} from '../resolve/copies.ts';
import type { ArticleChange } from './change.ts';
import type { Link } from './difference.ts';
import type { Writer } from './writer.ts';

type Sketches = ReadonlyMap<string, Sketch>;
type Pair = readonly [string, string];

/** Which source is credited with what an article says, once a change is written. */
export interface Credits {
  /** Null where the article is no copy and has no source. */
  readonly creditOf: (article: string) => string | null;
  /** Articles that were there before, credited to another source. */
  readonly recredited: ReadonlySet<string>;
}

export interface CopyChange extends Credits {
  /** Links of the claims of articles that are credited otherwise without being changed themselves. */
  readonly links: readonly Link[];
  readonly saved: readonly store.PrintedRow[];
  readonly sketches: { readonly save: readonly Params[]; readonly remove: readonly string[] };
}

/** @param changes articles that are about to be written; nothing of them may be written yet */
export async function resolveCopies(runner: Runner, changes: readonly ArticleChange[]): Promise<CopyChange> {
  const ids = changes.map(({ id }) => id);
  const before = await sketchesOf(runner, ids);
  const after = new Map<string, Sketch>();
  for (const { id, article } of changes) {
    const sketch = article && sketchOf(article.article.text);
    if (sketch) after.set(id, sketch);
  }
  const stood = new Groups(runner);
  await stood.read(ids);
  // Whoever was held in a group by a text that is another one now may be in none.
  const altered = ids.filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)));
  const loosened = stood.groupsWith(altered);
  const near = await pairsNear(runner, after, new Set(ids));
  await stood.read(near.map(([, other]) => other));
  const pairs = [
    ...near,
    ...pairsOfCopies(after),
    ...stood.pairsWithout(new Set(loosened)),
    ...pairsOfCopies(
      await sketchesOf(
        runner,
        loosened.flat().filter((id) => !ids.includes(id)),
      ),
    ),
  ];
  const were = stood.articles;
  const are = printedAfter(were, changes);
  const saved = groupsOfPairs([...are.keys()], pairs).flatMap((group) => creditedGroup(group, are));
  const recredited = recreditedIn(saved, were);
  return {
    creditOf: creditsOf(saved),
    recredited: new Set(recredited),
    links: await linksOf(
      runner,
      recredited.filter((id) => !ids.includes(id)),
    ),
    saved: saved.filter((row) => !isSame(row, were.get(row.id))),
    sketches: {
      save: [...after].filter(([id]) => altered.includes(id)).map(([id, sketch]) => sketchRow(id, sketch)),
      remove: ids.filter((id) => before.has(id) && !after.has(id)),
    },
  };
}

/** Writes what is kept of texts, and who is a copy of whom. The articles must be written already. */
export async function writeCopies(writer: Writer, { saved, sketches }: CopyChange): Promise<void> {
  await writer.ids(store.deleteSketches, sketches.remove);
  await writer.rows(store.saveSketches, sketches.save);
  await writer.rows(
    store.saveCopies,
    saved.map(({ id, copyOf, credit }) => ({ id, copyOf, credit })),
  );
}

/** Groups as they stand: an original with its copies. */
class Groups {
  readonly articles = new Map<string, store.PrintedRow>();
  readonly #runner: Runner;
  readonly #groups = new Map<string, string[]>();

  constructor(runner: Runner) {
    this.#runner = runner;
  }

  /** Reads the whole groups that these articles are in. */
  async read(ids: readonly string[]): Promise<void> {
    const rows = await this.#keep(store.printedById, ids);
    const originals = [...new Set(rows.map(rootOf))].filter((id) => !this.#groups.has(id)).sort();
    const members = [
      ...(await this.#keep(store.printedById, originals)),
      ...(await this.#keep(store.copiesOf, originals)),
    ];
    for (const original of originals) {
      const group = members.filter((row) => rootOf(row) === original).map(({ id }) => id);
      this.#groups.set(original, group);
    }
  }

  /** The groups that hold one of these articles. */
  groupsWith(ids: readonly string[]): string[][] {
    return [...this.#groups.values()].filter((group) => group.some((id) => ids.includes(id)));
  }

  /** What holds the other groups together. */
  pairsWithout(groups: ReadonlySet<readonly string[]>): Pair[] {
    return [...this.#groups]
      .filter(([, group]) => !groups.has(group))
      .flatMap(([original, group]) => group.map((id): Pair => [original, id]));
  }

  async #keep(statement: typeof store.printedById, ids: readonly string[]): Promise<store.PrintedRow[]> {
    const rows = ids.length > 0 ? await this.#runner.run(statement, { ids }) : [];
    for (const row of rows) this.articles.set(row.id, row);
    return rows;
  }
}

function rootOf({ id, copyOf }: store.PrintedRow): string {
  return copyOf ?? id;
}

async function sketchesOf(runner: Runner, ids: readonly string[]): Promise<Map<string, Sketch>> {
  const rows = ids.length > 0 ? await runner.run(store.sketchesById, { ids }) : [];
  return new Map(
    rows.map((row): [string, Sketch] => {
      const bands = store.BAND_NAMES.map((name) => String(row[name]));
      return [row.id, { bands, runs: row.runs, signature: row.signature }];
    }),
  );
}

function sketchRow(id: string, { bands, runs, signature }: Sketch): Params {
  const named = store.BAND_NAMES.map((name, n) => [name, bands[n] ?? null] as const);
  return { id, runs, signature, ...Object.fromEntries(named) };
}

/** Each of these texts with those in the store that it is a copy of; `apart` are not looked for there. */
async function pairsNear(runner: Runner, sketches: Sketches, apart: ReadonlySet<string>): Promise<Pair[]> {
  if (sketches.size === 0) return [];
  const rows = [...sketches].map(([id, sketch]) => sketchRow(id, sketch));
  const found = await runner.run(store.sharingBands, { rows });
  const others = [...new Set(found.map(({ other }) => other))].filter((id) => !apart.has(id)).sort();
  const known = await sketchesOf(runner, others);
  return [...sketches].flatMap(([id, sketch]) =>
    [...known].filter(([, other]) => areCopies(sketch, other)).map(([other]): Pair => [id, other]),
  );
}

function printedAfter(
  were: ReadonlyMap<string, store.PrintedRow>,
  changes: readonly ArticleChange[],
): Map<string, store.PrintedRow> {
  const are = new Map(were);
  for (const { id, article } of changes) {
    if (!article) are.delete(id);
    else {
      const { source, publishedAt } = article.article;
      are.set(id, { id, source, publishedAt, copyOf: null, credit: null });
    }
  }
  return are;
}

/** The articles of a group with who is first among them. */
function creditedGroup(
  group: readonly string[],
  are: ReadonlyMap<string, store.PrintedRow>,
): store.PrintedRow[] {
  const [one, ...rest] = group.map((id) => are.get(id)).filter((row) => row !== undefined);
  if (!one) return [];
  const original = originalOf([one, ...rest]);
  const credit = original.source ?? original.id;
  return [one, ...rest].map((row) =>
    row.id === original.id ? { ...row, copyOf: null, credit: null } : { ...row, copyOf: original.id, credit },
  );
}

function creditsOf(rows: readonly store.PrintedRow[]): Credits['creditOf'] {
  const credits = new Map(rows.map((row) => [row.id, creditOf(row)]));
  return (article) => credits.get(article) ?? null;
}

function creditOf({ credit, source }: store.PrintedRow): string | null {
  return credit ?? source;
}

function isSame(row: store.PrintedRow, was: store.PrintedRow | undefined): boolean {
  return row.copyOf === (was?.copyOf ?? null) && row.credit === (was?.credit ?? null);
}

function recreditedIn(
  rows: readonly store.PrintedRow[],
  were: ReadonlyMap<string, store.PrintedRow>,
): string[] {
  const others = rows.filter((row) => {
    const was = were.get(row.id);
    return was !== undefined && creditOf(was) !== creditOf(row);
  });
  return others.map(({ id }) => id).sort();
}

/** What the claims of these articles connect. */
async function linksOf(runner: Runner, articles: readonly string[]): Promise<Link[]> {
  if (articles.length === 0) return [];
  const rows = await runner.run(standingClaims, { ids: articles });
  return rows.flatMap(({ type, fromKey, toKey }) => {
    const known = RELATION_TYPES.find((name) => name === type);
    return known ? [{ type: known, fromKey, toKey }] : [];
  });
}
