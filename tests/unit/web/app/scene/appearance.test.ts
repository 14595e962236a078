import { describe, expect, it } from 'vitest';
import { edgeKey, MODALITIES } from '../../../../../shared/schema/index.ts';
import {
  type Drawn,
  edgeAppearance,
  edgeColour,
  nodeAppearance,
  type Setting,
} from '../../../../../web/app/scene/appearance.ts';
import { detailAt, ranks } from '../../../../../web/app/scene/detail.ts';
import { fittingLens, frameOf } from '../../../../../web/app/scene/frame.ts';
import { edgePattern } from '../../../../../web/app/scene/look.ts';
import { NO_SELECTION } from '../../../../../web/app/state/graph/selection.ts';
import { edge, node, shown } from '../make.ts';
import { COLOURS } from './setting.ts';

const nodes = [
  node('a', { degree: 9, x: 0, y: 0 }),
  node('b', { degree: 5, x: 10, y: 0 }),
  node('c', { degree: 1, x: 5, y: 8 }),
];
const edges = [edge('a', 'b'), edge('b', 'c', { modality: 'alleged' })];

function setting(more: Partial<Drawn> = {}, most = 3, selected: string[] = []): Setting {
  const drawn = { ...shown(nodes, edges), ...more };
  return {
    shown: drawn,
    emphasis: { selection: NO_SELECTION, hovered: null, selected: new Set(selected) },
    detail: detailAt(0, ranks(drawn.nodes.values()), most),
    theme: 'light',
    colours: COLOURS,
    scale: 1,
  };
}
/** The same where one stands out, so that what has nothing to do with it is pale. */
const beside = (of: Setting, id: string): Setting => ({
  ...of,
  emphasis: { ...of.emphasis, selection: { nodes: [id], edge: null, near: 'neighbours' } },
});
const looks = (id: number, of: Setting) => nodeAppearance(nodes[id]!, of);
const line = (index: number, of: Setting) => edgeAppearance(edgeKey(edges[index]!), edges[index]!, of);

describe('APP-48 what is not simply stated', () => {
  it('differs in shape and in colour, for all four ways of telling', () => {
    expect(new Set(MODALITIES.map(edgePattern)).size).toBe(4);
    expect(new Set(MODALITIES.map((modality) => edgeColour(modality, 'plain', COLOURS))).size).toBe(4);
  });

  it('keeps its shape when it is emphasised or pale', () => {
    expect(line(1, setting({}, 3, ['b', 'c']))).toMatchObject({ pattern: 'dotted', colour: COLOURS.alleged });
    expect(line(1, beside(setting(), 'a'))).toMatchObject({
      pattern: 'dotted',
      colour: COLOURS.faint,
    });
  });
});

describe('APP-315 a role that was possibly held', () => {
  const held = [
    edge('a', 'b', { type: 'HOLDS_ROLE' }),
    edge('a', 'c', { type: 'HOLDS_ROLE', modality: 'alleged' }),
  ];
  const open = { ...shown(nodes, held), possible: new Set([edgeKey(held[1]!)]) };
  const look = (index: number, of: Setting) => edgeAppearance(edgeKey(held[index]!), held[index]!, of);

  it('has a mark on its line beside the pattern of how it is told, whatever stands out', () => {
    expect([0, 1].map((index) => look(index, setting(open)).open)).toEqual([false, true]);
    expect(look(1, setting(open))).toMatchObject({ open: true, pattern: 'dotted' });
    expect(look(1, beside(setting(open), 'b'))).toMatchObject({
      open: true,
      pattern: 'dotted',
      strength: 'faint',
    });
    expect(look(1, setting({ ...open, possible: new Set() })).open).toBe(false);
  });
});

describe('APP-49 marks', () => {
  it('what is new has a second outline, what is pinned a dot, what is chosen a ring of its own', () => {
    expect(looks(0, setting({ marked: new Set(['a']) })).fresh).toBe(true);
    expect(looks(0, setting({ pinned: new Set(['a']) })).pinned).toBe(true);
    expect(looks(0, setting({}, 3, ['a'])).ring).toBe(COLOURS.accent);
    expect(looks(0, setting())).toMatchObject({
      fresh: false,
      pinned: false,
      ring: COLOURS.paper,
      strength: 'plain',
    });
  });
});

describe('APP-43 what is far away', () => {
  it('is a dot, unless it is marked or stands out; lines to it are faint, those between dots are not drawn', () => {
    const far = setting({}, 1);
    expect([0, 1, 2].map((id) => looks(id, far).dot)).toEqual([false, true, true]);
    expect(line(0, far)).toMatchObject({ hidden: false, colour: COLOURS.faint, arrow: false });
    expect(line(1, far).hidden).toBe(true);
    expect(looks(2, setting({ marked: new Set(['c']) }, 1)).dot).toBe(false);
    const chosen = setting({}, 1, ['a', 'b']);
    expect(looks(1, chosen).dot).toBe(false);
    expect(line(0, chosen).colour).toBe(COLOURS.edgeNear);
    expect(looks(1, far).radius).toBeLessThan(looks(1, setting()).radius);
  });
});

describe('APP-50 a view as a picture', () => {
  it('holds what is in view, in pixels, the weakest first', () => {
    const of = setting({}, 3, ['c']);
    const whole = frameOf(of, fittingLens(of.shown.positions.values(), 800, 600));
    expect(whole.nodes.map((each) => each.node.id)).toEqual(['b', 'a', 'c']);
    for (const { at } of whole.nodes) {
      expect(at.x).toBeGreaterThanOrEqual(59);
      expect(at.x).toBeLessThanOrEqual(741);
    }
    const [b, a, c] = whole.nodes;
    expect(c!.at.y).toBeLessThan(a!.at.y);
    expect(b!.at.x).toBeGreaterThan(a!.at.x);
    expect(whole.edges).toHaveLength(2);
    expect(whole.labels.map(({ text }) => text).sort()).toEqual(['a', 'b', 'c']);
  });

  it('leaves out what lies outside, with the lines between what is left out', () => {
    const of = setting();
    const lens = {
      ...fittingLens(of.shown.positions.values(), 800, 600),
      toPixels: ({ x, y }: { x: number; y: number }) => ({ x: x * 200, y: y * 200 }),
    };
    const frame = frameOf(of, lens);
    expect(frame.nodes.map((each) => each.node.id)).toEqual(['a']);
    expect(frame.edges.map(({ edge: each }) => edgeKey(each))).toEqual([edgeKey(edges[0]!)]);
  });

  it('an empty view and a single node are pictures too', () => {
    expect(frameOf({ ...setting(), shown: shown([]) }, fittingLens([], 400, 300)).nodes).toEqual([]);
    const one = { ...setting(), shown: shown([nodes[0]!]) };
    expect(frameOf(one, fittingLens(one.shown.positions.values(), 400, 300)).nodes[0]?.at).toEqual({
      x: 200,
      y: 150,
    });
  });
});
