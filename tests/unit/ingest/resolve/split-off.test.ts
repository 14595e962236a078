import { describe, expect, test } from 'vitest';
import { splitOff } from '../../../../ingest/resolve/split-off.ts';
import type { LocalEntity } from '../../../../shared/model/extraction.ts';
import { fact, type Named, organization, person, role, story } from '../../../support/stories.ts';

/** What the extractor took for one: two forms of one name. */
const FATHER = person('John Hale');
const SON: Named = { ...FATHER, forms: ['John Hale Jr.'] };
const BANK: Named = { ...organization('Tessel'), forms: ['Tessel Bank'] };
const BODY = organization('Guild');
const TOLD = story('x', [
  fact(FATHER, 'MEMBER_OF', BODY),
  fact(SON, 'HOLDS_ROLE', role('Director', BODY)),
  fact(organization('Tessel'), 'BASED_IN', BODY),
  fact(person('Ada Berg'), 'HOLDS_ROLE', role('Manager', BANK)),
]);

const entity = (name: string): LocalEntity => {
  const found = TOLD.extraction.entities.find((one) => one.name === name && one.kind !== 'Role');
  if (!found) throw new TypeError(`${name} is not told of`);
  return found;
};
const part = (name: string, called: string) =>
  splitOff(TOLD.article, TOLD.extraction, entity(name), called)?.extraction;
const said = (mentions: LocalEntity['mentions'] = []) =>
  mentions.map(([start, end]) => TOLD.article.text.slice(start, end));

describe('RESOLVE-97: whoever an article calls so becomes another than the one it was taken for', () => {
  test('RESOLVE-97: mentions go by their form, relations by the sentence that tells them', () => {
    const parted = part('John Hale', 'John Hale Jr.');
    const [father, son] = ['John Hale', 'John Hale Jr.'].map((name) =>
      parted?.entities.find((one) => one.name === name),
    );
    expect([said(father?.mentions), said(son?.mentions)]).toEqual([['John Hale'], ['John Hale Jr.']]);
    const types = (id = '') => parted?.relations.filter(({ from }) => from === id).map(({ type }) => type);
    expect([types(father?.id), types(son?.id)]).toEqual([['MEMBER_OF'], ['HOLDS_ROLE']]);
  });

  test('RESOLVE-97: who was called by the name that is another is called by the longest that is left', () => {
    const names = part('John Hale', 'John Hale')?.entities.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['John Hale Jr.', 'John Hale']));
  });

  test('RESOLVE-97: a relation whose sentence names both stays with whom it was told of', () => {
    const [member] = TOLD.extraction.relations;
    if (!member) throw new TypeError('Nothing is told');
    const whole = { ...member, start: 0, end: TOLD.article.text.length };
    const extraction = { ...TOLD.extraction, relations: [whole] };
    const parted = splitOff(TOLD.article, extraction, entity('John Hale'), 'John Hale Jr.');
    expect(parted?.extraction.relations).toEqual([whole]);
  });

  test('RESOLVE-97: a title is in the body that its own sentence tells', () => {
    const parted = part('Tessel', 'Tessel Bank');
    const bank = parted?.entities.find(({ name }) => name === 'Tessel Bank');
    expect(parted?.entities.find(({ name }) => name === 'Manager')?.organization).toBe(bank?.id);
    expect(parted?.entities.find(({ name }) => name === 'Director')?.organization).toBe(entity('Guild').id);
  });

  test('RESOLVE-97: nobody called so, and nobody called otherwise, are nothing to part', () => {
    expect(part('John Hale', 'Jack Hale')).toBeUndefined();
    expect(part('Ada Berg', 'Ada Berg')).toBeUndefined();
  });

  test('RESOLVE-97: the new one has an id of its own, whatever others are called', () => {
    const once = splitOff(TOLD.article, TOLD.extraction, entity('John Hale'), 'John Hale Jr.');
    const taken = { ...entity('Ada Berg'), id: once?.id ?? '' };
    const extraction = { ...TOLD.extraction, entities: [...TOLD.extraction.entities, taken] };
    const again = splitOff(TOLD.article, extraction, entity('John Hale'), 'John Hale Jr.');
    expect(new Set(again?.extraction.entities.map(({ id }) => id)).size).toBe(extraction.entities.length + 1);
  });
});
