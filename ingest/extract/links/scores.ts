/** Which relations the model sees between two mentions: those above the threshold of their type. */
import type { EventType, Modality, Part, RelationType, Tenure } from '../../../shared/schema/index.ts';
import { groupBy } from '../group.ts';
import type { Encoded } from '../model/encoder.ts';
import { type Labels, signatureTable } from '../model/labels.ts';
import { type PairScores, type PlacedMention, scorePairs } from '../model/pairs.ts';
import type { Model } from '../model/session.ts';
import { partFits } from '../qualifiers/part.ts';
import type { Mention } from '../spans/mentions.ts';

/** One relation between two mentions, with the likeliest of its qualifiers. */
export interface Link {
  readonly type: RelationType;
  readonly from: Mention;
  readonly to: Mention;
  readonly score: number;
  readonly part: Part;
  readonly modality: Modality;
  readonly tenure: Tenure;
}

/** Scores from which a relation counts. */
const THRESHOLDS: Readonly<Partial<Record<RelationType, number>>> = { ROLE_IN: 0.3, PARTICIPATED_IN: 0.45 };
const THRESHOLD = 0.5;

/** Mentions of one window that are compared with each other; more than this are a list of names. */
const MAX_MENTIONS = 44;

/**
 * The links of an article, in order of windows and of text.
 * @param related whether two mentions may be ends of one relation at all
 */
export async function linksOf(
  model: Model,
  windows: readonly Encoded[],
  mentions: readonly Mention[],
  related: (from: Mention, to: Mention) => boolean,
): Promise<Link[]> {
  const bySentence = groupBy(
    mentions.filter(({ nested }) => !nested),
    (mention) => mention.sentence,
  );
  const allowed = signatureTable(model.labels);
  const links: Link[] = [];
  for (const encoded of windows) {
    const placed = placedMentions(encoded, bySentence).slice(0, MAX_MENTIONS);
    if (placed.length < 2) continue;
    const scores = await scorePairs(model, encoded, placed);
    placed.forEach(({ mention: from }, i) => {
      placed.forEach(({ mention: to }, j) => {
        const relations = i === j ? [] : allowed(from.kind, to.kind);
        if (relations.length === 0 || !related(from, to)) return;
        for (const r of relations) links.push(...linkOf(model.labels, r, from, to, scores, i, j));
      });
    });
  }
  return links;
}

/** The link between the i-th and the j-th mention of a window, where its score is enough. */
function linkOf(
  labels: Labels,
  relation: number,
  from: Mention,
  to: Mention,
  scores: PairScores,
  i: number,
  j: number,
): Link[] {
  const type = labels.relations[relation];
  const score = scores.relation(i, j, relation);
  if (!type || !(score >= (THRESHOLDS[type] ?? THRESHOLD))) return [];
  return [{ type, from, to, score, ...qualifiersOf(labels, scores.attributes(i, j), to.eventType) }];
}

type Placed = PlacedMention & { readonly mention: Mention };

/** The mentions that stand in a window as a whole, in order of text. */
function placedMentions(encoded: Encoded, bySentence: ReadonlyMap<number, readonly Mention[]>): Placed[] {
  const positions = new Map<string, number>();
  encoded.window.forEach(({ sentence, index }, k) => {
    positions.set(`${sentence} ${index}`, encoded.first[k] ?? 0);
  });
  const sentences = new Set(encoded.window.map(({ sentence }) => sentence));
  return [...sentences].flatMap((sentence) =>
    (bySentence.get(sentence) ?? []).flatMap((mention) => {
      const start = positions.get(`${sentence} ${mention.first}`);
      const end = positions.get(`${sentence} ${mention.last}`);
      return start === undefined || end === undefined ? [] : [{ mention, start, end }];
    }),
  );
}

function qualifiersOf(
  labels: Labels,
  attributes: Float32Array,
  eventType: EventType | null,
): Pick<Link, 'part' | 'modality' | 'tenure'> {
  const parts = labels.as.length;
  const modalities = parts + labels.modality.length;
  return {
    part: likeliest(
      labels.as,
      attributes.subarray(0, parts),
      (part) => !eventType || partFits(part, eventType),
    ),
    modality: likeliest(labels.modality, attributes.subarray(parts, modalities)),
    tenure: likeliest(labels.tenure, attributes.subarray(modalities)),
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
