import { describe, expect, it } from 'vitest';
import {
  EdgeSchema,
  EvidenceSchema,
  NodeSchema,
  SearchHitSchema,
} from '../../../../../shared/contract/index.ts';
import {
  toClaim,
  toEdge,
  toEvidence,
  toHead,
  toHit,
  toNode,
} from '../../../../../shared/store/graph/rows.ts';

const NODE = { id: 'e', kind: 'Event', name: 'Summit', degree: 3, x: 1.5, y: -2, community: 0 };
const EDGE = { claims: 2, articles: 2, sources: 1, confidence: 0.5, modality: 'planned' };
const CLAIM = {
  id: 'c',
  type: 'OWNS',
  modality: 'asserted',
  quote: 'owns',
  start: 3,
  end: 7,
  confidence: 1,
  extractor: 'test 1',
};

describe('rows as the contract says them', () => {
  it('STORE-61: a node has the properties of its kind that are known, and no others', () => {
    const row = {
      ...NODE,
      eventType: 'summit',
      start: '2024',
      end: null,
      organizationKind: 'party',
      fold: 'summit',
    };
    expect(NodeSchema.strict().parse(toNode(row))).toEqual({
      ...NODE,
      properties: { eventType: 'summit', start: '2024' },
    });
  });

  it('STORE-61: without a position a node has null, not zero', () => {
    expect(toNode({ ...NODE, x: null, y: null, community: null })).toMatchObject({
      x: null,
      y: null,
      community: null,
    });
  });

  it('STORE-64: a hit has its aliases, none where the row has none', () => {
    expect(SearchHitSchema.strict().parse(toHit({ ...NODE, aliases: ['G7'] })).aliases).toEqual(['G7']);
    expect(toHit(NODE).aliases).toEqual([]);
  });

  it('STORE-64: an edge has its qualifiers, and null where no article has a date', () => {
    const properties = { ...EDGE, tenure: 'former', sourceNames: ['A'], latest: '' };
    expect(EdgeSchema.strict().parse(toEdge({ from: 'a', type: 'OWNS', to: 'b', properties }))).toEqual({
      ...EDGE,
      type: 'OWNS',
      from: 'a',
      to: 'b',
      first: null,
      last: null,
      qualifiers: { tenure: 'former' },
    });
  });

  it('STORE-64: a claim is between entities, whatever profiles it was stated of', () => {
    const claim = toClaim({ claim: { ...CLAIM, from: 'profile' }, from: 'a', to: 'b' });
    expect(claim).toEqual({ ...CLAIM, from: 'a', to: 'b', qualifiers: {} });
  });

  it('STORE-57: evidence is a claim, its article and the words around', () => {
    const article = { id: 'x', title: null, text: 'He owns it. Really.' };
    const evidence = toEvidence({ claim: CLAIM, from: 'a', to: 'b', article, date: '', id: 'c' });
    expect(EvidenceSchema.parse(evidence)).toMatchObject({
      before: 'He ',
      after: ' it.',
      article: { id: 'x', title: null, source: null, url: null, publishedAt: null },
    });
  });

  it('STORE-64: an article head has null for what is not known', () => {
    expect(toHead({ id: 'x' })).toEqual({ id: 'x', title: null, source: null, url: null, publishedAt: null });
  });

  it.each([
    ['an unknown kind', () => toNode({ ...NODE, kind: 'Robot' })],
    ['no name', () => toNode({ ...NODE, name: null })],
    ['a degree that is no number', () => toNode({ ...NODE, degree: '3' })],
    ['an unknown type', () => toEdge({ from: 'a', type: 'LIKES', to: 'b', properties: EDGE })],
    [
      'an unknown modality',
      () => toEdge({ from: 'a', type: 'OWNS', to: 'b', properties: { ...EDGE, modality: 'maybe' } }),
    ],
    ['a claim without a quote', () => toClaim({ claim: { ...CLAIM, quote: null }, from: 'a', to: 'b' })],
  ])('STORE-63: a record with %s is an error of the store, never a guess', (_what, convert) => {
    expect(convert).toThrow(expect.objectContaining({ code: 'STORE_INVALID', advice: expect.any(String) }));
  });
});
