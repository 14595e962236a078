/** Which relations the model sees between two mentions: those above the threshold of their type. */
import type { Span } from '../../../shared/model/extraction.ts';
import type { EventType, Kin, Modality, Part, RelationType, Tenure } from '../../../shared/schema/index.ts';
import { sigmoid, softmax } from '../model/activations.ts';
import { confidenceOf } from '../model/calibration.ts';
import type { Labels } from '../model/labels.ts';
import { FEATURES, type Scores, scorePairs } from '../model/pairs.ts';
import type { Model } from '../model/session.ts';
import type { KindScores } from '../qualifiers/model-kind.ts';
import { partFits } from '../qualifiers/parts/part.ts';
import type { Mention } from '../spans/mentions.ts';
import { type Candidates, candidatesOf, type Placed, SAME_EVENT, sectionsOf } from './candidates.ts';

/** One relation between two mentions, with the likeliest of its qualifiers. */
export interface Link {
  readonly type: RelationType;
  readonly from: Mention;
  readonly to: Mention;
  readonly score: number;
  readonly part: Part;
  /** The text tells the part in so many words. */
  readonly partTold?: true;
  readonly modality: Modality;
  readonly tenure: Tenure;
  readonly kin: Kin;
  /** What rules changed of it, in words. */
  readonly rules: readonly string[];
  /** A rule made it, not the model. */
  readonly byRule?: true;
  /** The stretch that it stands on, where that is not the one between the two mentions. */
  readonly stretch?: Span;
}

/** How sure the model is, 0 to 1, that two triggers speak of one event. */
export type SameEvent = (a: Mention, b: Mention) => number;

/** What the model says of the mentions of an article. */
export interface ModelView {
  readonly links: readonly Link[];
  /** Who may have taken part in an event: pairs that do not count alone. */
  readonly faint: readonly Link[];
  readonly sameEvent: SameEvent;
  readonly kindScores: KindScores;
}

/** From which confidence on a pair is told as faint; more faint ones make more participants wrong than right. */
const FAINT = 0.15;

/** What is read of pairs so far. */
interface Found {
  readonly links: Link[];
  readonly faint: Link[];
  readonly same: Map<string, number>;
}

/** Pairs of one call: the memory of one is that of its inner layers. */
const CHUNK = 4096;

/**
 * The links of an article, in order of text.
 * @param related whether two mentions may be ends of one relation at all
 */
export async function linksOf(
  model: Model,
  placed: readonly Placed[],
  related: (from: Mention, to: Mention) => boolean,
): Promise<ModelView> {
  const found: Found = { links: [], faint: [], same: new Map() };
  const kinds = new Map<number, Float32Array>();
  for (const section of sectionsOf(placed)) {
    const candidates = candidatesOf(section, related);
    const inputs = section.map(({ mention, ...input }) => ({ ...input, kind: mention.kind }));
    for (let at = 0; at === 0 || at < candidates.from.length; at += CHUNK) {
      const scores = await scorePairs(model, inputs, {
        source: candidates.from.slice(at, at + CHUNK),
        target: candidates.to.slice(at, at + CHUNK),
        features: candidates.features.slice(at * FEATURES, (at + CHUNK) * FEATURES),
      });
      readPairs(model, section, candidates, at, scores, found);
      if (at === 0) readKinds(model.labels, section, scores, kinds);
    }
  }
  const { links, faint, same } = found;
  return {
    links,
    faint,
    sameEvent: (a, b) => ((same.get(`${a.id} ${b.id}`) ?? 0) + (same.get(`${b.id} ${a.id}`) ?? 0)) / 2,
    kindScores: ({ id }) => kinds.get(id) ?? null,
  };
}

/** Reads the scores of a chunk of candidates that begins at a place. */
function readPairs(
  { labels, calibration }: Pick<Model, 'labels' | 'calibration'>,
  placed: readonly Placed[],
  { from: sources, to: targets, types }: Candidates,
  at: number,
  { pairs, values }: Scores,
  { links, faint, same }: Found,
): void {
  const relations = labels.relations.length;
  const columns = new Map(labels.relations.map((type, column) => [type, column]));
  for (let k = 0; k * values < pairs.length; k += 1) {
    const [from, to] = [placed[sources[at + k] ?? -1]?.mention, placed[targets[at + k] ?? -1]?.mention];
    if (!from || !to) continue;
    for (const type of types[at + k] ?? []) {
      if (type === SAME_EVENT) {
        same.set(`${from.id} ${to.id}`, sigmoid(pairs[k * values + relations] ?? 0));
        continue;
      }
      const own = pairs[k * values + (columns.get(type) ?? -1)] ?? Number.NaN;
      const sure = confidenceOf(calibration, type, own);
      const score = sure ?? (type === 'PARTICIPATED_IN' ? confidenceOf(calibration, type, own, FAINT) : null);
      if (score === null) continue;
      const attributes = pairs.subarray(k * values + relations + 1, (k + 1) * values);
      const qualifiers = qualifiersOf(labels, attributes, to.eventType);
      (sure === null ? faint : links).push({ type, from, to, score, rules: [], ...qualifiers });
    }
  }
}

/** The model gives kinds of organization and of role side by side: those that a mention can have. */
function readKinds(
  { organizationKinds, roleKinds }: Labels,
  placed: readonly Placed[],
  scores: Scores,
  kinds: Map<number, Float32Array>,
): void {
  placed.forEach(({ mention: { id, kind } }, k) => {
    const all = scores.kinds(k);
    if (kind === 'organization') kinds.set(id, softmax(all.subarray(0, organizationKinds.length)));
    if (kind === 'role') kinds.set(id, softmax(all.subarray(all.length - roleKinds.length)));
  });
}

function qualifiersOf(
  labels: Labels,
  attributes: Float32Array,
  eventType: EventType | null,
): Pick<Link, 'part' | 'modality' | 'tenure' | 'kin'> {
  let at = 0;
  const next = <T>(values: readonly T[], fits?: (value: T) => boolean): T => {
    const scores = attributes.subarray(at, at + values.length);
    at += values.length;
    return likeliest(values, scores, fits);
  };
  return {
    part: next(labels.as, (part) => !eventType || partFits(part, eventType)),
    modality: next(labels.modality),
    tenure: next(labels.tenure),
    kin: next(labels.kin),
  };
}

/** The value with the highest score among those that fit. */
function likeliest<T>(
  values: readonly T[],
  scores: Float32Array,
  fits: (value: T) => boolean = () => true,
): T {
  const [first, ...others] = values
    .map((value, k) => ({ value, score: scores[k] ?? 0 }))
    .filter(({ value }) => fits(value));
  if (!first) throw new RangeError('the model has no label for a qualifier');
  return others.reduce((best, one) => (one.score > best.score ? one : best), first).value;
}
