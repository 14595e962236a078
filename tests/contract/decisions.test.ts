/** What people decide, on every engine: each verb, what it changes, and that it is as before once it is undone. */
import { expect, test } from 'vitest';
import { takeDecision } from '../../ingest/decisions/decide.ts';
import { listDecision, listDecisions } from '../../ingest/decisions/list.ts';
import type { DecideInput } from '../../shared/contract/index.ts';
import type { Anchor, Decision } from '../../shared/model/decision.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { claimById } from '../../shared/store/statements/decisions.ts';
import { claimsIn, type Deciding, deciding, idOf, namesIn, profilesOf } from '../support/deciding.ts';
import { describeEngines } from '../support/engines.ts';
import { everythingIn, faultsOf } from '../support/graph-checks.ts';
import { country, event, fact, organization, person, role, story } from '../support/stories.ts';

const [ADA, BERG, BEN] = [person('Ada Berg'), person('Anna Berg'), person('Ben Cole')];
const FUND = organization('World Grain Fund');
const BANK = organization('North Sea Bank');

const STORIES = [
  story('a', [
    fact(ADA, 'HOLDS_ROLE', role('Director', FUND)),
    fact(ADA, 'PARTICIPATED_IN', event('2024 Grain Summit')),
  ]),
  story('b', [fact(BERG, 'MEMBER_OF', FUND), fact(BERG, 'FAMILY_OF', BEN, 'asserted', { kin: 'spouse' })]),
  story('c', [fact(ADA, 'MEMBER_OF', FUND), fact(BEN, 'WORKS_FOR', BANK)]),
];

/** Engines are slow to answer where many tests run at once. */
const PATIENCE = 600_000;

