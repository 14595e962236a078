/** Claims that people add: each stands on its decision, between whom the decision holds on to. */
import type { Decision } from '../../shared/model/decision.ts';
import type { Claim } from '../../shared/model/graph.ts';
import { hashId } from '../../shared/model/ids.ts';
import {
  KIND_NAMES,
  MODALITIES,
  RELATION_TYPES,
  relationDefinition,
  signatureAllows,
} from '../../shared/schema/index.ts';
import type { Runner } from '../../shared/store/engine.ts';
import * as store from '../../shared/store/statements/decisions.ts';
import * as write from '../../shared/store/statements/write.ts';
import { INVERSE_KIN } from '../resolve/claims.ts';
import { isLeftBehind } from '../resolve/decided.ts';
import { decisionOfKey } from '../resolve/keys.ts';
import { claimHash, type Link, type StandingClaim, toldValues } from './difference.ts';
import { claimRow, qualifiersOf } from './records.ts';
import type { ToldClaim } from './saved.ts';
import type { Writer } from './writer.ts';

type AddClaim = Extract<Decision, { verb: 'add-claim' }>;

/** Stands where a claim of an article has its article. */
function articleByHand(decision: string): string {
  return `decision:${decision}`;
}

/** A decision that adds a claim, and the keys that its claim may go between. */
interface Source {
  readonly decision: AddClaim;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What a change makes of claims by hand. */
export interface WrittenByHand {
  /** Links whose edges are computed anew. */
  readonly links: readonly Link[];
  readonly added: readonly ToldClaim[];
  readonly removed: readonly ToldClaim[];
}

/** The claims by hand that a change may touch. */
export class ByHand {
  /** Keys that the change must know. */
  readonly keys: readonly string[];
  readonly #sources: readonly Source[];
  readonly #decisions: readonly Decision[];
  readonly #standing: readonly StandingClaim[];

  private constructor(
    sources: readonly Source[],
    standing: readonly StandingClaim[],
    decisions: readonly Decision[],
  ) {
    this.#sources = sources;
    this.#decisions = decisions;
    this.#standing = standing;
    const all = [...sources.flatMap(({ from, to }) => [...from, ...to])];
    this.keys = [...all, ...standing.flatMap(({ fromKey, toKey }) => [fromKey, toKey])];
  }

  /**
   * To be called once anchors are where they are after the change.
   * @param articles ids of those that change
   * @param undone decisions that are no longer there
   */
  static async of(runner: Runner, articles: readonly string[], undone: readonly Decision[]): Promise<ByHand> {
    const rows = await runner.run(store.claimsDecidedIn, { ids: articles });
    const decisions = rows.map(({ json }): AddClaim => JSON.parse(json));
    if (decisions.length + undone.length === 0) return new ByHand([], [], []);
    const ids = [...new Set([...decisions, ...undone].map(({ id }) => id))].sort();
    const found = await runner.run(write.standingClaims, { ids: ids.map(articleByHand) });
    const standing = found.flatMap((row) => {
      const type = RELATION_TYPES.find((known) => known === row.type);
      return type ? [{ ...row, type, qualifiers: qualifiersOf(row) }] : [];
    });
    return new ByHand(await sourcesOf(runner, decisions), standing, [...decisions, ...undone]);
  }

