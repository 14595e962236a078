import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeKey, KIND_NAMES, MODALITIES, RELATION_TYPES } from '../../../../../shared/schema/index.ts';
import { edgeStrength, nodeStrength } from '../../../../../web/app/scene/emphasis.ts';
import {
  edgePattern,
  edgeWidth,
  hasArrow,
  lanes,
  nodeColour,
  nodeRadius,
  nodeScale,
  nodeShape,
  shapePath,
} from '../../../../../web/app/scene/look.ts';
import { neighbourhoodOf } from '../../../../../web/app/scene/neighbourhood.ts';
import { NO_SELECTION } from '../../../../../web/app/state/graph/selection.ts';
import { edge, node, shown } from '../make.ts';

describe('APP-1 how nodes look', () => {
  it('grow with their degree, within bounds', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (a, b) => {
        if (a <= b) expect(nodeRadius(a)).toBeLessThanOrEqual(nodeRadius(b));
        expect(nodeRadius(a)).toBeGreaterThanOrEqual(4);
        expect(nodeRadius(a)).toBeLessThanOrEqual(22);
      }),
    );
  });

  it('differ by kind in colour and in shape, in both themes', () => {
    for (const theme of ['light', 'dark'] as const)
      expect(new Set(KIND_NAMES.map((kind) => nodeColour({ kind }, theme))).size).toBe(KIND_NAMES.length);
    expect(new Set(KIND_NAMES.map((kind) => nodeShape({ kind }))).size).toBe(KIND_NAMES.length);
    const outlines = KIND_NAMES.map((kind) => shapePath(nodeShape({ kind }), 10));
    expect(new Set(outlines).size).toBe(KIND_NAMES.length);
    for (const outline of outlines) expect(outline).toMatch(/^M[-\d. AHLVZM]+Z$/);
  });

  it('are smaller on a small canvas, never below half', () => {
    expect(nodeScale(1000, 900)).toBe(1);
    expect(nodeScale(390, 340)).toBe(0.5);
    expect(nodeScale(800, 540)).toBe(0.75);
  });
});

describe('APP-2 how edges look', () => {
  it('tells what is stated, planned and alleged apart', () => {
    const drawn = MODALITIES.filter((modality) => modality !== 'negated');
    expect(drawn.map(edgePattern)).toEqual(['solid', 'dashed', 'dotted']);
  });

  it('grow with the articles that state them, within bounds', () => {
    expect(edgeWidth({ articles: 1 })).toBe(1);
    expect(edgeWidth({ articles: 4 })).toBeGreaterThan(edgeWidth({ articles: 2 }));
    expect(edgeWidth({ articles: 100_000 })).toBeLessThanOrEqual(2.6);
  });

  it('have an arrowhead unless both directions say the same', () => {
    expect(RELATION_TYPES.filter((type) => !hasArrow({ type }))).toEqual(['FAMILY_OF']);
  });
});

describe('APP-2 edges between the same two nodes', () => {
  const between = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...RELATION_TYPES), fc.boolean())
      .map(([type, turned]) => (turned ? edge('b', 'a', { type }) : edge('a', 'b', { type }))),
    { selector: edgeKey, minLength: 1 },
  );

  it('have a lane each, seen from the same end', () => {
    fc.assert(
      fc.property(between, (edges) => {
        const found = lanes(new Map(edges.map((each) => [edgeKey(each), each])));
        const seen = edges.map(
          (each) => (found.get(edgeKey(each)) ?? Number.NaN) * (each.from < each.to ? 1 : -1),
        );
        expect(new Set(seen.map((lane) => lane + 0)).size).toBe(edges.length);
        expect(seen.reduce((a, b) => a + b, 0)).toBeCloseTo(0);
      }),
    );
  });

  it('lie in the middle where there is one only', () => {
    expect(lanes(new Map([['k', edge('b', 'a')]])).get('k')).toBe(0);
  });
});

