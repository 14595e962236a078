/** Pairs made from annotated documents: what each half of one tells, and which are one. */
import { describe, expect, test } from 'vitest';
import { isDocumentHeldOut, pairsOf } from '../../quality/identity/data-pairs.ts';
import { annotatedDocument } from '../../quality/identity/documents.ts';
import { halvesOf } from '../../quality/identity/halves.ts';
import type { LabelledPair } from '../../quality/identity/labelled.ts';
import { truthOf } from '../../quality/identity/truth.ts';

const FIRST = 'Mayor Ilse Brandauer of Halvern met Jens Brandauer. ';
const SECOND = 'Later Brandauer thanked the Halvern Gazette, and Jens Brandauer left.';
const TEXT = FIRST + SECOND;

const at = (words: string, from = 0): [number, number] => {
  const start = TEXT.indexOf(words, from);
  return [start, start + words.length];
};

const document = (id: string, set = 'gold-train') =>
  annotatedDocument(set, {
    id,
    text: TEXT,
    publishedAt: '2021-05-04',
    entities: [
      {
        id: 'p1',
        kind: 'Person',
        name: 'Ilse Brandauer',
        mentions: [at('Ilse Brandauer'), at('Brandauer', FIRST.length)],
      },
      {
        id: 'p2',
        kind: 'Person',
        name: 'Jens Brandauer',
        mentions: [at('Jens Brandauer'), at('Jens Brandauer', FIRST.length)],
      },
      { id: 'o1', kind: 'Organization', name: 'Halvern Gazette', mentions: [at('Halvern Gazette')] },
      { id: 'r1', kind: 'Role', name: 'Mayor', mentions: [at('Mayor')], organization: null },
    ],
    relations: [
      {
        type: 'HOLDS_ROLE',
        from: 'p1',
        to: 'r1',
        modality: 'asserted',
        start: 0,
        end: 20,
        tenure: 'current',
      },
    ],
  });

const names = ({ a, b }: LabelledPair) => [Object.keys(a.names), Object.keys(b.names)].flat().join(' – ');
const of = (pairs: readonly LabelledPair[], family: string) =>
  pairs
    .filter((pair) => pair.family === family)
    .map((pair) => `${names(pair)}: ${pair.same ? 'one' : 'two'}`);

describe('RESOLVE-68: pairs made from documents', () => {
  test('RESOLVE-68: each half calls an entity as it does itself, and tells what it tells itself', () => {
    const halves = halvesOf(document('d1')).filter(({ profile }) => profile.kind === 'Person');
    expect(halves.map(({ half, name, profile }) => [half, name, profile.name])).toEqual([
      [0, 'Ilse Brandauer', 'Ilse Brandauer'],
      [0, 'Jens Brandauer', 'Jens Brandauer'],
      [1, 'Ilse Brandauer', 'Brandauer'],
      [1, 'Jens Brandauer', 'Jens Brandauer'],
    ]);
    expect(halves.map(({ profile }) => profile.traits.role)).toEqual([
      ['mayor'],
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('RESOLVE-68: both halves of one are one, two that share a word are two', () => {
    const pairs = pairsOf([document('d1')]);
    expect(of(pairs, 'two halves')).toEqual(['Jens Brandauer – Jens Brandauer: one']);
    expect(of(pairs, 'surname alone')).toEqual(['Ilse Brandauer – Brandauer: one']);
    expect(of(pairs, 'one document').sort()).toEqual([
      'Brandauer – Jens Brandauer: two',
      'Ilse Brandauer – Jens Brandauer: two',
    ]);
  });

  test('RESOLVE-68: one full name in two documents is one, and no pair is half held out', () => {
    const documents = ['d1', 'd2', 'd3', 'd4', 'd5'].map((id) => document(id));
    const pairs = pairsOf(documents);
    const across = pairs.filter(({ family }) => family === 'one full name');
    expect(across.length).toBeGreaterThan(0);
    expect(across.every(({ same, a, b }) => same && a.nameKey === b.nameKey)).toBe(true);
    const held = new Map(documents.map((one) => [one.id, isDocumentHeldOut(one)]));
    for (const { because, heldOut } of pairs) {
      expect(because.split(' and ').map((id) => held.get(id))).toEqual([heldOut, heldOut]);
    }
  });

  test('RESOLVE-68: all of gold is held out', () => {
    expect(pairsOf([document('d1', 'gold')]).every(({ heldOut }) => heldOut)).toBe(true);
  });

  test('RESOLVE-68: the same pairs in the same order, whatever the order of the documents', () => {
    const documents = ['d1', 'd2', 'd3'].map((id) => document(id));
    const ids = (pairs: readonly LabelledPair[]) =>
      pairs.filter(({ family }) => family !== 'one full name').map(({ id }) => id);
    expect(ids(pairsOf([...documents].reverse()))).toEqual(ids(pairsOf(documents)));
  });

  test('RESOLVE-70: across documents a full name is one, a surname alone is nobody else', () => {
    const halves = [document('d1'), document('d2')]
      .flatMap(halvesOf)
      .filter(({ profile }) => profile.kind === 'Person');
    const truth = truthOf(halves);
    expect(new Set(truth.values()).size).toBe(2);
    const groupOf = (name: string) =>
      halves.filter(({ profile }) => profile.name === name).map(({ profile }) => truth.get(profile.id));
    expect(new Set([...groupOf('Brandauer'), ...groupOf('Ilse Brandauer')]).size).toBe(1);
  });
});
