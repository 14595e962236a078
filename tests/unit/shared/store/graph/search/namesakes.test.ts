import { beforeEach, describe, expect, it } from 'vitest';
import { Catalogue } from '../../../../../../shared/store/graph/search/catalogue.ts';
import type { Named } from '../../../../../../shared/store/graph/search/documents.ts';
import { namesakes } from '../../../../../../shared/store/graph/search/namesakes.ts';
import { namesStore } from '../../../../../support/names-store.ts';

const named = (
  id: string,
  kind: Named['kind'],
  name: string,
  links: readonly string[] = [],
  degree = 1,
): Named => ({ id, kind, name, aliases: [], degree, community: null, links });

const ALL = [
  named('norway', 'Organization', 'Norway', [], 9),
  named('chess', 'Organization', 'Chess Club', [], 2),
  named('bank', 'Organization', 'North Bank', [], 5),
  named('finance', 'Role', 'Finance Minister', ['norway'], 4),
  named('coach', 'Role', 'Coach', [], 6),
  named('chess coach', 'Role', 'coach', ['chess'], 3),
  named('other coach', 'Role', 'Coach', [], 2),
  named('f', 'Person', 'Ben Cole', ['other coach']),
  named('a', 'Person', 'Ann Lee', ['chess', 'coach', 'finance']),
  named('b', 'Person', 'Ann Lee', ['bank', 'coach']),
  named('c', 'Person', 'Ann Lee'),
  named('d', 'Person', 'Ann Leeson', ['bank']),
  named('e', 'Organization', 'Ann Lee', ['norway']),
];

describe('STORE-135: hits of one name', () => {
  let catalogue: Catalogue;
  const told = (...ids: string[]) =>
    Object.fromEntries(
      namesakes(
        catalogue,
        ids.flatMap((id) => catalogue.documents.get(id) ?? []),
      ),
    );

  beforeEach(async () => {
    const store = namesStore();
    store.write(ALL.map((each) => [each.id, each]));
    catalogue = new Catalogue(store.runner);
    await catalogue.readAll();
  });

  it('are told apart by the most connected role and organization that the others have not', () => {
    expect(told('a', 'b', 'c')).toEqual({ a: ['Finance Minister', 'Norway'], b: ['North Bank'], c: [] });
  });

  it('say nothing that they share', () => {
    expect(told('b', 'c')).toEqual({ b: ['Coach', 'North Bank'], c: [] });
  });

  it('are told apart by who holds them or belongs to them where they are in nothing, as roles may be', () => {
    expect(told('coach', 'chess coach', 'other coach')).toEqual({
      coach: ['Ann Lee'],
      'chess coach': ['Chess Club'],
      'other coach': ['Ben Cole'],
    });
  });

  it('are alike whatever their letters are', () => {
    expect(told('coach', 'chess coach')).toMatchObject({ 'chess coach': ['Chess Club'] });
  });

  it('are those of one kind alone; who has no namesake is not told apart', () => {
    expect(told('a', 'd', 'e')).toEqual({});
  });
});
