import { describe, expect, it } from 'vitest';
import type { ArticlePage } from '../../../../../shared/contract/index.ts';
import { NO_SELECTION, selectionOf } from '../../../../../web/app/state/graph/selection.ts';
import { themeChoice, themeOf, toggledTheme } from '../../../../../web/app/state/theme.ts';
import { node } from '../make.ts';

describe('APP-10 theme', () => {
  it.each([
    ['auto', true, 'dark'],
    ['auto', false, 'light'],
    ['light', true, 'light'],
    ['dark', false, 'dark'],
  ] as const)('%s on a system that is dark: %s', (choice, dark, theme) => {
    expect(themeOf(choice, dark)).toBe(theme);
  });

  it('toggles to the other one, and back to what the system says', () => {
    for (const dark of [true, false]) {
      const once = toggledTheme('auto', dark);
      expect(themeOf(once, dark)).not.toBe(themeOf('auto', dark));
      expect(toggledTheme(once, dark)).toBe('auto');
    }
  });

  it('takes only what it wrote itself', () => {
    expect(themeChoice('dark')).toBe('dark');
    expect(themeChoice('<script>')).toBe('auto');
    expect(themeChoice(null)).toBe('auto');
  });
});

describe('APP-6 what a panel is about stands out', () => {
  const claim = {
    id: 'c',
    type: 'OWNS',
    from: 'a',
    to: 'b',
    modality: 'asserted',
    quote: '',
    start: 0,
    end: 0,
    confidence: 1,
    extractor: 'x',
    qualifiers: {},
  } as const;
  const article: ArticlePage = {
    id: 'page',
    url: null,
    title: null,
    source: null,
    publishedAt: null,
    copyOf: null,
    updatedAt: null,
    text: '',
    mentions: [],
    entities: [node('a'), node('b'), node('c')],
    claims: [claim],
  };

  it('of an entity it with its neighbours; of a relation its ends and itself', () => {
    expect(selectionOf({ is: 'entity', id: 'a' }, null)).toEqual({
      nodes: ['a'],
      edge: null,
      near: 'neighbours',
    });
    expect(selectionOf({ is: 'relation', from: 'a', type: 'OWNS', to: 'b' }, null)).toMatchObject({
      nodes: ['a', 'b'],
      edge: 'a OWNS b',
    });
  });

  it('of an article what it names and states, its quote first', () => {
    const { nodes, edge, near } = selectionOf({ is: 'article', id: 'page', claim: 'c' }, article);
    expect({ nodes, edge }).toEqual({ nodes: ['a', 'b'], edge: 'a OWNS b' });
    expect(near).toEqual({ nodes: new Set(['a', 'b', 'c']), edges: new Set(['a OWNS b']) });
    expect(selectionOf({ is: 'article', id: 'page', claim: null }, article)).toMatchObject({
      nodes: [],
      edge: null,
    });
  });

  it('of an article that is not here yet, and of a list, nothing', () => {
    expect(selectionOf({ is: 'article', id: 'other', claim: null }, article)).toBe(NO_SELECTION);
    expect(selectionOf({ is: 'articles', page: 1 }, article)).toBe(NO_SELECTION);
    expect(selectionOf({ is: 'shown' }, null)).toBe(NO_SELECTION);
  });
});
