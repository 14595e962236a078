import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../../../web/app/scene/appearance.ts';
import { communitiesOf, detailAt, ranks } from '../../../../../web/app/scene/detail.ts';
import {
  inOrder,
  isBold,
  isPale,
  labelledAtRest,
  labelledByHover,
} from '../../../../../web/app/scene/labelled.ts';
import { NO_SELECTION } from '../../../../../web/app/state/graph/selection.ts';
import { edge, node, shown } from '../make.ts';
import { COLOURS } from './setting.ts';

/** Two communities of six; only the first three of all are drawn in full. */
const nodes = Array.from({ length: 12 }, (_, place) =>
  node(`n${String(place).padStart(2, '0')}`, { degree: 50 - place, community: place % 2 }),
);
const drawn = shown(nodes, [edge('n00', 'n11')]);
const rank = ranks(nodes);
const communities = communitiesOf(nodes, drawn.positions, rank);

const setting = (hovered: string | null, marked: string[] = []): Setting => ({
  shown: { ...drawn, marked: new Set(marked) },
  emphasis: { selection: NO_SELECTION, hovered, selected: new Set() },
  detail: detailAt(0, rank, 3),
  theme: 'light',
  colours: COLOURS,
  scale: 1,
});
const told = (found: ReturnType<typeof labelledAtRest>) =>
  found.map(({ node: { id }, strength, fresh, leads }) => [id, strength, fresh, leads]);

describe('APP-43 whose names may be written', () => {
  it('are those that are drawn in full, and those that are new; the first of a community leads', () => {
    expect(told(labelledAtRest(setting(null, ['n09']), communities))).toEqual([
      ['n00', 'plain', false, true],
      ['n01', 'plain', false, true],
      ['n02', 'plain', false, false],
      ['n09', 'plain', true, false],
    ]);
  });
});

describe('APP-380 whose names are tried first', () => {
  it('are the most connected, whoever is first of a community; what stands out and is new comes before them', () => {
    const all = labelledAtRest(setting(null, ['n09']), [{ ...communities[0]!, first: 'n02' }]);
    expect(inOrder(all).map(({ node: { id } }) => id)).toEqual(['n09', 'n00', 'n01', 'n02']);
    const hovered = labelledByHover(setting('n11'), communities);
    expect(inOrder(hovered).map(({ node: { id } }) => id)).toEqual(['n11', 'n00']);
  });
});

describe('APP-335 what the pointer makes stand out', () => {
  it('is the node under it and its neighbours, which are looked at alone', () => {
    expect(told(labelledByHover(setting('n11'), communities))).toEqual([
      ['n11', 'strong', false, false],
      ['n00', 'near', false, true],
    ]);
    expect(labelledByHover(setting(null), communities)).toEqual([]);
    expect(labelledByHover(setting('gone'), communities)).toEqual([]);
  });

  it('changes nothing of what is written at rest', () => {
    expect(labelledAtRest(setting('n11'), communities)).toEqual(labelledAtRest(setting(null), communities));
  });

  it('is in bold, as what is new and what leads; what is none of these stands back', () => {
    const [strong, near] = labelledByHover(setting('n11'), []);
    const [plain] = labelledAtRest(setting(null), []);
    const [leading] = labelledAtRest(setting(null), communities);
    const looks = [strong, near, plain, leading].map((each) => each && [isBold(each), isPale(each)]);
    expect(looks).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [true, false],
    ]);
  });
});
