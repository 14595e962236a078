/** Who is who, a story each: names that are one, and names that are two, on every engine. */
import { beforeEach, expect, test } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { OrganizationKind } from '../../shared/schema/index.ts';
import { type Engine, type Params, statement } from '../../shared/store/engine.ts';
import { describeEngines } from '../support/engines.ts';
import { emptied } from '../support/graph-checks.ts';
import {
  country,
  event,
  type Fact,
  fact,
  type Named,
  organization,
  person,
  role,
  type Story,
  story,
  storyExtractor,
} from '../support/stories.ts';

const profiles = statement<Params, { article: string; name: string; entity: string }>(
  'profiles with entities',
  `MATCH (p:Profile) MATCH (k:Key {id: p.key}) MATCH (k)-[:OF]->(e:Entity)
   RETURN p.article AS article, p.name AS name, e.id AS entity ORDER BY article, name, entity`,
);

const questions = statement<Params, { a: string; b: string }>(
  'questions',
  'MATCH (q:Question) RETURN q.a AS a, q.b AS b ORDER BY a, b',
);

const ofKind = (name: string, organizationKind: OrganizationKind): Named => ({
  ...organization(name),
  properties: { organizationKind },
});
const called = (name: string, ...forms: string[]): Named => ({
  ...person(name),
  forms: [name, ...forms],
});
const holds = (who: Named, title: string, where?: Named, tenure: 'current' | 'former' = 'current') =>
  fact(who, 'HOLDS_ROLE', role(title, where), 'asserted', { tenure });
const [US, FRANCE, NORWAY] = [country('United States'), country('France'), country('Norway')];

