import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf, namedEntities } from '../../../../../ingest/extract/identity/entities.ts';
import type { Mention } from '../../../../../ingest/extract/spans/mentions.ts';
import { mentionsIn } from '../../../../support/mentions.ts';

const GIVEN = ['Ana', 'Ben', 'J.', 'Xi', 'Tim'];
const SURNAMES = ['Lang', 'al-Assad', 'Ford', 'Ruiz', 'Jordan'];
const BODIES = [
  'Ford Motor Company',
  'Ford',
  'FMC',
  'US Senate',
  'Senate',
  'Jordan',
  'Ruiz Bank',
  'Bank of Ruiz',
];
const COUNTRIES = ['Jordan', 'US', 'American', 'Korean', 'North Korea', 'the North'];

const name = fc.oneof(
  fc
    .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES))
    .map((words) => [words.join(' '), 'person'] as const),
  fc.constantFrom(...SURNAMES, ...GIVEN, 'Langs').map((word) => [word, 'person'] as const),
  fc.constantFrom(...BODIES).map((word) => [word, 'organization'] as const),
  fc.constantFrom(...COUNTRIES).map((word) => [word, 'country'] as const),
);
const names = fc.array(name, { maxLength: 30 });

function partition(text: string, mentions: readonly Mention[], size: number): number[] {
  const sets = identityOf(text, mentions);
  return Array.from({ length: size }, (_, id) => sets.find(id));
}

describe('identity within an article', () => {
  it('EXTRACT-1: does not depend on the order in which its mentions are handed in', () => {
    fc.assert(
      fc.property(names, fc.func(fc.integer()), (marked, rank) => {
        const text = marked.map(([words]) => words).join(' met ');
        const mentions = mentionsIn(text, marked);
        const shuffled = [...mentions].sort((a, b) => rank(a.id) - rank(b.id));
        expect(partition(text, shuffled, mentions.length)).toEqual(
          partition(text, mentions, mentions.length),
        );
      }),
    );
  });

  it('EXTRACT-7: never joins a person, a body and a country, whatever they are called', () => {
    fc.assert(
      fc.property(names, (marked) => {
        const text = marked.map(([words]) => words).join(', ');
        const mentions = mentionsIn(text, marked);
        const sets = identityOf(text, mentions);
        for (const { id, kind } of mentions) expect(mentions[sets.find(id)]?.kind).toBe(kind);
      }),
    );
  });

  it('EXTRACT-7: every mention of a name is of an entity, and the same words in full are one', () => {
    fc.assert(
      fc.property(names, (marked) => {
        const text = marked.map(([words]) => words).join(' met ');
        const mentions = mentionsIn(text, marked);
        const sets = identityOf(text, mentions);
        const entities = [...namedEntities(mentions, sets).values()];
        const told = new Set(entities.flatMap((entity) => entity.mentions.map(([start]) => start)));
        expect(told).toEqual(new Set(mentions.map(({ start }) => start)));
        const inFull = mentions.filter(({ text: words }) => /^(?:Ana|Ben|Tim) |^Ford Motor/u.test(words));
        for (const a of inFull) {
          for (const b of inFull) if (a.text === b.text) expect(sets.find(a.id)).toBe(sets.find(b.id));
        }
      }),
    );
  });
});

/** Mentions at their places in a text, without looking for them. */
function laidOut(words: readonly string[], kind: Mention['kind']): [string, Mention[]] {
  let start = 0;
  const mentions = words.map((text, id): Mention => {
    const mention = {
      id,
      kind,
      eventType: null,
      sentence: id,
      first: 0,
      last: 0,
      start,
      end: start + text.length,
      text,
      certainty: 1,
    };
    start = mention.end + 2;
    return mention;
  });
  return [words.join('. '), mentions];
}

/** How many times more work ten times as many mentions are: processor time, the least of three, whatever else runs. */
function growth(form: (k: number) => string, kind: Mention['kind']): number {
  const spent = (count: number): number => {
    const words = Array.from({ length: count }, (_, k) => form(k));
    const [text, mentions] = laidOut(words, kind);
    const times = [1, 2, 3].map(() => {
      const before = process.cpuUsage();
      identityOf(text, mentions);
      return process.cpuUsage(before).user;
    });
    return Math.min(...times);
  };
  spent(400);
  return spent(4_000) / Math.max(500, spent(400));
}

describe('identity of very many names', () => {
  it.each([
    ['of one surname', 'person', (k: number) => (k % 2 ? 'Smith' : `Ana${k} Smith`)],
    ['of one first name', 'person', (k: number) => (k % 2 ? 'Ana' : `Ana Smith${k}`)],
    ['that are all different', 'person', (k: number) => `Ana${k} Smith${k}`],
    ['of one beginning', 'organization', (k: number) => (k % 2 ? 'Bank' : `Bank of City${k}`)],
    ['of one end', 'organization', (k: number) => (k % 2 ? 'Bank' : `City${k} Bank`)],
    ['of one acronym', 'organization', (k: number) => (k % 2 ? 'CB' : `City${k} Bank`)],
  ] as const)('EXTRACT-1: 4,000 names %s take about ten times as long as 400', (_, kind, form) => {
    expect(growth(form, kind)).toBeLessThan(50);
  });
});
