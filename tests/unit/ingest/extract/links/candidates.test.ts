import { describe, expect, it } from 'vitest';
import { Sets } from '../../../../../ingest/extract/identity/sets.ts';
import {
  candidatesOf,
  type Placed,
  SAME_EVENT,
  salienceCodes,
  sectionsOf,
} from '../../../../../ingest/extract/links/candidates.ts';
import type { MentionKind } from '../../../../../ingest/extract/model/labels.ts';
import { RELATION_TYPES, signatureAllows } from '../../../../../shared/schema/index.ts';

const ONTOLOGY = {
  person: 'Person',
  organization: 'Organization',
  country: 'Organization',
  role: 'Role',
  event: 'Event',
} as const;
const KINDS = Object.keys(ONTOLOGY) as MentionKind[];

/** Mentions of these kinds, each in the sentence given beside it. */
function placedOf(marked: readonly (readonly [kind: MentionKind, sentence: number])[]): Placed[] {
  const none = new Float32Array();
  return marked.map(([kind, sentence], id) => {
    const mention = {
      id,
      kind,
      eventType: null,
      sentence,
      first: 0,
      last: 0,
      start: id,
      end: id + 1,
      text: 'x',
    };
    const state = { hidden: none, before: none, after: none, position: 10 * id, window: 0 };
    return { mention: { ...mention, certainty: 1 }, first: state, last: state, salience: 0 };
  });
}

const all = () => true;
const typesOf = (placed: Placed[]) => {
  const { from, to, types } = candidatesOf(placed, all);
  return types.flatMap((asked, k) => asked.map((type) => `${from[k]} ${type} ${to[k]}`));
};

describe('pairs that the model is asked about', () => {
  it('EXTRACT-3: what it may link, the ontology allows, and each relation is asked about somewhere', () => {
    const asked = new Set<string>();
    for (const from of KINDS) {
      for (const to of KINDS) {
        const placed = placedOf([
          [from, 0],
          [to, 0],
        ]);
        const { from: sources, to: targets, types } = candidatesOf(placed, all);
        for (const [k, own] of types.entries()) {
          const [a, b] = [placed[sources[k]!]!.mention.kind, placed[targets[k]!]!.mention.kind];
          for (const type of own) {
            asked.add(type);
            if (type !== SAME_EVENT) expect(signatureAllows(type, ONTOLOGY[a], ONTOLOGY[b])).toBe(true);
          }
        }
      }
    }
    expect([...asked].sort()).toEqual([...RELATION_TYPES, SAME_EVENT].sort());
  });

  it('EXTRACT-3: only a country is somebody’s country', () => {
    expect(
      typesOf(
        placedOf([
          ['person', 0],
          ['organization', 0],
        ]),
      ).join(),
    ).not.toContain('CITIZEN_OF');
    expect(
      typesOf(
        placedOf([
          ['person', 0],
          ['country', 0],
        ]),
      ),
    ).toContain('0 CITIZEN_OF 1');
  });

  it('EXTRACT-19: far apart only a role and its body, and two triggers, are compared', () => {
    const far = placedOf([
      ['role', 0],
      ['person', 0],
      ['event', 0],
      ['country', 9],
      ['event', 9],
    ]);
    const across = typesOf(far).filter((told) => /^[0-2] .* [34]$/u.test(told));
    expect(across).toEqual(['0 ROLE_IN 3', `2 ${SAME_EVENT} 4`]);
  });

  it('EXTRACT-2: the pairs of a list of names grow no faster than the list', () => {
    const list = (size: number) => placedOf(Array.from({ length: size }, () => ['person', 0] as const));
    const pairs = (size: number) => candidatesOf(list(size), all).from.length;
    expect(pairs(2000)).toBeLessThan(2.2 * pairs(1000));
  });

  it('EXTRACT-4: an entity that is named often, and early, is told from others', () => {
    const mentions = placedOf([
      ['person', 0],
      ['person', 5],
      ['person', 6],
      ['role', 6],
    ]).map(({ mention }) => mention);
    const sets = new Sets(4);
    sets.join(1, 2);
    expect(salienceCodes(mentions, sets)).toEqual([5, 0, 0, 0]);
  });
});

describe('sections of a long article', () => {
  it('EXTRACT-2: hold every mention once and are cut between sentences', () => {
    const placed = placedOf(Array.from({ length: 1000 }, (_, k) => ['person', Math.floor(k / 7)] as const));
    const sections = sectionsOf(placed);
    expect(sections.flat()).toEqual(placed);
    expect(sections.length).toBe(3);
    for (const [k, section] of sections.entries()) {
      expect(section.length).toBeLessThanOrEqual(400);
      expect(section[0]?.mention.sentence).not.toBe(sections[k - 1]?.at(-1)?.mention.sentence);
    }
  });

  it('EXTRACT-2: one endless sentence is cut all the same', () => {
    const placed = placedOf(Array.from({ length: 900 }, () => ['person', 0] as const));
    expect(sectionsOf(placed).map(({ length }) => length)).toEqual([400, 400, 100]);
  });
});
