/** What one transaction changes, as it is told of afterwards. */
import type { Entity, Profile } from '../../shared/model/graph.ts';
import {
  KIND_NAMES,
  type Kind,
  kindDefinition,
  MODALITIES,
  type Modality,
  type RelationType,
} from '../../shared/schema/index.ts';
import type { Runner, Value } from '../../shared/store/engine.ts';
import { entityStates } from '../../shared/store/statements/revisions.ts';
import type { ArticleChange } from './change.ts';
import { type Difference, type ToldValues, toldValues } from './difference.ts';
import type { EntityPlan } from './plan.ts';
import type { StandingRecord } from './standing.ts';
import type { TouchedDecision } from './touched.ts';

/** A claim as its article tells it. */
export interface ToldClaim {
  readonly id: string;
  readonly article: string;
  /** Where its quote begins in the text. */
  readonly start: number;
  readonly type: RelationType;
  readonly modality: Modality;
  readonly from: string;
  readonly to: string;
  readonly quote: string;
  readonly values: ToldValues;
}

/** Entities and claims before and after. */
export interface SavedChange {
  /** By id: the entities that stood, of those that were looked at. */
  readonly before: readonly Entity[];
  /** Which entity a key belonged to. */
  readonly homesBefore: ReadonlyMap<string, string>;
  /** The entities that stand now, with their keys and the id that they had. */
  readonly after: readonly {
    readonly was: string | null;
    readonly keys: readonly string[];
    readonly entity: Entity;
  }[];
  /** Ids of entities that are no longer there. */
  readonly removed: readonly string[];
  readonly addedClaims: readonly ToldClaim[];
  readonly removedClaims: readonly ToldClaim[];
  /** Decisions that wait now, or hold again. */
  readonly decisions?: readonly TouchedDecision[];
}

/**
 * To be called before entities are written.
 * @param homes which entity each key belonged to
 */
export async function describeChange(
  runner: Runner,
  changes: readonly ArticleChange[],
  standing: ReadonlyMap<string, StandingRecord>,
  difference: Difference,
  homes: ReadonlyMap<string, string>,
  plan: EntityPlan,
): Promise<SavedChange> {
  const stood = [...plan.entities.map(({ was }) => was), ...plan.removed].filter((id) => id !== null);
  const rows = stood.length > 0 ? await runner.run(entityStates, { ids: [...new Set(stood)].sort() }) : [];
  return {
    before: rows.map(({ properties }) => entityIn(properties)),
    homesBefore: new Map(homes),
    after: plan.entities.map(({ was, keys, entity }) => ({ was, keys, entity })),
    removed: plan.removed,
    ...toldClaims(changes, standing, difference),
  };
}

function entityIn(properties: { readonly [name: string]: Value }): Entity {
  const kind: Kind = KIND_NAMES.find((name) => name === properties.kind) ?? 'Person';
  const known = Object.keys(kindDefinition(kind).properties).flatMap((name) => {
    const value = properties[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return {
    id: String(properties.id),
    kind,
    name: String(properties.name),
    aliases: Array.isArray(properties.aliases) ? properties.aliases.map(String) : [],
    properties: Object.fromEntries(known),
  };
}

function toldClaims(
  changes: readonly ArticleChange[],
  standing: ReadonlyMap<string, StandingRecord>,
  difference: Difference,
): Pick<SavedChange, 'addedClaims' | 'removedClaims'> {
  const now = new Map(
    changes.flatMap(({ statements }) => statements.profiles).map(({ id, name }) => [id, name]),
  );
  const before = new Map([...standing.values()].flatMap(({ profiles }) => profiles).map(keyInArticle));
  const nameBefore = (article: string, key: string) => before.get(`${article}\n${key}`) ?? key;
  return {
    addedClaims: difference.addedClaims.map((claim) => {
      const { id, article, start, type, modality, quote } = claim;
      const [from, to] = [now.get(claim.from) ?? '', now.get(claim.to) ?? ''];
      return { id, article, start, type, modality, from, to, quote, values: toldValues(claim) };
    }),
    removedClaims: difference.removedClaims.map((claim) => {
      const { id, article, start, type, fromKey, toKey, quote } = claim;
      const modality = MODALITIES.find((known) => known === claim.modality) ?? 'alleged';
      const [from, to] = [nameBefore(article, fromKey), nameBefore(article, toKey)];
      return { id, article, start, type, modality, from, to, quote, values: toldValues(claim) };
    }),
  };
}

/** Two persons of one name in one article have one name, so the first will do. */
function keyInArticle({ article, key, name }: Profile): readonly [string, string] {
  return [`${article}\n${key}`, name];
}
