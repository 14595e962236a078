import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../../../shared/contract/index.ts';
import type { Modality } from '../../../../../../shared/schema/index.ts';
import { isDisputed, toldGroups, withCopies } from '../../../../../../web/app/state/pages/evidence.ts';
import { evidence } from '../../make-evidence.ts';

const told = (article: string, modality: Modality = 'asserted', more: Partial<Evidence> = {}) =>
  evidence({ article, modality }, more);

describe('APP-67 claims of a relation', () => {
  it('APP-67: stand by how they are told, the strongest first', () => {
    const groups = toldGroups([told('a', 'negated'), told('b', 'alleged'), told('c'), told('d', 'planned')]);
    expect(groups.map(({ modality }) => modality)).toEqual(['asserted', 'planned', 'alleged', 'negated']);
    expect(toldGroups([])).toEqual([]);
  });

  it('APP-67: copies stand behind the article that was first, wherever it stands in the list', () => {
    const copy = told('b', 'asserted', { copyOf: 'a' });
    const other = told('c', 'asserted', { copyOf: 'a' });
    for (const list of [
      [copy, told('a'), other],
      [told('a'), copy, other],
    ]) {
      const [one, ...rest] = withCopies(list);
      expect(rest).toEqual([]);
      expect(one?.evidence.article.id).toBe('a');
      expect(one?.copies.map(({ article }) => article.id)).toEqual(['b', 'c']);
    }
  });

  it('APP-67: copies whose original states nothing of it are one all the same; an own report is another', () => {
    const copies = [
      told('b', 'asserted', { copyOf: 'a' }),
      told('c', 'asserted', { copyOf: 'a' }),
      told('d'),
    ];
    expect(
      withCopies(copies).map(({ evidence: { article }, copies: more }) => [article.id, more.length]),
    ).toEqual([
      ['b', 1],
      ['d', 0],
    ]);
  });

  it('APP-67: what a person added is a story of its own', () => {
    const decision = { id: 'd1', author: 'ann', at: '2026-11-29T10:00:00.000Z', note: null };
    const byHand = ['x', 'y'].map((id) => evidence({ article: 'decision:d1', id }, { decision }));
    expect(withCopies(byHand)).toHaveLength(2);
  });

  it('APP-67: a denial beside what others say is told as a disagreement', () => {
    expect(isDisputed([told('a'), told('b', 'negated')])).toBe(true);
    expect(isDisputed([told('a'), told('b', 'alleged')])).toBe(false);
    expect(isDisputed([told('a', 'negated')])).toBe(false);
  });
});
