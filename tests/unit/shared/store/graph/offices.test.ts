import { describe, expect, test } from 'vitest';
import type { Runner } from '../../../../../shared/store/engine.ts';
import { officesOf } from '../../../../../shared/store/graph/offices.ts';

/** More of one article than are looked at for all that are asked for at once. */
const BYSTANDERS = 50_000;
const ORGANIZATION = 'org';

interface Asked {
  readonly ids: readonly string[];
  readonly persons?: readonly string[];
  readonly limit: number;
}

const part = (participant: string, kind: string, as: string) => ({
  id: `${participant} in x`,
  article: 'x',
  publishedAt: '2012-04-01',
  event: 'event',
  participant,
  kind,
  modality: 'asserted',
  part: as,
  start: 10,
  end: 20,
  profile: JSON.stringify({ properties: { start: '2012-03' } }),
});

/** One article that tells of Eva's appointment as treasurer, and of what so many others hold. */
const TOLD = [
  ...Array.from({ length: BYSTANDERS }, (_, n) => ({ id: `a${n}`, person: `person ${n}`, role: 'chair' })),
  { id: 'z', person: 'eva', role: 'treasurer' },
].map((one) => ({ ...one, article: 'x', modality: 'asserted', tenure: 'current', start: 12, end: 30 }));

function articleStore() {
  const ran: string[] = [];
  const run = async ({ name }: { readonly name: string }, { ids, persons, limit }: Asked) => {
    ran.push(name);
    const rows: Readonly<Record<string, () => readonly object[]>> = {
      officeEvents: () => [{ person: 'eva', event: 'event', name: 'Appointment', type: 'appointment' }],
      partsInEvents: () => [part('eva', 'Person', 'subject'), part(ORGANIZATION, 'Organization', 'agent')],
      rolesOfPersons: () => ['keeper', 'treasurer'].map((role) => ({ person: 'eva', role, title: role })),
      organizationsOfRoles: () => ids.map((role) => ({ role, organization: ORGANIZATION })),
      rolesToldIn: () => TOLD.filter(({ person }) => persons?.includes(person)),
    };
    return rows[name]?.().slice(0, limit);
  };
  return { ran, store: { run } as unknown as Runner };
}

describe('STORE-67: an appointment is about the role that its article tells', () => {
  test('STORE-67: however many others the same article tells of', async () => {
    const { store } = articleStore();
    const offices = await officesOf(store, ['eva']);
    const [office] = offices.get('eva') ?? [];
    expect(office).toMatchObject({ date: '2012-03', about: { isGuess: false } });
    expect([...(office?.about.roles ?? [])]).toEqual(['treasurer']);
  });

  test('STORE-67: of nobody nothing is asked', async () => {
    const { store, ran } = articleStore();
    expect(await officesOf(store, [])).toEqual(new Map());
    expect(ran).toEqual([]);
  });
});
