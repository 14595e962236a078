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

const TYPES_BY_ENDS: ReadonlyMap<string, readonly PairType[]> = (() => {
  const table = new Map<string, PairType[]>();
  for (const [type, ends] of Object.entries(SIGNATURES) as [PairType, readonly string[]][]) {
    for (const kinds of ends) table.set(kinds, [...(table.get(kinds) ?? []), type]);
  }
  return table;
})();

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

/** One pair, by places in the list of placed mentions. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly types: readonly PairType[];
  readonly features: readonly number[];
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
): Candidate[] {
  const before = countsByKind(placed);
  const found: Candidate[] = [];
  placed.forEach(({ mention: from }, i) => {
    for (let j = i + 1; j < placed.length && j <= i + MAX_PLACES; j += 1) {
      const to = placed[j]?.mention;
      if (!to || to.sentence - from.sentence > FAR_SENTENCES) break;
      if (!related(from, to)) continue;
      for (const [source, target] of [
        [i, j],
        [j, i],
      ] as const) {
        const candidate = candidateOf(placed, before, source, target);
        if (candidate) found.push(candidate);
      }
    }
  });
  return found;
}

/** For each kind, how many mentions of it stand before each place. */
function countsByKind(placed: readonly Placed[]): ReadonlyMap<MentionKind, readonly number[]> {
  return new Map(
    MENTION_KINDS.map((kind) => {
      const counts = [0];
      for (const { mention } of placed) counts.push((counts.at(-1) ?? 0) + (mention.kind === kind ? 1 : 0));
      return [kind, counts];
    }),
  );
}

function candidateOf(
  placed: readonly Placed[],
  before: ReadonlyMap<MentionKind, readonly number[]>,
  from: number,
  to: number,
): Candidate | null {
  const [a, b] = [placed[from], placed[to]];
  if (!a || !b) return null;
  const apart = Math.abs(a.mention.sentence - b.mention.sentence);
  const types = (TYPES_BY_ENDS.get(`${a.mention.kind} ${b.mention.kind}`) ?? []).filter(
    (type) => apart <= NEAR_SENTENCES || FAR.has(type),
  );
  if (types.length === 0) return null;
  const between = [a, b].map(({ mention: { kind } }) => {
    const counts = before.get(kind) ?? [];
    const count = (counts[Math.max(from, to)] ?? 0) - (counts[Math.min(from, to) + 1] ?? 0);
    return Math.max(0, Math.min(3, count));
  });
  const features = [
    distanceCode(b.first.position - a.first.position),
    orderCode(to - from),
    apartCode(apart),
    ...between,
  ];
  return { from, to, types, features };
}
