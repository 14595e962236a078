import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, isAcronym, MAX_BLOCKS } from '../../../../ingest/resolve/blocks.ts';
import {
  apartKey,
  inContext,
  onceEventKey,
  organizationKey,
  personKey,
  secondKey,
} from '../../../../ingest/resolve/keys.ts';
import { comparedPairs, mayMeet } from '../../../../ingest/resolve/pairs.ts';
import { scorePair } from '../../../../ingest/resolve/score.ts';
import { emptyKey, type KeyRecord } from '../../../../ingest/resolve/tally.ts';
import type { TraitName } from '../../../../shared/model/graph.ts';

let made = 0;
function record(
  kind: KeyRecord['kind'],
  nameKey: string,
  name: string,
  aliases: readonly string[] = [],
): KeyRecord {
  made += 1;
  return {
    ...emptyKey(inContext(nameKey, String(made)), kind, null, nameKey),
    profiles: 1,
    first: `p${made}`,
    names: { [name]: 1 },
    aliases: Object.fromEntries(aliases.map((alias) => [alias, 1])),
  };
}
const person = (name: string, ...aliases: string[]) => record('Person', personKey(name), name, aliases);
const body = (name: string, ...aliases: string[]) =>
  record('Organization', organizationKey(name, false), name, aliases);
const event = (traits: Partial<Record<TraitName, readonly string[]>>) => ({
  ...record('Event', `Event||${made}`, 'talks'),
  traits: Object.fromEntries(
    Object.entries(traits).map(([name, values]) => [name, Object.fromEntries(values.map((v) => [v, 1]))]),
  ),
});
const meet = (a: KeyRecord, b: KeyRecord) => comparedPairs([a, b], new Set()).length === 1;
/** Whether each finds the other by itself: what the store is asked, once for the one and once for the other. */
const finds = (a: KeyRecord, b: KeyRecord) => {
  const { looksIn, crowd } = blocksOf(a);
  return [...looksIn, crowd].some((block) => blocksOf(b).standsIn.some((place) => place === block));
};

describe('RESOLVE-83: names that may be one person meet in a block', () => {
  test.each([
    ['Ada Berg', 'Ada Berg'],
    ['Ada Berg', 'Ada M. Berg'],
    ['Ada Berg', 'A. Berg'],
    ['Charles Windsor', 'C. Windsor'],
    ['Philip Mountbatten', 'P. Mountbatten'],
    ['Thomas Cole', 'T. Cole'],
    ['John Fitzgerald Kennedy', 'J. F. Kennedy'],
    ['J. F. Kennedy', 'John Kennedy'],
    ['Bob Smith', 'Robert Smith'],
    ['Bob Smith', 'B. Smith'],
    ['Bill Gates', 'William Gates'],
    ['Xi Jinping', 'Jinping Xi'],
    ['Orbán Viktor', 'Viktor Orban'],
    ['Kim Jong Un', 'Jong-un Kim'],
    ['Kim Jong-un', 'Kim Jong Un'],
    ['Gabriel García Márquez', 'Gabriel Garcia'],
    ['Gabriel García Márquez', 'Gabriel Márquez'],
    ['Hillary Rodham Clinton', 'Hillary Rodham'],
    ['Hillary Rodham Clinton', 'Hillary Clinton'],
    ['George Bush', 'George H. W. Bush Sr.'],
    ['Muammar Gaddafi', 'Moammar Qadhafi'],
    ['Yelena Ivanova', 'Elena Ivanova'],
    ['Ursula von der Leyen', 'Ursula Leyen'],
    ['Berg', 'Ada Berg'],
    ['Berg', 'Berg'],
    ['Gaddafi', 'Muammar Qadhafi'],
    ['Madonna', 'Madonna'],
    ['Kim', 'Kim Jong Un'],
    ['Xi', 'Xi Jinping'],
    ['Maduro', 'Nicolás Maduro Moros'],
    ['Leyen', 'Ursula von der Leyen'],
    ['von der Leyen', 'Ursula von der Leyen'],
    ['De Gaulle', 'Charles de Gaulle'],
    ['bin Laden', 'Osama bin Laden'],
    ['de Gaulle', 'Gaulle'],
    ['Assad', 'Bashar al-Assad'],
    ['King', 'Martin Luther King, Jr.'],
    ['Robert Kennedy', 'Robert Kennedy III'],
    ['Walesa', 'Lech Wałęsa'],
    ['Björk', 'Björk Guðmundsdóttir'],
    ['Bao', 'Tran Quoc Bao'],
    ['Clinton', 'Hillary Rodham Clinton'],
  ])('RESOLVE-83: %s and %s', (a, b) => {
    expect(meet(person(a), person(b))).toBe(true);
    expect([finds(person(a), person(b)), finds(person(b), person(a))]).toEqual([true, true]);
  });

  test.each([
    ['Ada Berg', 'Ada Cole'],
    ['Ada Berg', 'Ben Berg'],
    ['Berg', 'Cole'],
    ['Berg', 'Ada Cole'],
    ['Ada', 'Ada Berg'],
  ])('RESOLVE-83: %s and %s have no block in common', (a, b) => {
    expect(meet(person(a), person(b))).toBe(false);
  });

  test('RESOLVE-83: a bare surname is told where its full names are, a full name is not', () => {
    expect(blocksOf(person('Berg')).crowd).not.toBeNull();
    expect(blocksOf(person('Ada Berg')).crowd).toBeNull();
    expect(blocksOf(person('Ada Berg')).standsIn).toContain(blocksOf(person('Berg')).crowd);
    const pair = [person('Berg'), person('Ada Berg')];
    expect(comparedPairs(pair, new Set([blocksOf(pair[0] ?? person('Berg')).crowd ?? '']))).toEqual([]);
  });
});