describeEngines('Who is who', (open) => {
  let store: Engine;
  const ingestOf = (engine: Engine, stories: readonly Story[]) =>
    createIngest({ engine, extractor: storyExtractor(stories), maxBytes: 10_000 });
  beforeEach(async () => {
    store = await emptied(store, (engine, ids) => ingestOf(engine, []).forget(ids), open);
  });

  /** What is called so in articles a, b, c …, each of these facts, as groups of `article name`. */
  async function groups(names: readonly string[], ...articles: readonly Fact[][]): Promise<string[]> {
    const head = (n: number) => ({ publishedAt: `2024-03-${String(n + 1).padStart(2, '0')}` });
    const stories = articles.map((facts, n) => story(String.fromCharCode(97 + n), facts, head(n)));
    const incoming = stories.map(({ article }) => ({ article, origin: null }));
    await ingestOf(store, stories).ingest(incoming, { replace: false, more: true });
    const found = new Map<string, string[]>();
    for (const { article, name, entity } of await store.run(profiles, {})) {
      if (names.includes(name)) found.set(entity, [...(found.get(entity) ?? []), `${article} ${name}`]);
    }
    return [...found.values()].map((group) => group.sort().join(', ')).sort();
  }

  test('RESOLVE-87: two persons of one name in different worlds stay apart', async () => {
    const club = ofKind('Red Star Football Club', 'sport');
    const found = await groups(
      ['Michael Jordan'],
      [holds(person('Michael Jordan'), 'striker', club), fact(person('Sam Reed'), 'MEMBER_OF', club)],
      [
        holds(
          person('Michael Jordan'),
          'professor of statistics',
          ofKind('Berkeley University', 'education'),
        ),
        fact(person('Lena Fry'), 'WORKS_FOR', ofKind('Berkeley University', 'education')),
      ],
    );
    expect(found).toEqual(['a Michael Jordan', 'b Michael Jordan']);
  });

  test('RESOLVE-87: father and son are two', async () => {
    const found = await groups(
      ['Robert Downing Sr.', 'Robert Downing Jr.'],
      [fact(person('Robert Downing Sr.'), 'WORKS_FOR', ofKind('Downing Mills', 'company'))],
      [fact(person('Robert Downing Jr.'), 'WORKS_FOR', ofKind('Downing Mills', 'company'))],
    );
    expect(found).toEqual(['a Robert Downing Sr.', 'b Robert Downing Jr.']);
  });

  test('RESOLVE-87: who married and has one more surname is one', async () => {
    const found = await groups(
      ['Hillary Rodham', 'Hillary Rodham Clinton', 'Hillary Clinton'],
      [holds(person('Hillary Rodham Clinton'), 'Secretary of State', US)],
      [holds(person('Hillary Clinton'), 'secretary of state', US)],
      [holds(person('Hillary Rodham Clinton'), 'senator', US, 'former')],
    );
    expect(found).toHaveLength(1);
  });

  test('RESOLVE-87: "Kim" is any of very many, and is asked about', async () => {
    const korea = country('North Korea');
    const found = await groups(
      ['Kim', 'Kim Jong Un'],
      [holds(person('Kim Jong Un'), 'leader', korea)],
      [holds(person('Kim'), 'leader', korea)],
    );
    expect(found).toEqual(['a Kim Jong Un', 'b Kim']);
    const asked = await store.run(questions, {});
    expect(asked.map(({ a, b }) => [a, b].map((key) => key.split('||')[0]))).toEqual([
      ['Person|kim jong un', 'Person|kim'],
    ]);
  });

  test('RESOLVE-87: a surname alone goes with the one whom it fits', async () => {
    const found = await groups(
      ['Tveit', 'Ada Tveit', 'Karl Moss'],
      [holds(person('Ada Tveit'), 'mayor', NORWAY)],
      [holds(person('Tveit'), 'mayor', NORWAY), holds(person('Karl Moss'), 'minister', NORWAY)],
    );
    expect(found).toEqual(['a Ada Tveit, b Tveit', 'b Karl Moss']);
  });

  test('RESOLVE-87: a surname alone goes with neither of two whom it fits', async () => {
    const found = await groups(
      ['Tveit', 'Ada Tveit', 'Lars Tveit'],
      [holds(person('Ada Tveit'), 'mayor', NORWAY)],
      [holds(person('Tveit'), 'mayor', NORWAY)],
      [holds(person('Lars Tveit'), 'mayor', NORWAY)],
    );
    expect(found).toEqual(['a Ada Tveit', 'b Tveit', 'c Lars Tveit']);
  });

  test('RESOLVE-87: with two Spanish surnames or the first of them', async () => {
    const mexico = country('Mexico');
    const found = await groups(
      ['Andrés Manuel López Obrador', 'Andres Manuel Lopez Obrador', 'Andrés López'],
      [holds(person('Andrés Manuel López Obrador'), 'president', mexico)],
      [holds(person('Andres Manuel Lopez Obrador'), 'president', mexico)],
      [holds(person('Andrés López'), 'president', mexico)],
    );
    expect(found).toHaveLength(1);
  });

  test('RESOLVE-87: surname first as in China and Hungary', async () => {
    const [china, hungary] = [country('China'), country('Hungary')];
    const chinese = await groups(
      ['Xi Jinping', 'Jinping Xi', 'Orbán Viktor', 'Viktor Orban'],
      [
        holds(person('Xi Jinping'), 'president', china),
        holds(person('Viktor Orban'), 'prime minister', hungary),
      ],
      [holds(person('Jinping Xi'), 'president', china)],
      [holds(person('Orbán Viktor'), 'prime minister', hungary)],
    );
    expect(chinese).toEqual(['a Viktor Orban, c Orbán Viktor', 'a Xi Jinping, b Jinping Xi']);
  });

  test('RESOLVE-87: a title that passes from one person to another stays one, and they stay two', async () => {
    const found = await groups(
      ['Olaf Scholz', 'Friedrich Merz', 'chancellor', 'Chancellor'],
      [holds(person('Olaf Scholz'), 'chancellor', country('Germany'), 'former')],
      [holds(person('Friedrich Merz'), 'Chancellor', country('Germany'))],
    );
    expect(found).toEqual(['a Olaf Scholz', 'a chancellor, b Chancellor', 'b Friedrich Merz']);
  });

  test('RESOLVE-87: a company is not its founder', async () => {
    const found = await groups(
      ['Walt Disney', 'Walt Disney Company', 'Disney'],
      [fact(person('Walt Disney'), 'FOUNDED', ofKind('Walt Disney Company', 'company'))],
      [fact(person('Bob Iger'), 'WORKS_FOR', ofKind('Disney', 'company'))],
      [fact(person('Walt Disney'), 'OWNS', ofKind('Disney', 'company'))],
    );
    const persons = found.filter((group) => group.includes('Walt Disney') && !group.includes('Company'));
    expect(persons).toEqual(['a Walt Disney, c Walt Disney']);
    expect(found.some((group) => /c Walt Disney.*(?:Company| Disney$)/u.test(group))).toBe(false);
  });

  test('RESOLVE-87: ministries of two countries are two, of one country in two wordings one', async () => {
    const ministry = (name: string) => ofKind(name, 'government');
    const found = await groups(
      ['Ministry of Defence', 'Defense Ministry'],
      [
        fact(ministry('Ministry of Defence'), 'PART_OF', FRANCE),
        holds(person('Jean Petit'), 'minister', ministry('Ministry of Defence')),
      ],
      [
        fact(ministry('Ministry of Defence'), 'PART_OF', NORWAY),
        holds(person('Kari Holm'), 'minister', ministry('Ministry of Defence')),
      ],
      [
        fact(ministry('Defense Ministry'), 'PART_OF', NORWAY),
        holds(person('Kari Holm'), 'minister', ministry('Defense Ministry')),
      ],
    );
    expect(found).toEqual(['a Ministry of Defence', 'b Ministry of Defence, c Defense Ministry']);
  });

  test('RESOLVE-87: the city, the university and the government are three', async () => {
    const found = await groups(
      ['Washington', 'United States', 'University of Washington', 'Washington Post'],
      [fact(person('Ann Lee'), 'CITIZEN_OF', US)],
      [fact(person('Ann Lee'), 'WORKS_FOR', ofKind('University of Washington', 'education'))],
      [fact(person('Ben Cole'), 'WORKS_FOR', ofKind('Washington Post', 'media'))],
      [fact(person('Cara Moss'), 'WORKS_FOR', ofKind('Washington', 'other'))],
    );
    expect(found).toHaveLength(4);
  });

  test('RESOLVE-87: the same person five times under five spellings is one', async () => {
    const libya = country('Libya');
    const spellings = [
      'Muammar Gaddafi',
      'Moammar Gadhafi',
      'Muammar Qaddafi',
      'Mu’ammar al-Gaddafi',
      'Moammar Kadafi',
    ];
    const found = await groups(
      spellings,
      ...spellings.map((name) => [holds(called(name, 'Colonel'), 'leader', libya)]),
    );
    expect(found).toHaveLength(1);
  });

  test('RESOLVE-100: one resignation is one in any spelling, two visits to one town are two', async () => {
    const told = (who: string, eventType: 'resignation' | 'visit', name: string, start: string): Fact =>
      fact(person(who), 'PARTICIPATED_IN', {
        ...event(name, { eventType, start, place: eventType === 'visit' ? 'Oslo' : null }),
        forms: ['left'],
      });
    const found = await groups(
      ['Departure of Thomas Reeve', 'Departure of Tom Reeve', 'Visit of Ada Tveit to Oslo'],
      [
        told('Thomas Reeve', 'resignation', 'Departure of Thomas Reeve', '2024-03-01'),
        told('Ada Tveit', 'visit', 'Visit of Ada Tveit to Oslo', '2024-03-01'),
      ],
      [told('Tom Reeve', 'resignation', 'Departure of Tom Reeve', '2024-03-01')],
      [told('Ada Tveit', 'visit', 'Visit of Ada Tveit to Oslo', '2024-03-15')],
    );
    expect(found).toEqual([
      'a Departure of Thomas Reeve, b Departure of Tom Reeve',
      'a Visit of Ada Tveit to Oslo',
      'c Visit of Ada Tveit to Oslo',
    ]);
  });
});
