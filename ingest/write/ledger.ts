/**
 * What several transactions changed taken together: only what is other than before the first of them. It does not
 * depend on how articles were put into transactions. Pure.
 */
import { compareText } from '../../shared/compare.ts';
import type { ClaimChange, Difference, EntityChange } from '../../shared/contract/index.ts';
import { inWords } from '../../shared/model/decision-words.ts';
import type { Entity } from '../../shared/model/graph.ts';
import type { SavedChange, ToldClaim } from './saved.ts';
import type { TouchedDecision } from './touched.ts';

/** Changes that are named one by one; what is beyond is counted. */
export const MOST_NAMED = 10_000;

/** A value before the first change and after the last one; null where there is none. */
interface Turn<T> {
  readonly before: T | null;
  readonly after: T | null;
}

export class Ledger {
  /** By key: the entity that it belonged to at first, and the one that it belongs to now. */
  readonly #homes = new Map<string, Turn<string>>();
  readonly #before = new Map<string, Entity>();
  readonly #after = new Map<string, Entity>();
  readonly #decisions = new Map<string, TouchedDecision>();
  readonly #claims = new Map<string, Turn<ToldClaim>>();

  /** Notes a change that follows those noted before. */
  add(change: SavedChange): void {
    this.#addEntities(change);
    for (const touched of change.decisions ?? []) {
      const { id } = touched.decision;
      const { before } = this.#decisions.get(id) ?? touched;
      this.#decisions.set(id, { ...touched, before });
    }
    for (const claim of change.removedClaims) this.#turn(claim.id, claim, null);
    for (const claim of change.addedClaims) this.#turn(claim.id, null, claim);
  }

