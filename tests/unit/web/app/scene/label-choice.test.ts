import { describe, expect, it } from 'vitest';
import { alwaysOf, roomBeside, wishesFor } from '../../../../../web/app/scene/label-choice.ts';
import type { LabelledNode } from '../../../../../web/app/scene/labelled.ts';
import type { Box } from '../../../../../web/app/scene/labels.ts';
import { node } from '../make.ts';

const SIZE = { width: 900, height: 600 };
const LEGEND: Box = { left: 10, right: 260, top: 450, bottom: 590 };
const NAME = { first: 'n1', box: { left: 300, right: 400, top: 200, bottom: 228 } };

const labelled = (id: string, more: Partial<LabelledNode> = {}): LabelledNode => ({
  node: node(id),
  strength: 'plain',
  fresh: false,
  leads: false,
  ...more,
});
const many = Array.from({ length: 500 }, (_, place) => labelled(`n${place}`));
const locate = () => ({ x: 50, y: 60, radius: 5 });
const widthOf = (text: string, bold: boolean): number => text.length * (bold ? 7 : 6);

describe('APP-1 the room for names', () => {
  it('is by the size of the canvas, and less beside names of communities, which stand for their first', () => {
    const alone = roomBeside([], SIZE, [LEGEND]);
    expect(alone).toEqual({ most: 60, named: new Set(), letters: 30, reserved: [LEGEND] });
    const beside = roomBeside([NAME], SIZE, [LEGEND]);
    expect(beside).toMatchObject({ most: 15, named: new Set(['n1']), reserved: [LEGEND, NAME.box] });
    expect(roomBeside([], { width: 390, height: 600 }, []).letters).toBe(18);
  });

  it('is looked for by as many as are worth trying: in view, and not named otherwise', () => {
    const room = roomBeside([NAME], SIZE, []);
    const seen = (id: string) => (id === 'n0' ? null : locate());
    const wishes = wishesFor(many, seen, room, widthOf);
    expect(wishes).toHaveLength(90);
    expect(wishes[0]).toMatchObject({ id: 'n2', text: 'n2', x: 50, y: 60, radius: 5, width: 12, height: 17 });
  });

  it('is for names as long as they are written, cut and in bold', () => {
    const long = labelled('n1', { node: node('n1', { name: 'x'.repeat(99) }), strength: 'strong' });
    const [wish] = wishesFor([long], locate, roomBeside([], { width: 390, height: 600 }, []), widthOf);
    expect(wish?.text).toHaveLength(18);
    expect(wish?.width).toBe(18 * 7);
  });
});

describe('APP-335 names that are written in any case', () => {
  const always = (nodes: LabelledNode[], names: (typeof NAME)[] = []) => {
    const room = roomBeside(names, SIZE, []);
    return alwaysOf(wishesFor(nodes, locate, room, widthOf), room);
  };
  const strong = [labelled('s1', { strength: 'strong' }), labelled('s2', { strength: 'strong' })];

  it('are those that stand out, and landmarks where no community is named', () => {
    expect(always(many)).toBe(20);
    expect(always([...strong, ...many])).toBe(22);
    expect(always([...strong, ...many], [NAME])).toBe(2);
  });

  it('APP-380: are as many of the most connected as the canvas has room for, between four and twenty', () => {
    const on = (width: number, height: number): number => {
      const room = roomBeside([], { width, height }, []);
      return Math.floor(alwaysOf(wishesFor(many, locate, room, widthOf), room));
    };
    expect([on(300, 200), on(390, 420), on(2_000, 1_400)]).toEqual([4, 6, 20]);
  });
});
