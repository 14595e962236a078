import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLabelLayer } from '../../../../../web/app/scene/label-layer.ts';
import type { LabelledNode } from '../../../../../web/app/scene/labelled.ts';
import { COLOURS } from './setting.ts';

const SIZE = 800;

/** A canvas that keeps what is written on it, in the order in which it is written, and in which fonts it measured. */
function canvasOf(written: string[], measuredIn: string[] = []): HTMLCanvasElement {
  const context = {
    font: '',
    measureText: (text: string) => {
      measuredIn.push(context.font);
      return { width: text.length * 6 };
    },
    fillText: (text: string) => void written.push(text),
    strokeText() {},
    save() {},
    restore() {},
  };
  return { clientWidth: SIZE, clientHeight: SIZE, getContext: () => context } as unknown as HTMLCanvasElement;
}

/** One node beside the other, so that every name has room. */
const locate = (id: string) => {
  const place = Number(id.slice(1));
  return { x: 100 + (place % 5) * 140, y: 30 + Math.floor(place / 5) * 30, radius: 5 };
};
const room = { most: 100, named: new Set<string>(), reserved: [], letters: 30 };

const nodeAt = (place: number, more: Partial<LabelledNode> = {}): LabelledNode => ({
  node: {
    id: `n${place}`,
    kind: 'Person',
    name: `N${place}`,
    degree: 100 - place,
    properties: {},
    x: null,
    y: null,
    community: null,
  },
  strength: 'plain',
  fresh: false,
  leads: false,
  ...more,
});

function written(candidates: readonly LabelledNode[], raised: readonly LabelledNode[], most = 100): string[] {
  const names: string[] = [];
  const canvas = canvasOf(names);
  const layer = createLabelLayer();
  layer.candidates(candidates);
  layer.raise(raised);
  layer.place(canvas, locate, { ...room, most }, COLOURS);
  layer.draw(canvas, locate, COLOURS);
  return names;
}

describe('APP-413 the first names', () => {
  it('are measured in the font that they are written in', () => {
    const fonts: string[] = [];
    const layer = createLabelLayer();
    layer.candidates([nodeAt(0)]);
    layer.place(canvasOf([], fonts), locate, room, COLOURS);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.every((font) => font.includes(COLOURS.font))).toBe(true);
  });
});

describe('APP-335 what stands out under the pointer', () => {
  it('is written before all others, the rest as before', () => {
    const plain = [0, 1, 2, 3].map((place) => nodeAt(place));
    expect(written(plain, [])).toEqual(['N0', 'N1', 'N2', 'N3']);
    const raised = [nodeAt(3, { strength: 'strong' }), nodeAt(9, { strength: 'near' })];
    expect(written(plain, raised)).toEqual(['N3', 'N9', 'N0', 'N1', 'N2']);
    expect(written(plain, raised, 2)).toEqual(['N3', 'N9']);
  });

  it('is written in the order that all of it together would have, each name once', () => {
    const strength = fc.constantFrom('strong', 'near', 'plain', 'faint');
    const some = fc.uniqueArray(
      fc.record({ place: fc.nat(99), strength, fresh: fc.boolean(), leads: fc.boolean() }),
      { selector: ({ place }) => place, maxLength: 40 },
    );
    fc.assert(
      fc.property(some, some, (below, above) => {
        const candidates = below.map(({ place, ...more }) => nodeAt(place, more));
        const raised = above.map(({ place, ...more }) => nodeAt(place, more));
        const ids = new Set(above.filter((each) => each.strength !== 'faint').map(({ place }) => place));
        const together = [...raised, ...candidates.filter((_, index) => !ids.has(below[index]!.place))];
        const once = together.filter(({ strength }) => strength !== 'faint');
        expect(written(candidates, raised)).toEqual(written(once, []));
      }),
    );
  });
});