  /**
   * Writes the claims as they should be; to be called once keys and entities are written.
   * @param homeOf the entity of a key after the change
   */
  async write(writer: Writer, homeOf: (key: string) => string | undefined): Promise<WrittenByHand> {
    const claims = this.#sources.flatMap((source) => claimOf(source, homeOf) ?? []);
    const wanted = new Map(claims.map((one) => [one.claim.id, one]));
    const gone = this.#standing.filter(({ id, hash }) => hash !== hashOf(wanted.get(id)?.claim));
    const stays = new Set(this.#standing.filter((claim) => !gone.includes(claim)).map(({ id }) => id));
    const added = [...wanted.values()].filter(({ claim }) => !stays.has(claim.id));
    await writer.ids(
      write.deleteClaims,
      gone.map(({ id }) => id),
    );
    await writer.rows(
      write.createClaimsByHand,
      added.map(({ claim, source }) => {
        const row = claimRow(claim, homeOf(claim.fromKey) ?? '', homeOf(claim.toKey) ?? '');
        return { ...row, claim: { ...row.claim, decision: source.decision.id } };
      }),
    );
    return {
      links: [...gone, ...added.map(({ claim }) => claim)],
      added: added.map(({ claim, source }) => told(claim, source.decision)),
      removed: gone.map((claim) => toldGone(claim, this.#decisions)),
    };
  }
}

async function sourcesOf(runner: Runner, decisions: readonly AddClaim[]): Promise<Source[]> {
  const anchors = await runner.run(store.anchorsOfDecisions, { ids: decisions.map(({ id }) => id) });
  const splits = anchors.flatMap(({ key }) => decisionOfKey(key ?? '') ?? []);
  const rows = await runner.run(store.decisionsById, { ids: [...new Set(splits)].sort() });
  const known = new Map(rows.map(({ id, json }): [string, Decision] => [id, JSON.parse(json)]));
  return decisions.map((decision) => {
    const keys = (side: string): string[] => {
      const own = anchors.filter((anchor) => anchor.decision === decision.id && anchor.side === side);
      const found = own.flatMap(({ key }) => (key === null ? [] : [key]));
      return [...new Set(found)].filter((key) => !isLeftBehind(decision, key, known)).sort();
    };
    return { decision, from: keys('from'), to: keys('to') };
  });
}

/** Between the smallest keys that are somebody and that the relation may go between; null where there are none. */
function claimOf(
  source: Source,
  homeOf: (key: string) => string | undefined,
): { claim: Claim; source: Source } | null {
  const { type, modality, qualifiers, id } = source.decision;
  const isThere = (key: string) => homeOf(key) !== undefined;
  const pairs = source.from
    .filter(isThere)
    .flatMap((from) => source.to.filter(isThere).map((to): [string, string] => [from, to]));
  const pair = pairs.find(([from, to]) => from !== to && allows(type, from, to));
  if (!pair) return null;
  const turned = relationDefinition(type).symmetric && pair[1] < pair[0];
  const [fromKey, toKey] = turned ? [pair[1], pair[0]] : pair;
  const kin = Object.entries(INVERSE_KIN).find(([name]) => name === qualifiers.kin)?.[1];
  const claim: Claim = {
    id: hashId('claim by hand', id),
    article: articleByHand(id),
    type,
    from: '',
    to: '',
    fromKey,
    toKey,
    modality,
    quote: '',
    start: 0,
    end: 0,
    confidence: 1,
    extractor: '',
    qualifiers: turned && kin ? { ...qualifiers, kin } : qualifiers,
  };
  return { claim, source };
}

function allows(type: Claim['type'], from: string, to: string): boolean {
  const [a, b] = [from, to].map((key) => KIND_NAMES.find((kind) => key.startsWith(`${kind}|`)));
  return a !== undefined && b !== undefined && signatureAllows(type, a, b);
}

function hashOf(claim: Claim | undefined): string | null {
  return claim ? claimHash(claim) : null;
}

function told(claim: Claim, decision: Decision | undefined): ToldClaim {
  const { id, article, start, type, modality, quote } = claim;
  return { id, article, start, type, modality, quote, values: toldValues(claim), ...endsOf(decision) };
}

function toldGone(claim: StandingClaim, decisions: readonly Decision[]): ToldClaim {
  const { id, article, start, type, quote } = claim;
  const modality = MODALITIES.find((known) => known === claim.modality) ?? 'alleged';
  const decision = decisions.find((one) => articleByHand(one.id) === article);
  return { id, article, start, type, modality, quote, values: toldValues(claim), ...endsOf(decision) };
}

/** What the ends were called when it was decided. */
function endsOf(decision: Decision | undefined): { from: string; to: string } {
  if (decision?.verb !== 'add-claim') return { from: '', to: '' };
  return { from: decision.from[0]?.quote ?? '', to: decision.to[0]?.quote ?? '' };
}