describe('RESOLVE-101: persons meet by their other names', () => {
  test.each<[KeyRecord, KeyRecord]>([
    [person('Juno Vale', 'Vale', 'Chidinma Obi'), person('Chidinma Obi')],
    [person('Juno Vale', 'Chidinma Okafor', 'Chidinma Obi'), person('Chidinma Obi')],
    [person('Bono', 'Paul Hewson'), person('Paul Hewson')],
    [person('Walter "Buck" Jensen'), person('Buck Jensen')],
    [person('Walter "Buck" Jensen'), person('Walter Jensen')],
    [person('Ruiz-Ortega'), person('Elena Ruiz-Ortega')],
    [person('Ortega'), person('Marta Ruiz-Ortega')],
    [person('Elena Ruiz'), person('Elena Ruiz-Ortega')],
    [person('Hughes'), person('Ann Pembroke-Hughes')],
    [person('Baroness Ellwood'), person('Margaret Ellwood')],
    [person('Kim Min-ji'), person('Kim Minji')],
    [person('Kim Min-ji'), person('Minji Kim')],
    [person('Li Wen-hao'), person('Li Wenhao')],
  ])('RESOLVE-101: %o and %o', (a, b) => {
    expect(meet(a, b)).toBe(true);
    expect([finds(a, b), finds(b, a)]).toEqual([true, true]);
  });

  test.each<[KeyRecord, KeyRecord]>([
    [person('Juno Vale', 'Vale', 'the singer'), person('Chidinma Obi')],
    [person('Walter "Buck" Jensen'), person('Teresa Jensen')],
    [person('Ruiz-Ortega'), person('Elena Cole')],
  ])('RESOLVE-101: %o and %o have no block in common', (a, b) => {
    expect(meet(a, b)).toBe(false);
  });

  test('RESOLVE-101: many other names leave room for the own one and for the surname alone', () => {
    const many = person(
      'Ada Berg',
      ...['Bo Cole', 'Cy Dahl', 'Di Ek', 'Ed Fox'].flatMap((one) => [one, `${one} Jr.`]),
    );
    expect(blocksOf(many).standsIn.length).toBeLessThanOrEqual(MAX_BLOCKS);
    for (const other of ['Ada Berg', 'A. Berg', 'Berg']) expect(meet(many, person(other))).toBe(true);
  });
});

describe('RESOLVE-112: two surnames alone meet full names', () => {
  test('RESOLVE-112: as a bare surname does, unless a crowd bears the first of them', () => {
    const [short, full] = [person('Robles Treviño'), person('Andrés Robles Treviño')];
    expect([finds(short, full), finds(full, short)]).toEqual([true, true]);
    const { crowd } = blocksOf(short);
    expect(comparedPairs([short, full], new Set())).toHaveLength(1);
    expect(comparedPairs([short, full], new Set([crowd ?? '']))).toEqual([]);
    expect(meet(short, person('Lucía Robles'))).toBe(true);
  });
});

