/** Pairs of mentions that the model is asked about, with what it is told of each: as in training. */
import type { RelationType } from '../../../shared/schema/index.ts';
import type { Sets } from '../identity/sets.ts';
import { MENTION_KINDS, type MentionKind } from '../model/labels.ts';
import { apartCode, distanceCode, orderCode } from '../model/pairs.ts';
import type { WordState, WordStates } from '../model/states.ts';
import type { Mention } from '../spans/mentions.ts';

/** Two triggers of one event: scored like a relation, and none of the ontology. */
export const SAME_EVENT = 'SAME_EVENT';
export type PairType = RelationType | typeof SAME_EVENT;

/** Kinds of mention that a relation joins: those of the ontology, with countries apart. */
const SIGNATURES: Readonly<Record<PairType, readonly `${MentionKind} ${MentionKind}`[]>> = {
  HOLDS_ROLE: ['person role'],
  ROLE_IN: ['role organization', 'role country'],
  PARTICIPATED_IN: ['person event', 'organization event', 'country event'],
  MEMBER_OF: ['person organization', 'person country'],
  WORKS_FOR: ['person organization', 'person country'],
  CITIZEN_OF: ['person country'],
  FOUNDED: ['person organization', 'organization organization', 'country organization'],
  OWNS: ['person organization', 'organization organization', 'country organization'],
  FAMILY_OF: ['person person'],
  PART_OF: [
    'organization organization',
    'organization country',
    'country organization',
    'country country',
    'event event',
  ],
  BASED_IN: ['organization country'],
  [SAME_EVENT]: ['event event'],
};

/** Sentences apart within which any two mentions are compared; farther ones for a role's body and for triggers. */
const NEAR_SENTENCES = 3;
const FAR_SENTENCES = 40;
const FAR: ReadonlySet<PairType> = new Set(['ROLE_IN', SAME_EVENT]);
/** Mentions after a mention that it is compared with: a list of ten thousand names stays linear. */
const MAX_PLACES = 120;
/** Mentions of an article of about 10,000 words. */
const MAX_SECTION = 400;
const SALIENCE_RANKS = 4;
/** Mentions between two that are told apart. */
const MOST_BETWEEN = 3;

/** Types by the places of both kinds in `MENTION_KINDS`, for mentions that are near each other and for any. */
const NEAR_TYPES = typesByKinds(() => true);
const FAR_TYPES = typesByKinds((type) => FAR.has(type));

function typesByKinds(counts: (type: PairType) => boolean): readonly (readonly PairType[])[] {
  const signatures = Object.entries(SIGNATURES) as [PairType, readonly string[]][];
  return MENTION_KINDS.flatMap((from) =>
    MENTION_KINDS.map((to) =>
      signatures.flatMap(([type, ends]) => (counts(type) && ends.includes(`${from} ${to}`) ? [type] : [])),
    ),
  );
}

/** A mention as the model is told of it, in order of text. */
export interface Placed {
  readonly mention: Mention;
  readonly first: WordState;
  readonly last: WordState;
  readonly salience: number;
}

/**
 * Mentions that see each other in the model: all of an article, and of a very long one as many as it can compare at
 * once, cut between sentences where there is a place to cut.
 */
export function sectionsOf(placed: readonly Placed[]): Placed[][] {
  const sections: Placed[][] = [];
  for (let at = 0; at < placed.length; ) {
    let end = Math.min(placed.length, at + MAX_SECTION);
    const sentence = placed[end]?.mention.sentence;
    while (end > at + 1 && placed[end - 1]?.mention.sentence === sentence) end -= 1;
    if (end === at + 1) end = Math.min(placed.length, at + MAX_SECTION);
    sections.push(placed.slice(at, end));
    at = end;
  }
  return sections;
}

/** Pairs, column by column: an article has thousands. */
export interface Candidates {
  /** Places in the list of placed mentions. */
  readonly from: number[];
  readonly to: number[];
  /** What the model is asked of each. */
  readonly types: (readonly PairType[])[];
  /** `FEATURES` codes of each, one after the other. */
  readonly features: number[];
}

/** The mentions whose words the encoder has seen; nested ones are not the model's. */
export function placedMentions(mentions: readonly Mention[], states: WordStates, sets: Sets): Placed[] {
  const outer = mentions.filter(({ nested }) => !nested);
  const salience = salienceCodes(outer, sets);
  return outer.flatMap((mention, k) => {
    const first = states.at(mention.sentence, mention.first);
    const last = states.at(mention.sentence, mention.last);
    if (!first || !last) return [];
    return [{ mention, first, last, salience: salience[k] ?? 0 }];
  });
}