describe('APP-5 what stands out', () => {
  const graph = shown([node('a'), node('b'), node('c')], [edge('a', 'b'), edge('b', 'c')]);
  const none = { selection: NO_SELECTION, hovered: null, selected: new Set<string>() };
  const strengths = (emphasis: Parameters<typeof nodeStrength>[1]) =>
    ['a', 'b', 'c'].map((id) => nodeStrength(id, emphasis, graph));

  it('is nothing where nothing is selected or pointed at', () => {
    expect(strengths(none)).toEqual(['plain', 'plain', 'plain']);
    expect(edgeStrength('a MEMBER_OF b', edge('a', 'b'), none, graph)).toBe('plain');
  });

  it('is the selected entity with its neighbours; the rest is faint', () => {
    const emphasis = {
      selection: { nodes: ['a'], edge: null, near: 'neighbours' as const },
      hovered: null,
      selected: new Set<string>(),
    };
    expect(strengths(emphasis)).toEqual(['strong', 'near', 'faint']);
    expect(edgeStrength('a MEMBER_OF b', edge('a', 'b'), emphasis, graph)).toBe('near');
    expect(edgeStrength('b MEMBER_OF c', edge('b', 'c'), emphasis, graph)).toBe('faint');
  });

  it('is what is pointed at, also over a selection', () => {
    const emphasis = {
      selection: { nodes: ['a'], edge: null, near: 'neighbours' as const },
      hovered: 'c',
      selected: new Set<string>(),
    };
    expect(strengths(emphasis)).toEqual(['strong', 'near', 'strong']);
    expect(edgeStrength('b MEMBER_OF c', edge('b', 'c'), emphasis, graph)).toBe('near');
  });

  it('is the edge whose claims are read', () => {
    const selection = { nodes: ['a', 'b'], edge: 'a MEMBER_OF b', near: NO_SELECTION.near };
    expect(strengths({ selection, hovered: null, selected: new Set<string>() })).toEqual([
      'strong',
      'strong',
      'faint',
    ]);
    expect(
      edgeStrength(
        'a MEMBER_OF b',
        edge('a', 'b'),
        { selection, hovered: null, selected: new Set<string>() },
        graph,
      ),
    ).toBe('strong');
  });

  it('is nothing faint because of a selection that is not on the graph', () => {
    const selection = { nodes: ['elsewhere'], edge: null, near: 'neighbours' as const };
    expect(strengths({ selection, hovered: null, selected: new Set<string>() })).toEqual([
      'plain',
      'plain',
      'plain',
    ]);
  });

  it('is what an article names', () => {
    const near = { nodes: new Set(['a', 'b']), edges: new Set(['a MEMBER_OF b']) };
    const emphasis = {
      selection: { nodes: [], edge: null, near },
      hovered: null,
      selected: new Set<string>(),
    };
    expect(strengths(emphasis)).toEqual(['near', 'near', 'faint']);
    expect(edgeStrength('b MEMBER_OF c', edge('b', 'c'), emphasis, graph)).toBe('faint');
  });
});

describe('APP-12 the neighbourhood as a picture', () => {
  it('has the entity in the middle and its neighbours around it, the most connected first', () => {
    const graph = shown(
      [node('a'), node('b', { degree: 1 }), node('c', { degree: 5 }), node('d')],
      [edge('a', 'b'), edge('c', 'a'), edge('b', 'c')],
    );
    const picture = neighbourhoodOf(graph, 'a', 100);
    expect(picture?.nodes.map((each) => each.node.id)).toEqual(['a', 'c', 'b']);
    expect(picture?.nodes[0]?.at).toEqual({ x: 0, y: 0 });
    expect(picture?.nodes[1]?.at.y).toBeCloseTo(-100);
    expect(picture?.edges.map((each) => edgeKey(each.edge))).toEqual(['a MEMBER_OF b', 'c MEMBER_OF a']);
  });

  it('says how many found no room', () => {
    const many = Array.from({ length: 30 }, (_, index) => node(`n${index}`));
    const picture = neighbourhoodOf(
      shown(
        [node('a'), ...many],
        many.map(({ id }) => edge('a', id)),
      ),
      'a',
      100,
      16,
    );
    expect(picture?.nodes).toHaveLength(17);
    expect(picture?.left).toBe(14);
  });

  it('is none of what is not shown', () => {
    expect(neighbourhoodOf(shown([node('a')]), 'b', 100)).toBeNull();
  });
});