describe('RESOLVE-113: a given name behind an initial', () => {
  test.each([
    ['K. Bhaskar Reddy', 'Bhaskar Reddy'],
    ['K. Bhaskar Reddy', 'Kalvakuntla Bhaskar Reddy'],
    ['J. Robert Oppenheimer', 'Robert Oppenheimer'],
  ])('RESOLVE-113: %s and %s', (a, b) => {
    expect([finds(person(a), person(b)), finds(person(b), person(a))]).toEqual([true, true]);
  });
});

describe('RESOLVE-118: given names of other languages, and legal forms of other countries', () => {
  test.each([
    ['Mykola Azarov', 'Nikolai Azarov'],
    ['Oleksandra Kravchenko', 'Aleksandra Kravchenko'],
    ['Hlib Bondar', 'Gleb Bondar'],
    ['Giorgos Vlachos', 'Yiorgos Vlachos'],
  ])('RESOLVE-118: %s and %s', (a, b) => {
    expect([finds(person(a), person(b)), finds(person(b), person(a))]).toEqual([true, true]);
    expect(scorePair(person(a), person(b)).reasons.map(({ feature }) => feature)).toContain(
      'person-given-spelling',
    );
  });

  test('RESOLVE-118: one that has its own initial somewhere is in no block more', () => {
    expect(blocksOf(person('Ivan Berg')).standsIn).toHaveLength(blocksOf(person('Ada Berg')).standsIn.length);
  });

  test.each([
    ['Danubius Bank Nyrt.', 'Danubius Bank'],
    ['Adria Banka d.d.', 'Adria Banka'],
  ])('RESOLVE-118: %s is %s', (a, b) => {
    expect(meet(body(a), body(b))).toBe(true);
    expect(scorePair(body(a), body(b)).verdict).toBe('same');
  });
});

describe('RESOLVE-115: all names of a well-known body meet', () => {
  test.each([
    ['UNHCR', 'UN Refugee Agency'],
    ['UNHCR', 'Office of the United Nations High Commissioner for Refugees'],
    ['OSCE', 'Organization for Security and Co-operation in Europe'],
    ['U.N.', 'United Nations'],
  ])('RESOLVE-115: %s and %s', (a, b) => {
    expect([finds(body(a), body(b)), finds(body(b), body(a))]).toEqual([true, true]);
    expect(scorePair(body(a), body(b)).verdict).toBe('same');
  });

  test('RESOLVE-115: whatever kind an article takes it for', () => {
    const of = (name: string, kind: string) => ({
      ...body(name),
      properties: { organizationKind: { [kind]: 1 } },
    });
    expect(scorePair(of('UN', 'country'), of('United Nations', 'international')).verdict).toBe('same');
    expect(scorePair(of('Acme', 'party'), of('Acme', 'sport')).verdict).not.toBe('same');
  });
});

describe('RESOLVE-84: names that may be one organization meet in a block', () => {
  test.each<[KeyRecord, KeyRecord]>([
    [body('Defence Ministry'), body('Ministry of Defense')],
    [body('Norwegian Ministry of Defence'), body("Norway's Defense Ministry")],
    [body('Ministry of Defence of the United States'), body('US Defense Ministry')],
    [body('Ministry of Defence'), body('Saudi Ministry of Defense')],
    [body('World Grain Fund'), body('WGF')],
    [body('World Grain Fund'), body('The World Grain Fund Ltd.')],
    [body('World Grain Fund', 'WGF'), body('W.G.F.')],
    [body('Meta Platforms', 'Facebook'), body('Facebook')],
    [body('Acme Mills Inc'), body('Acme Mills')],
    [body('Meta', 'Acme Mills Inc'), body('Acme Mills')],
    [body('Bank of Norway'), body('Norwegian Bank')],
  ])('RESOLVE-84: %o and %o', (a, b) => {
    expect(meet(a, b)).toBe(true);
    expect([finds(a, b), finds(b, a)]).toEqual([true, true]);
  });

  test.each<[KeyRecord, KeyRecord]>([
    [body('World Grain Fund'), body('North Sea Bank')],
    [body('Google'), body('Guardian')],
    [body('Defence Ministry', 'The Ministry'), body('Ministry of Finance', 'The Ministry')],
    [body('North Sea Bank', 'the Bank'), body('South Sea Bank', 'the Bank')],
  ])('RESOLVE-84: %o and %o have no block in common', (a, b) => {
    expect(meet(a, b)).toBe(false);
  });

  test('RESOLVE-84: an acronym is one that most of its articles write so', () => {
    const names = (counts: KeyRecord['names']) => isAcronym({ ...body('Nato'), names: counts });
    expect(names({ NATO: 9, Nato: 1 })).toBe(true);
    expect(names({ NATO: 1, Nato: 9 })).toBe(false);
    expect(names({ NATO: 1 })).toBe(true);
    expect(names({ 'World Grain Fund': 1 })).toBe(false);
  });
});

