import { describe, expect, test } from 'vitest';
import { personKey } from '../../../../../../ingest/resolve/keys.ts';
import { scorePair } from '../../../../../../ingest/resolve/score.ts';
import type { KeyRecord } from '../../../../../../ingest/resolve/tally.ts';
import { companyNumber } from '../../../../../../ingest/resolve/traits.ts';
import { person, reason, said } from './people.ts';

/** Somebody in one article beside these. */
const beside = (name: string, ...others: readonly string[]): KeyRecord =>
  person(name, { with: ['1', '2', '3', ...others.map((other) => companyNumber(personKey(other)))] });
const together = (a: KeyRecord, b: KeyRecord) => said(a, b)['told-together'] ?? 0;

describe('RESOLVE-107: two full names that stand beside each other in articles speak for two', () => {
  const roche = beside('Declan Roche', 'Declan Roche Jr');
  const junior = beside('Declan Roche Jr', 'Declan Roche');

  test('RESOLVE-107: where each has the other beside it', () => {
    const [luis, luiz] = [
      beside('Luis Ferraz', 'Luiz Antonio Ferraz'),
      beside('Luiz Antonio Ferraz', 'Luis Ferraz'),
    ];
    expect(together(luis, luiz)).toBe(1);
    expect(reason('told-together', luis, luiz)).toBe(
      'Articles tell of Luis Ferraz beside Luiz Antonio Ferraz',
    );
    expect(scorePair(luis, luiz).verdict).not.toBe('same');
    expect(together(luis, beside('Luiz Antonio Ferraz'))).toBe(0);
  });

  test('RESOLVE-107: the less, the more articles tell of one without the other', () => {
    const often: KeyRecord = { ...beside('Luis Ferraz', 'Luiz Antonio Ferraz'), profiles: 10 };
    expect(together(often, beside('Luiz Antonio Ferraz', 'Luis Ferraz'))).toBeCloseTo(0.1);
  });

  test('RESOLVE-107: a surname alone, one name, and who is called by both say nothing', () => {
    expect(together(beside('Roche', 'Declan Roche'), beside('Declan Roche', 'Roche'))).toBe(0);
    expect(together(roche, { ...roche, id: `${roche.id}||@sport` })).toBe(0);
    const called = person('Luis Ferraz', { with: [companyNumber(personKey('Luiz Ferraz'))] }, [
      'Luiz Ferraz',
    ]);
    expect(together(called, beside('Luiz Ferraz', 'Luis Ferraz'))).toBe(0);
  });

  test('RESOLVE-108: father and son of one name are family where one of them is told as Jr', () => {
    const son = person('Declan Roche Jr', { kin: [personKey('Declan Roche')] });
    expect(reason('is-family', person('Declan Roche'), son)).toMatch(/are family$/u);
    expect(reason('is-family', person('Declan Roche'), junior)).toBeNull();
    expect(scorePair(person('Declan Roche'), son).verdict).toBe('different');
  });
});
