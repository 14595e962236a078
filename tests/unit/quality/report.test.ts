import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../quality/articles.ts';
import { figures, Tally } from '../../quality/count.ts';
import { table } from '../../quality/markdown.ts';
import { withSections } from '../../quality/markers.ts';
import { MATERIAL, missingIn } from '../../quality/material.ts';
import { compareNames } from '../../quality/names/compare.ts';
import { compromiseReader } from '../../quality/names/readers.ts';
import { evenly } from '../../quality/sections/names.ts';
import { heldOutOf, studiedOf, trainingSets } from '../../quality/sets.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { BOTH } from './fixture.ts';

describe('HOUSE-15: generated parts of a document', () => {
  const scores = { name: 'scores', text: '| a |\n' };
  const written = withSections('# Title\n\nProse.\n', [scores]);

  it('HOUSE-15: one that has no place yet is added at the end', () => {
    expect(written).toBe(
      '# Title\n\nProse.\n\n<!-- generated: scores -->\n\n| a |\n\n<!-- end: scores -->\n',
    );
    expect(withSections('', [scores])).toMatch(/^<!-- generated/u);
  });

  it('HOUSE-15: one that is there is replaced, and all else stays to the letter', () => {
    const prose = `${written}\nBelow  it.\n`;
    const again = withSections(prose, [{ name: 'scores', text: '$& new $1' }]);
    expect(again).toBe(prose.replace('| a |', () => '$& new $1'));
    expect(withSections(again, [scores])).toBe(prose);
  });

  it('HOUSE-15: several keep to their own places, whatever the order', () => {
    const names = { name: 'names', text: 'N' };
    const both = withSections(written, [names]);
    const changed = withSections(both, [
      { ...names, text: 'M' },
      { ...scores, text: 'S' },
    ]);
    expect(changed).toBe(both.replace('| a |', 'S').replace('\nN\n', '\nM\n'));
  });

  it.each([
    ['only the first', '<!-- generated: scores -->'],
    ['only the last', '<!-- end: scores -->'],
    ['the wrong order', '<!-- end: scores --><!-- generated: scores -->'],
  ])('HOUSE-15: %s of its markers is refused', (_what, document) => {
    expect(() => withSections(document, [scores])).toThrow(/markers of scores/u);
  });
});

describe('HOUSE-14: tables', () => {
  it('HOUSE-14: numbers stand right, and nothing in a cell ends it', () => {
    expect(table(['a|b', 'n', 'm'], [['x | `y`\nz', 1, '2.5']])).toBe(
      "| a\\|b | n | m |\n|---|---:|---:|\n| x \\| 'y' z | 1 | 2.5 |",
    );
  });

  it('HOUSE-14: precision, recall and F1; nothing of nothing is 0', () => {
    expect(figures({ gold: 8, predicted: 4, right: 2 })).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 });
    expect(figures({ gold: 0, predicted: 0, right: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('HOUSE-14: a quick run takes from all parts of a list, never more than it may', () => {
    expect(evenly([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7]);
    expect(evenly([1, 2], 40)).toEqual([1, 2]);
    expect(evenly([1, 2], Number.POSITIVE_INFINITY)).toEqual([1, 2]);
  });
});

describe('HOUSE-14: names of others', () => {
  const names = [
    { kind: 'Person', start: 0, end: 4 },
    { kind: 'Organization', start: 10, end: 14 },
  ] as const;

  it('HOUSE-14: right by kind and both ends, each span once; what does not count is neither right nor wrong', () => {
    const tally = new Tally();
    compareNames(tally, { text: '', names, leftOut: [[20, 24]] }, [
      ...names,
      { kind: 'Person', start: 0, end: 4 },
      { kind: 'Person', start: 10, end: 14 },
      { kind: 'Organization', start: 0, end: 5 },
      { kind: 'Organization', start: 22, end: 30 },
    ]);
    expect(tally.get('Person')).toEqual({ gold: 1, predicted: 2, right: 1 });
    expect(tally.get('Organization')).toEqual({ gold: 1, predicted: 2, right: 1 });
  });

  it('HOUSE-14: compromise.js gives spans without what stands around them', async () => {
    const text = '“Hello,” said Barack Obama’s aide.';
    const found = await compromiseReader(text, false);
    expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['Person', 'Barack Obama'],
    ]);
  });
});

describe('HOUSE-14: sets of articles', () => {
  const article = (id: string) => ({ ...BOTH, gold: { ...BOTH.gold, id } });
  const articles = ['amalgum-a', 'gum-b', 'written-c', 'knet-d'].map(article);
  const ids = (set: { articles: readonly { gold: { id: string } }[] } | undefined) =>
    set?.articles.map(({ gold }) => gold.id);

  it('HOUSE-14: by source', () => {
    expect(['amalgum-a', 'gum-news-b', 'seed'].map(sourceOf)).toEqual(['amalgum', 'gum', 'other']);
  });

  it('HOUSE-14: written ones are not measured on; a model that names none held out has seen all', () => {
    const sets = trainingSets(articles, null);
    expect(sets.heldOut).toEqual([]);
    expect(ids(studiedOf(sets))).toEqual(['amalgum-a', 'gum-b', 'knet-d']);
    expect(studiedOf(sets).title).toContain('seen in training');
  });

  it('HOUSE-14: what was held out is measured apart, and is what is looked into', () => {
    const heldOut = new Map([
      ['1', ['gum-b', 'written-c']],
      ['2', ['knet-d', 'gum-b']],
      ['3', ['none-such']],
    ]);
    const sets = trainingSets(articles, heldOut);
    expect(sets.heldOut.map(ids)).toEqual([['gum-b'], ['gum-b', 'knet-d']]);
    expect(ids(sets.seen)).toEqual(['amalgum-a']);
    expect(ids(studiedOf(sets))).toEqual(['gum-b', 'knet-d']);
    expect(studiedOf(sets).title).toContain('held out');
  });

  it.each([
    ['a list', '["a","b"]', [['', ['a', 'b']]]],
    [
      'lists by name',
      '{"one":["a"],"two":["b"]}',
      [
        ['one', ['a']],
        ['two', ['b']],
      ],
    ],
  ])('HOUSE-14: %s of ids beside the model says what was held out', (_what, json, expected) => {
    const folder = temporaryFolder();
    const files = pathToFileURL(`${folder}/`);
    expect(heldOutOf(files)).toBeNull();
    writeFileSync(join(folder, 'heldout.json'), json);
    expect([...(heldOutOf(files) ?? [])]).toEqual(expected);
  });

  it('HOUSE-14: what is not beside the project is named', () => {
    expect(missingIn(temporaryFolder())).toEqual(Object.values(MATERIAL));
  });
});