describe('RESOLVE-85: reports that may be of one event meet in a block', () => {
  const talks = { type: ['meeting'], date: ['2024-03-15'], participant: ['Person|ada berg'] };

  test.each([
    [{}, true],
    [{ date: ['2024-03'] }, true],
    [{ date: ['2024-02-28'] }, true],
    [{ date: ['2024-04-01'] }, true],
    [{ date: ['2024-05-01'] }, false],
    [{ date: ['2023-03-15'] }, false],
    [{ date: ['2024'] }, false],
    [{ type: ['election'] }, false],
    [{ participant: ['Person|ben cole'] }, false],
    [{ participant: [] }, false],
    [{ participant: ['Person|ben cole', 'Person|ada berg'] }, true],
    [{ participant: ['Person|a m berg'] }, true],
    [{ participant: ['Person|berg|@law'] }, true],
  ])('RESOLVE-85: with %j: %s', (change, does) => {
    expect(meet(event(talks), event({ ...talks, ...change }))).toBe(does);
  });

  test.each([
    ['szabo peter', 'peter szabo', true],
    ['maria jose sanchez', 'maria jose sanchez lopez', true],
    ['robert castellano jr', 'bobby castellano', true],
    ['volodimir zelenszkij', 'volodymyr zelensky', true],
    ['peter szabo', 'peter nagy', false],
  ])('RESOLVE-85: by each surname, as it sounds: %s and %s: %s', (a, b, does) => {
    const of = (name: string) => event({ ...talks, participant: [`Person|${name}`] });
    expect(meet(of(a), of(b))).toBe(does);
  });

  test('RESOLVE-85: a second surname takes no room from another participant', () => {
    const four = { ...talks, participant: ['a', 'b', 'c'].map((name) => `Person|ana lopez ${name}ez`) };
    const more = event({ ...four, participant: [...four.participant, 'Organization|x'] });
    expect(meet(more, event({ ...talks, participant: ['Organization|x'] }))).toBe(true);
  });

  test.each([
    ['2024-03-20', true],
    ['2024-03-10', true],
    ['2024-03-21', false],
    ['2024-03-09', false],
    ['2024-03', false],
  ])('RESOLVE-85: where a country alone took part in both, within five days: %s: %s', (date, does) => {
    const war = { type: ['war'], date: ['2024-03-15'], participant: ['Organization|country|NO'] };
    expect(meet(event(war), event({ ...war, date: [date] }))).toBe(does);
  });

  test('RESOLVE-85: deaths and foundings by whom they are of, at any time', () => {
    const told = (type: string, name: string) => record('Event', onceEventKey(type, name), 'founding');
    expect(meet(told('founding', 'Organization|apple'), told('founding', 'Organization|apple'))).toBe(true);
    expect(meet(told('founding', 'Organization|apple'), told('founding', 'Organization|pixar'))).toBe(false);
    expect(meet(told('founding', 'Organization|apple'), told('death', 'Organization|apple'))).toBe(false);
  });

  test('RESOLVE-85: at the turn of the year', () => {
    expect(meet(event({ ...talks, date: ['2023-12-31'] }), event({ ...talks, date: ['2024-01-01'] }))).toBe(
      true,
    );
  });

  test('RESOLVE-85: by persons before organizations, by countries last', () => {
    const many = {
      ...talks,
      participant: ['Organization|country|NO', 'Organization|a', 'Person|x', 'Person|y', 'Person|z'],
    };
    expect(meet(event(many), event({ ...talks, participant: ['Person|z'] }))).toBe(true);
    expect(meet(event(many), event({ ...talks, participant: ['Organization|country|NO'] }))).toBe(false);
  });

  test('RESOLVE-85: whoever finds another is found by it, however much is told of either', () => {
    const some = (...values: string[]) => fc.subarray(values, { minLength: 1 });
    const anyEvent = fc
      .record({
        type: some('meeting', 'election'),
        date: some('2024-01', '2024-02-03', '2024-02-07', '2024-03', '2024-05-01', '2024'),
        participant: some(
          'Person|a',
          'Person|ana lopez perez',
          'Organization|c',
          'Organization|country|NO',
          'Person|e',
        ),
      })
      .map(event);
    fc.assert(
      fc.property(anyEvent, anyEvent, (a, b) => {
        expect(finds(a, b)).toBe(finds(b, a));
        expect(blocksOf(a).standsIn.length).toBeLessThanOrEqual(MAX_BLOCKS);
      }),
      { numRuns: 500 },
    );
  });
});