  /** @param most changes that are named in each list */
  difference(most = MOST_NAMED): Difference {
    const entities = [...changedEntities(this.#homes, this.#before, this.#after)].sort(entityOrder);
    const claims = [...this.#claims.values()].flatMap(changedClaim).sort(claimOrder);
    const decisions = [...this.#decisions.values()]
      .flatMap(touchedDecision)
      .sort((a, b) => compareText(a.id, b.id));
    const count = (changes: readonly { readonly change: string }[], what: string) =>
      changes.filter(({ change }) => change === what).length;
    return {
      entities: {
        added: count(entities, 'added'),
        removed: count(entities, 'removed'),
        renamed: count(entities, 'renamed'),
        changed: count(entities, 'changed'),
        list: entities.slice(0, most),
      },
      claims: {
        added: count(claims, 'added'),
        removed: count(claims, 'removed'),
        changed: count(claims, 'changed'),
        list: claims.slice(0, most),
      },
      decisions: { touched: decisions.length, list: decisions.slice(0, most) },
      whole: [entities, claims, decisions].every(({ length }) => length <= most),
    };
  }

  #addEntities({ before, homesBefore, after, removed }: SavedChange): void {
    const stood = new Map(before.map((entity) => [entity.id, entity]));
    for (const [key, home] of homesBefore) {
      if (this.#homes.has(key)) continue;
      // A key that was not seen before belongs to an entity that nothing touched before.
      this.#homes.set(key, { before: home, after: home });
      const entity = stood.get(home);
      if (!entity) continue;
      this.#before.set(home, entity);
      this.#after.set(home, entity);
    }
    for (const { was } of after) if (was !== null) this.#after.delete(was);
    for (const id of removed) this.#after.delete(id);
    const now = new Map(after.flatMap(({ keys, entity }) => keys.map((key) => [key, entity.id] as const)));
    for (const { entity } of after) this.#after.set(entity.id, entity);
    for (const key of new Set([...homesBefore.keys(), ...now.keys()])) {
      this.#homes.set(key, { before: this.#homes.get(key)?.before ?? null, after: now.get(key) ?? null });
    }
  }

  /** What is again as it was is let go: a refresh takes away and adds every claim that there is. */
  #turn(id: string, before: ToldClaim | null, after: ToldClaim | null): void {
    const known = this.#claims.get(id);
    const turn = { before: known ? known.before : before, after };
    if (isUnmoved(turn)) this.#claims.delete(id);
    else this.#claims.set(id, turn);
  }
}

/**
 * An entity that stood is the one now that has the smallest of its keys; one that several turned out to be is that
 * of the smallest id. So the same rule holds as when entities are planned.
 */
function* changedEntities(
  homes: ReadonlyMap<string, Turn<string>>,
  before: ReadonlyMap<string, Entity>,
  after: ReadonlyMap<string, Entity>,
): Generator<EntityChange> {
  const heirs = new Map<string, string>();
  const parents = new Map<string, string>();
  for (const [, home] of [...homes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (home.before === null || home.after === null) continue;
    if (!heirs.has(home.before)) heirs.set(home.before, home.after);
    if (!parents.has(home.after)) parents.set(home.after, home.before);
  }
  const same = new Map<string, string>();
  for (const [was, is] of heirs) {
    const rival = same.get(is);
    if (rival === undefined || was < rival) same.set(is, was);
  }
  const continued = new Set(same.values());
  for (const [id, entity] of after) {
    const was = before.get(same.get(id) ?? '');
    if (was) yield* otherThan(was, entity);
    else yield changeOf('added', entity, named(before.get(parents.get(id) ?? '')));
  }
  for (const [id, entity] of before) {
    if (!continued.has(id)) yield changeOf('removed', entity, named(after.get(heirs.get(id) ?? '')));
  }
}

function named(entity: Entity | undefined): EntityChange['partOf'] {
  return entity ? { id: entity.id, name: entity.name } : null;
}

function changeOf(
  change: EntityChange['change'],
  { id, kind, name }: Entity,
  partOf: EntityChange['partOf'] = null,
): EntityChange {
  return { change, id, kind, name, was: null, partOf, values: [], aliases: { gained: [], lost: [] } };
}

type Values = Readonly<Partial<Record<string, string>>>;

/** Values that are others than they were, by name. */
function changedValues(was: Values, is: Values): EntityChange['values'] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .sort()
    .map((property) => ({ property, was: was[property] ?? null, is: is[property] ?? null }))
    .filter((value) => value.was !== value.is);
}

function* otherThan(was: Entity, is: Entity): Generator<EntityChange> {
  const values = changedValues(was.properties, is.properties);
  const gained = is.aliases.filter((alias) => !was.aliases.includes(alias)).sort();
  const lost = was.aliases.filter((alias) => !is.aliases.includes(alias)).sort();
  const renamed = was.name !== is.name;
  if (!renamed && values.length + gained.length + lost.length === 0) return;
  yield {
    ...changeOf(renamed ? 'renamed' : 'changed', is),
    was: renamed ? was.name : null,
    values,
    aliases: { gained, lost },
  };
}

function touchedDecision({ decision, before, after }: TouchedDecision): { id: string; what: string }[] {
  if (before === after) return [];
  const what = after ? 'finds what it is about' : 'no longer finds what it is about, and waits';
  return [{ id: decision.id, what: `${inWords(decision)}: ${what}` }];
}

/** All that is told of a claim, but for its values. */
const TOLD = ['article', 'start', 'type', 'modality', 'from', 'to', 'quote'] as const;

/** Whether nothing of a claim would be told otherwise, also where it changes later. */
function isUnmoved({ before, after }: Turn<ToldClaim>): boolean {
  if (!before || !after) return before === after;
  return (
    TOLD.every((name) => before[name] === after[name]) &&
    changedValues(before.values, after.values).length === 0
  );
}

function changedClaim({ before, after }: Turn<ToldClaim>): ClaimChange[] {
  const told = after ?? before;
  if (!told) return [];
  const values = before && after ? changedValues(before.values, after.values) : [];
  if (before && after && values.length === 0) return [];
  return [{ ...told, change: before && after ? 'changed' : after ? 'added' : 'removed', values }];
}

const ORDER = ['added', 'renamed', 'changed', 'removed'];

function entityOrder(a: EntityChange, b: EntityChange): number {
  return (
    ORDER.indexOf(a.change) - ORDER.indexOf(b.change) ||
    compareText(a.kind, b.kind) ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  );
}

/** Article by article, in the order of its text. */
function claimOrder(a: ClaimChange, b: ClaimChange): number {
  return compareText(a.article, b.article) || a.start - b.start || compareText(a.id, b.id);
}