/**
 * How often an entity is named among those of its kind (0: the most, at most 3), and 4 more where it is named in the
 * first two sentences. 0 for roles and events, whose identity is not known yet.
 */
export function salienceCodes(mentions: readonly Mention[], sets: Pick<Sets, 'find'>): number[] {
  const counts = new Map<number, number>();
  const early = new Set<number>();
  for (const { id, sentence } of mentions) {
    const set = sets.find(id);
    counts.set(set, (counts.get(set) ?? 0) + 1);
    if (sentence < 2) early.add(set);
  }
  const ranks = new Map<MentionKind, readonly number[]>();
  for (const kind of ['person', 'organization', 'country'] as const) {
    const own = mentions.filter((mention) => mention.kind === kind);
    const sizes = new Set(own.map(({ id }) => counts.get(sets.find(id)) ?? 0));
    ranks.set(
      kind,
      [...sizes].sort((a, b) => b - a),
    );
  }
  return mentions.map(({ id, kind }) => {
    const set = sets.find(id);
    const rank = ranks.get(kind)?.indexOf(counts.get(set) ?? 0) ?? -1;
    return rank < 0 ? 0 : Math.min(rank, SALIENCE_RANKS - 1) + (early.has(set) ? SALIENCE_RANKS : 0);
  });
}

/**
 * All pairs of an article that a relation may join, in order of text.
 * @param related whether two mentions may be ends of one relation at all
 */
export function candidatesOf(
  placed: readonly Placed[],
  related: (from: Mention, to: Mention) => boolean,
): Candidates {
  const kinds = placed.map(({ mention }) => MENTION_KINDS.indexOf(mention.kind));
  const before = countsByKind(kinds);
  const found: Candidates = { from: [], to: [], types: [], features: [] };
  placed.forEach(({ mention, first }, i) => {
    for (let j = i + 1; j < placed.length && j <= i + MAX_PLACES; j += 1) {
      const other = placed[j];
      const apart = (other?.mention.sentence ?? 0) - mention.sentence;
      if (!other || apart > FAR_SENTENCES) break;
      if (!related(mention, other.mention)) continue;
      const distance = other.first.position - first.position;
      const between = [countBetween(before, kinds[i], i, j), countBetween(before, kinds[j], i, j)] as const;
      const there = typesOf(kinds[i], kinds[j], apart);
      const back = typesOf(kinds[j], kinds[i], apart);
      if (there.length > 0) addPair(found, i, j, there, [distance, apart, between[0], between[1]]);
      if (back.length > 0) addPair(found, j, i, back, [-distance, apart, between[1], between[0]]);
    }
  });
  return found;
}

/** What the model is told of a pair: pieces and sentences apart, mentions of the kind of either end between. */
type Apart = readonly [distance: number, sentences: number, likeFrom: number, likeTo: number];

function addPair(
  { from, to, types, features }: Candidates,
  source: number,
  target: number,
  asked: readonly PairType[],
  [distance, sentences, likeFrom, likeTo]: Apart,
): void {
  from.push(source);
  to.push(target);
  types.push(asked);
  features.push(distanceCode(distance), orderCode(target - source), apartCode(sentences), likeFrom, likeTo);
}

/** @param from kind of the mention, as its place in `MENTION_KINDS` */
function typesOf(from = 0, to = 0, apart = 0): readonly PairType[] {
  const table = apart <= NEAR_SENTENCES ? NEAR_TYPES : FAR_TYPES;
  return table[from * MENTION_KINDS.length + to] ?? [];
}

/** For each kind, how many mentions of it stand before each place. */
function countsByKind(kinds: readonly number[]): readonly (readonly number[])[] {
  return MENTION_KINDS.map((_, kind) => {
    const counts = [0];
    for (const one of kinds) counts.push((counts.at(-1) ?? 0) + (one === kind ? 1 : 0));
    return counts;
  });
}

/** Mentions of a kind between two places, as many as are told apart. */
function countBetween(before: readonly (readonly number[])[], kind = 0, first = 0, last = 0): number {
  const counts = before[kind] ?? [];
  return Math.min(MOST_BETWEEN, (counts[last] ?? 0) - (counts[first + 1] ?? 0));
}