describe('RESOLVE-86: a key stands in few blocks, and in none where its name tells nobody', () => {
  test('RESOLVE-86: nobody looks for a country, a role, a second of a name or one that was split off', () => {
    const ada = personKey('Ada Berg');
    const none = { standsIn: [], looksIn: [], crowd: null };
    for (const id of [secondKey(ada, 'x', 2), apartKey(ada, 'd')])
      expect(blocksOf({ ...person('Ada Berg'), id })).toEqual(none);
    const norway = organizationKey('Norway', true);
    expect(blocksOf({ ...body('Norway'), id: norway, nameKey: norway })).toEqual(none);
    expect(blocksOf({ ...person('Ada Berg'), profiles: 0 })).toEqual(none);
    expect(blocksOf({ ...person('Director'), kind: 'Role', id: 'Role|director|x' })).toEqual(none);
    expect(blocksOf(event({ type: ['meeting'], date: ['2024-03'] }))).toEqual(none);
  });

  const anyName = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(
        fc.constantFrom('Bob', 'Alex', 'de', 'García', 'Jr.', 'Kim', 'von', 'Ted', 'A.', 'Bank', 'of', 'US'),
        {
          minLength: 1,
          maxLength: 7,
        },
      )
      .map((words) => words.join(' ')),
  );

  test('RESOLVE-86: never more than are indexed, each once, whatever the name', () => {
    fc.assert(
      fc.property(anyName, fc.array(anyName, { maxLength: 8 }), (name, aliases) => {
        for (const one of [person(name, ...aliases), body(name, ...aliases)]) {
          const { standsIn, looksIn } = blocksOf(one);
          expect(standsIn.length).toBeLessThanOrEqual(MAX_BLOCKS);
          expect(new Set(standsIn).size).toBe(standsIn.length);
          expect(looksIn.length).toBeLessThanOrEqual(MAX_BLOCKS);
          for (const block of standsIn) expect(block).not.toMatch(/^(?:acronym .?|words |bare )$/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('RESOLVE-86: a body that is compared with another is so from either side, whatever both are called', () => {
    const anyBody = fc
      .tuple(
        fc.constantFrom(
          'WGF',
          'World Grain Fund',
          'Wide Gulf Forum',
          'FMG',
          'Foo Mega Group',
          'NATO',
          'North Bank',
        ),
        fc.subarray(['WGF', 'FMG', 'NB', 'The Fund', 'North Bank', 'World Grain Fund', 'Foo Mega Group'], {
          maxLength: 5,
        }),
      )
      .map(([name, aliases]) => body(name, ...aliases));
    fc.assert(
      fc.property(anyBody, anyBody, fc.boolean(), (a, b, isCrowd) => {
        // What the store is asked for one of them: everybody in its places whom it may meet.
        const compared = (one: KeyRecord, other: KeyRecord) =>
          finds(one, other) && mayMeet(one, other, () => isCrowd);
        expect(compared(a, b)).toBe(compared(b, a));
        const crowds = new Set([a, b].flatMap((one) => blocksOf(one).crowd ?? []));
        const pairs = comparedPairs([a, b], isCrowd ? crowds : new Set());
        expect(pairs.length === 1).toBe(compared(a, b));
      }),
      { numRuns: 1_000 },
    );
  });

  test('RESOLVE-86: whoever finds another is found by it', () => {
    fc.assert(
      fc.property(anyName, anyName, anyName, (a, b, alias) => {
        for (const make of [person, body]) {
          const [one, other] = [make(a), make === person ? make(b, alias) : make(b)];
          expect(finds(one, other)).toBe(finds(other, one));
          expect(meet(one, other)).toBe(finds(one, other));
        }
      }),
      { numRuns: 500 },
    );
  });
});