describeEngines('Decisions', (open) => {
  let engine: Engine;
  let eve: Deciding;

  async function filled(): Promise<void> {
    engine = await open();
    eve = deciding(engine, STORIES);
    await eve.take(...STORIES);
  }

  /** Decides, looks, undoes: everything is as before. */
  async function thereAndBack(request: DecideInput, look: () => Promise<void>): Promise<void> {
    const before = await everythingIn(engine);
    const { decision, changed } = await eve.say(request);
    expect(changed).toBe(true);
    expect(await faultsOf(engine)).toEqual([]);
    await look();
    expect((await eve.undo(decision.id)).decision.id).toBe(decision.id);
    expect(await everythingIn(engine)).toEqual(before);
  }

  test(
    'DECIDE-61: of two of one name in one article the one is meant that was decided about, also after an edit',
    async () => {
      engine = await open();
      const second = person('Ada Berg', 2);
      const texts = [
        [fact(ADA, 'MEMBER_OF', FUND), fact(second, 'WORKS_FOR', BANK)],
        [fact(BEN, 'MEMBER_OF', FUND), fact(ADA, 'MEMBER_OF', FUND), fact(second, 'WORKS_FOR', BANK)],
        [fact(ADA, 'MEMBER_OF', FUND)],
      ].map((facts) => story('two', facts));
      eve = deciding(engine, texts);
      const at = async (type: string) => {
        const found = (await claimsIn(engine)).find((claim) => claim.type === type);
        const rows = await engine.run(claimById, { id: found?.id ?? '' });
        return { claim: found?.id ?? '', entity: rows[0]?.from ?? '' };
      };
      const [now, moved, alone] = texts;
      if (!now || !moved || !alone) throw new TypeError('A text is missing');
      await eve.take(now);
      const { claim, entity } = await at('WORKS_FOR');
      await thereAndBack({ verb: 'reject-claim', claim }, async () => {
        expect((await claimsIn(engine)).map(({ type }) => type)).toEqual(['MEMBER_OF']);
      });
      await thereAndBack({ verb: 'merge', a: entity, b: (await at('MEMBER_OF')).entity }, async () => {
        expect((await namesIn(engine)).filter((name) => name.startsWith('Person'))).toHaveLength(1);
      });
      const renamed = await eve.say({ verb: 'rename', entity, name: 'Ada of the Bank' });
      const called = async (type: string) =>
        (await createGraph(engine).entity((await at(type)).entity, 1)).entity;
      for (const text of [now, moved]) {
        await eve.take(text);
        expect([(await called('WORKS_FOR')).name, (await called('MEMBER_OF')).name]).toEqual([
          'Ada of the Bank',
          text === now ? 'Ada Berg' : expect.any(String),
        ]);
        expect(await namesIn(engine)).toContain('Person Ada Berg');
      }
      await eve.take(alone);
      expect(await namesIn(engine)).toContain('Person Ada Berg');
      expect((await eve.decisions({ limit: 1, offset: 0 })).decisions[0]?.state).toBe('waiting');
      const lines: string[] = [];
      for await (const line of eve.exportLines()) lines.push(line);
      const other = deciding(await open(), texts);
      await other.importLines(
        (async function* () {
          yield* lines;
        })(),
      );
      expect((await other.decisions({ limit: 9, offset: 0 })).decisions[0]?.id).toBe(renamed.decision.id);
    },
    PATIENCE,
  );

  test(
    'DECIDE-7 DECIDE-26: a part that was split off is not meant by an earlier merge, whatever is read later of the other',
    async () => {
      engine = await open();
      const council = organization('Kingdom Council');
      const about = story('x', [fact(ADA, 'MEMBER_OF', organization('World Grain Fund', 'WGF'))]);
      const other = story('y', [fact(BEN, 'MEMBER_OF', council)]);
      const edited = story('y', [fact(BEN, 'MEMBER_OF', council), fact(BERG, 'MEMBER_OF', council)]);
      eve = deciding(engine, [about, other, edited]);
      await eve.take(about, other);
      const [a, b] = [await idOf(engine, 'World Grain Fund'), await idOf(engine, 'Kingdom Council')];
      await eve.say({ verb: 'merge', a, b });
      await eve.say({ verb: 'split', entity: a, article: 'x', called: 'World Grain Fund' });
      const bodies = ['Organization Kingdom Council', 'Organization WGF', 'Organization World Grain Fund'];
      const found = async () => (await namesIn(engine)).filter((name) => name.startsWith('Organization'));
      expect(await found()).toEqual(bodies);
      await eve.take(edited);
      expect(await found()).toEqual(bodies);
      await eve.forget(['x', 'y']);
      await eve.take(edited, about);
      expect(await found()).toEqual(bodies);
      expect(await faultsOf(engine)).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'DECIDE-60: a decision at one end of a chain of merges is told with its conflicts, wherever others broke the chain',
    async () => {
      engine = await open();
      const names = ['Ada Berg', 'Ben Cole', 'Cleo Dunn', 'Dora Eck', 'Emil Falk', 'Fay Gray'];
      const texts = names.map((name, n) => story(`s${n}`, [fact(person(name), 'MEMBER_OF', FUND)]));
      eve = deciding(engine, texts);
      await eve.take(...texts);
      const of = (n: number): Anchor[] => [{ article: `s${n}`, kind: 'Person', quote: names[n] ?? '' }];
      const decided = (verb: 'merge' | 'apart', a: number, b: number): Decision => ({
        verb,
        a: of(a),
        b: of(b),
        id: `${verb} ${a} ${b}`,
        author: 'Eve',
        at: '2024-05-06T07:08:09.000Z',
        note: null,
      });
      const merges = [0, 1, 2, 3, 4].map((n) => decided('merge', n, n + 1));
      const all = [...merges, decided('apart', 1, 2), decided('apart', 3, 4), decided('apart', 0, 5)];
      for (const decision of all) await takeDecision(engine, decision);
      const listed = await listDecisions(engine);
      expect(listed.filter(({ state }) => state === 'conflicting')).toHaveLength(all.length);
      for (const decision of all) {
        const one = listed.find(({ id }) => id === decision.id);
        expect(await listDecision(engine, decision)).toEqual(one);
      }
    },
    PATIENCE,
  );

  test(
    'DECIDE-25: a split tells which earlier decisions wait by it, and its undoing which hold again',
    async () => {
      engine = await open();
      const texts = [
        story('x', [fact(ADA, 'MEMBER_OF', BANK)]),
        story('z', [fact(ADA, 'WORKS_FOR', BANK)]),
      ] as const;
      eve = deciding(engine, texts);
      await eve.take(texts[0]);
      const entity = await idOf(engine, 'Ada Berg');
      const { decision } = await eve.say({ verb: 'rename', entity, name: 'Adelheid Berg' });
      await eve.take(texts[1]);
      const split = { verb: 'split', entity, article: 'x' } as const;
      const told = (how: string) => ({
        touched: 1,
        list: [{ id: decision.id, what: `${decision.what}: ${how}` }],
      });
      const waits = told('no longer finds what it is about, and waits');
      expect((await eve.say({ ...split, preview: true })).difference.decisions).toEqual(waits);
      const done = await eve.say(split);
      expect(done.difference.decisions).toEqual(waits);
      const states = async () =>
        (await eve.decisions({ limit: 9, offset: 0 })).decisions.map(({ verb, state }) => [verb, state]);
      expect(await states()).toEqual([
        ['split', 'holds'],
        ['rename', 'waiting'],
      ]);
      const undone = await eve.undo(done.decision.id);
      expect(undone.difference.decisions).toEqual(told('finds what it is about'));
      expect(await states()).toEqual([['rename', 'holds']]);
    },
    PATIENCE,
  );

  test(
    'DECIDE-1: each verb changes what it says, and its undoing leaves nothing',
    async () => {
      await filled();
      const [ada, berg, ben, bank, fund] = await Promise.all(
        ['Ada Berg', 'Anna Berg', 'Ben Cole', 'North Sea Bank', 'World Grain Fund'].map((name) =>
          idOf(engine, name),
        ),
      );
      if (!ada || !berg || !ben || !bank || !fund) throw new TypeError('Somebody is missing');
      const graph = createGraph(engine);

      await thereAndBack({ verb: 'merge', a: ada, b: berg }, async () => {
        expect((await graph.entity(berg, 10)).entity).toMatchObject({
          aliases: expect.any(Array),
          degree: 4,
        });
        expect(await idOf(engine, (await graph.entity(ada, 10)).entity.name)).toBe([ada, berg].sort()[0]);
      });
      await thereAndBack({ verb: 'apart', a: ada, b: berg }, async () => {
        expect(await eve.decisions({ limit: 10, offset: 0 })).toMatchObject({
          decisions: [{ state: 'holds' }],
        });
      });
      await thereAndBack({ verb: 'split', entity: ada, article: 'c' }, async () => {
        expect((await namesIn(engine)).filter((name) => name === 'Person Ada Berg')).toHaveLength(2);
      });
      await thereAndBack({ verb: 'rename', entity: ada, name: 'Adelheid Berg' }, async () => {
        const { entity } = await graph.entity(ada, 10);
        expect(entity).toMatchObject({ name: 'Adelheid Berg', aliases: ['Ada Berg'] });
        expect((await graph.search({ q: 'adelheid', limit: 5 })).hits[0]?.id).toBe(ada);
      });
      await thereAndBack({ verb: 'kind', entity: bank, kind: 'Person' }, async () => {
        expect(await namesIn(engine)).toContain('Person North Sea Bank');
        expect((await claimsIn(engine)).filter(({ type }) => type === 'WORKS_FOR')).toEqual([]);
      });
      await thereAndBack({ verb: 'reject-entity', entity: ben }, async () => {
        expect(await namesIn(engine)).not.toContain('Person Ben Cole');
      });
      const family = (await claimsIn(engine)).find(({ type }) => type === 'FAMILY_OF');
      await thereAndBack({ verb: 'reject-claim', claim: family?.id ?? '' }, async () => {
        expect((await claimsIn(engine)).filter(({ type }) => type === 'FAMILY_OF')).toEqual([]);
        expect(await namesIn(engine)).toContain('Person Ben Cole');
      });
      const pin = { verb: 'pin', entity: fund, property: 'organizationKind', value: 'ngo' } as const;
      await thereAndBack(pin, async () => {
        expect((await graph.entity(fund, 10)).entity.properties).toEqual({ organizationKind: 'ngo' });
      });
    },
    PATIENCE,
  );

  test(
    'DECIDE-2: any profile id finds an entity, and the decision tells who, when and what it changed',
    async () => {
      await filled();
      const profiles = (await profilesOf(engine)).filter(({ name }) => name === 'Ada Berg');
      const last = profiles.map(({ id }) => id).sort()[1] ?? '';
      const told = await eve.say({
        verb: 'rename',
        entity: last,
        name: 'A. Berg',
        note: 'as she signs',
        author: 'Max',
      });
      expect(told).toMatchObject({
        changed: true,
        decision: {
          verb: 'rename',
          author: 'Max',
          note: 'as she signs',
          what: '"Ada Berg" is called "A. Berg"',
          state: 'holds',
          ends: [{ side: 'of', names: ['Ada Berg'], entities: [{ kind: 'Person', name: 'A. Berg' }] }],
        },
        difference: {
          entities: { renamed: 1, list: [{ change: 'renamed', was: 'Ada Berg', name: 'A. Berg' }] },
        },
      });
      expect(told.decision.at).toMatch(/^2024-05-06T07:00:\d\d\.000Z$/u);
      expect(
        (await eve.say({ verb: 'rename', entity: last, name: 'Ada', author: 'Max' })).decision.author,
      ).toBe('Max');
      expect((await eve.say({ verb: 'rename', entity: last, name: 'Eda' })).decision.author).toBe('Eve');
    },
    PATIENCE,
  );

  test(
    'DECIDE-3: a preview tells the same and writes nothing',
    async () => {
      await filled();
      const before = await everythingIn(engine);
      const request = {
        verb: 'merge',
        a: await idOf(engine, 'Ada Berg'),
        b: await idOf(engine, 'Anna Berg'),
      } as const;
      const preview = await eve.say({ ...request, preview: true });
      expect(preview.difference.entities).toMatchObject({ removed: 1 });
      expect(await everythingIn(engine)).toEqual(before);
      expect((await eve.decisions({ limit: 10, offset: 0 })).total).toBe(0);
      expect((await eve.say(request)).difference).toEqual(preview.difference);
    },
    PATIENCE,
  );

  test(
    'DECIDE-4: what is not there is NOT_FOUND and named, what makes no sense is USAGE with advice',
    async () => {
      await filled();
      const id = async (name: string) => idOf(engine, name);
      const [ada, fund, ben, summit] = [
        await id('Ada Berg'),
        await id('World Grain Fund'),
        await id('Ben Cole'),
        await id('2024 Grain Summit'),
      ];
      const before = await everythingIn(engine);
      const nothing: DecideInput[] = [
        { verb: 'merge', a: ada, b: 'nobody' },
        { verb: 'rename', entity: 'nobody', name: 'X' },
        { verb: 'reject-claim', claim: 'nobody' },
        { verb: 'add-claim', from: ada, type: 'OWNS', to: 'nobody' },
      ];
      for (const request of nothing)
        await expect(eve.say(request)).rejects.toMatchObject({ code: 'NOT_FOUND', where: 'nobody' });
      await expect(eve.undo('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND', where: 'nobody' });
      const senseless: DecideInput[] = [
        { verb: 'merge', a: ada, b: ada },
        { verb: 'apart', a: ada, b: ada },
        { verb: 'merge', a: ada, b: fund },
        { verb: 'apart', a: ada, b: fund },
        { verb: 'kind', entity: ada, kind: 'Person' },
        { verb: 'split', entity: ben, profile: 'nobody' },
        { verb: 'split', entity: ada },
        { verb: 'split', entity: ada, article: 'c', called: 'A. Berg' },
        { verb: 'split', entity: ada, article: 'c', called: 'Ada Berg' },
        { verb: 'split', entity: summit, article: 'a' },
        { verb: 'pin', entity: ada, property: 'organizationKind', value: 'ngo' },
        { verb: 'pin', entity: fund, property: 'organizationKind', value: 'circus' },
        { verb: 'pin', entity: summit, property: 'start', value: 'soon' },
        { verb: 'add-claim', from: ada, type: 'OWNS', to: ada },
        { verb: 'add-claim', from: fund, type: 'OWNS', to: ada },
        { verb: 'add-claim', from: ada, type: 'CITIZEN_OF', to: fund },
        { verb: 'add-claim', from: ada, type: 'FAMILY_OF', to: ben },
        { verb: 'add-claim', from: ada, type: 'FAMILY_OF', to: ben, qualifiers: { kin: 'cat' } },
        { verb: 'add-claim', from: ada, type: 'OWNS', to: fund, qualifiers: { since: '2024' } },
      ];
      for (const request of senseless)
        await expect(eve.say(request), JSON.stringify(request)).rejects.toMatchObject({
          code: 'USAGE',
          advice: expect.stringMatching(/\S/u),
        });
      expect(await everythingIn(engine)).toEqual(before);
    },
    PATIENCE,
  );

  test(
    'DECIDE-5: DECIDE-13: a merge and an apart that contradict each other are shown, and apart it stays',
    async () => {
      await filled();
      const ends = { a: await idOf(engine, 'Ada Berg'), b: await idOf(engine, 'Anna Berg') };
      const apart = await eve.say({ verb: 'apart', ...ends });
      const merge = await eve.say({ verb: 'merge', ...ends });
      expect(merge.decision).toMatchObject({ state: 'conflicting', conflicts: [apart.decision.id] });
      expect(await namesIn(engine)).toEqual(expect.arrayContaining(['Person Ada Berg', 'Person Anna Berg']));
      const { problems } = await eve.doctor();
      expect(problems).toContainEqual({
        what: expect.stringContaining('says otherwise'),
        advice: expect.stringContaining('dramatis undo'),
      });
      await eve.undo(apart.decision.id);
      expect((await eve.decisions({ limit: 1, offset: 0 })).decisions).toMatchObject([{ state: 'holds' }]);
      expect((await namesIn(engine)).filter((name) => / Berg$/u.test(name))).toHaveLength(1);
    },
    PATIENCE,
  );

  test(
    'DECIDE-6: of two names the later one counts, and both are shown as conflicting',
    async () => {
      await filled();
      const entity = await idOf(engine, 'Ada Berg');
      const first = await eve.say({ verb: 'rename', entity, name: 'First' });
      const second = await eve.say({ verb: 'rename', entity, name: 'Second' });
      expect(await namesIn(engine)).toContain('Person Second');
      const { decisions } = await eve.decisions({ limit: 10, offset: 0 });
      expect(decisions.map(({ id, conflicts }) => [id, conflicts])).toEqual([
        [second.decision.id, [first.decision.id]],
        [first.decision.id, [second.decision.id]],
      ]);
      await eve.undo(second.decision.id);
      expect(await namesIn(engine)).toContain('Person First');
    },
    PATIENCE,
  );

  test(
    'DECIDE-26: two whom an article takes for one are parted by what it calls them, also after an edit, and undone',
    async () => {
      engine = await open();
      const father = person('John Hale');
      const son = { ...father, forms: ['John Hale Jr.'] };
      const told = story('hale', [fact(father, 'MEMBER_OF', FUND), fact(son, 'WORKS_FOR', BANK)]);
      const later = story('hale', [
        fact(BEN, 'MEMBER_OF', FUND),
        ...[father, son].map((one) => fact(one, 'WORKS_FOR', BANK)),
      ]);
      eve = deciding(engine, [told, later]);
      await eve.take(told);
      const before = await everythingIn(engine);
      const john = await idOf(engine, 'John Hale');
      const { decision } = await eve.say({ verb: 'split', entity: john, called: 'John Hale Jr.' });
      expect(decision).toMatchObject({
        state: 'holds',
        what: '"John Hale Jr." in hale is another than "John Hale"',
      });
      const halves = async () => (await namesIn(engine)).filter((name) => name.includes('Hale'));
      expect(await halves()).toEqual(['Person John Hale', 'Person John Hale Jr.']);
      expect(await faultsOf(engine)).toEqual([]);
      expect((await profilesOf(engine)).filter(({ name }) => name.includes('Hale'))).toHaveLength(2);
      await eve.take(later);
      expect(await halves()).toEqual(['Person John Hale', 'Person John Hale Jr.']);
      await eve.take(told);
      await eve.undo(decision.id);
      expect(await everythingIn(engine)).toEqual(before);
    },
    PATIENCE,
  );

  test(
    'DECIDE-26: of several in an article the one that is called so is split off, and the others of its name stay',
    async () => {
      engine = await open();
      const both = story('both', [
        fact(person('John Hale'), 'MEMBER_OF', FUND),
        fact(person('J. Hale'), 'MEMBER_OF', FUND),
      ]);
      eve = deciding(engine, [both]);
      await eve.take(both);
      const [john, j] = [await idOf(engine, 'John Hale'), await idOf(engine, 'J. Hale')];
      if (john !== j) await eve.say({ verb: 'merge', a: john, b: j });
      const entity = await idOf(engine, 'John Hale');
      await expect(eve.say({ verb: 'split', entity, article: 'both' })).rejects.toMatchObject({
        code: 'USAGE',
        message: expect.stringContaining('several'),
      });
      await eve.say({ verb: 'split', entity, article: 'both', called: 'J. Hale' });
      expect(await namesIn(engine)).toEqual(expect.arrayContaining(['Person J. Hale', 'Person John Hale']));
      expect(await faultsOf(engine)).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'DECIDE-27: who is split off by the context of an article stays apart in articles that are yet to come, and undone is one again',
    async () => {
      engine = await open();
      const member = fact(ADA, 'MEMBER_OF', FUND);
      const [known, other, later] = [
        story('known', [member, fact(ADA, 'CITIZEN_OF', country('Norway'))]),
        story('other', [member, fact(BEN, 'MEMBER_OF', FUND)]),
        story('later', [member, fact(BERG, 'MEMBER_OF', FUND)]),
      ];
      eve = deciding(engine, [known, other, later]);
      await eve.take(known, other);
      const before = await everythingIn(engine);
      const ada = await idOf(engine, 'Ada Berg');
      const { decision } = await eve.say({ verb: 'split', entity: ada, article: 'other' });
      expect(decision).toMatchObject({
        state: 'holds',
        what: '"Ada Berg" in other and in known are two',
      });
      expect(await faultsOf(engine)).toEqual([]);
      await eve.take(later);
      const homes = (await profilesOf(engine)).filter(({ name }) => name === 'Ada Berg');
      const homeOf = (id: string) => homes.find(({ article }) => article === id)?.entity;
      expect(homeOf('later')).toBe(homeOf('other'));
      expect(homeOf('known')).not.toBe(homeOf('other'));
      await eve.forget(['later']);
      await eve.undo(decision.id);
      expect(await everythingIn(engine)).toEqual(before);
    },
    PATIENCE,
  );

  test(
    'DECIDE-7: who is split off later is no longer meant by what was decided before',
    async () => {
      await filled();
      const a = await idOf(engine, 'Ada Berg');
      const merge = await eve.say({ verb: 'merge', a, b: await idOf(engine, 'Anna Berg') });
      await eve.say({ verb: 'rename', entity: a, name: 'The Bergs' });
      const split = await eve.say({ verb: 'split', entity: a, article: 'c' });
      expect(split.decision.state).toBe('holds');
      expect((await namesIn(engine)).filter((name) => / Bergs?$/u.test(name))).toEqual([
        'Person Ada Berg',
        'Person The Bergs',
      ]);
      await eve.undo(merge.decision.id);
      await eve.undo(split.decision.id);
      expect(await faultsOf(engine)).toEqual([]);
    },
    PATIENCE,
  );
});
