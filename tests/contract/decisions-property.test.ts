/** Random decisions of every verb: undone in any order, and taken in by an import wherever they stand in it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { takeDecision, undoAsked } from '../../ingest/decisions/decide.ts';
import { listDecision, listDecisions } from '../../ingest/decisions/list.ts';
import type { Decision, Verb } from '../../shared/model/decision.ts';
import { hashId } from '../../shared/model/ids.ts';
import { readSettings } from '../../shared/settings.ts';
import type { Engine } from '../../shared/store/engine.ts';
import { openEngine } from '../../shared/store/open.ts';
import { deciding } from '../support/deciding.ts';
import { describeEngines } from '../support/engines.ts';
import { everythingIn, faultsOf } from '../support/graph-checks.ts';
import { rounds, shuffled } from '../support/rounds.ts';
import { country, event, fact, organization, person, role, story } from '../support/stories.ts';

const [ADA, BERG, BEN, SECOND] = [
  person('Ada Berg'),
  person('Anna Berg'),
  person('Ben Cole'),
  person('Ada Berg', 2),
];
const [FUND, WGF, BANK] = [
  organization('World Grain Fund'),
  organization('WGF'),
  organization('North Sea Bank'),
];
const NORWAY = country('Norway');
const SUMMIT = event('2024 Grain Summit');
const STORIES = [
  story('a', [fact(ADA, 'HOLDS_ROLE', role('Director', FUND)), fact(ADA, 'PARTICIPATED_IN', SUMMIT)]),
  story('b', [fact(BERG, 'MEMBER_OF', WGF), fact(BERG, 'FAMILY_OF', BEN)]),
  story('c', [
    fact(ADA, 'MEMBER_OF', FUND),
    fact(SECOND, 'WORKS_FOR', BANK),
    fact(BEN, 'CITIZEN_OF', NORWAY),
  ]),
  story('d', [fact(BEN, 'HOLDS_ROLE', role('director', WGF)), fact(WGF, 'PART_OF', BANK)]),
];
const IDS = STORIES.map(({ article }) => article.id);

const ofKind = (...named: readonly (typeof ADA)[]) =>
  fc
    .record({ article: fc.constantFrom(...IDS, 'gone'), one: fc.constantFrom(...named) })
    .map(({ article, one }) => ({ article, kind: one.kind, quote: one.name }));
const who = ofKind(ADA, BERG, BEN);
const body = ofKind(FUND, WGF, BANK, NORWAY);
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 });
const oneKind = fc.oneof(
  fc.record({ a: some(who), b: some(who) }),
  fc.record({ a: some(body), b: some(body) }),
);
const either = fc.oneof(who, body);

const anyVerb: fc.Arbitrary<Verb> = fc.oneof(
  oneKind.map((ends) => ({ verb: 'merge' as const, ...ends })),
  oneKind.map((ends) => ({ verb: 'apart' as const, ...ends })),
  either.map((of) => ({ verb: 'split' as const, of })),
  fc.record({ verb: fc.constant('rename' as const), of: some(either), name: fc.constantFrom('X', 'Y Z') }),
  fc.record({
    verb: fc.constant('kind' as const),
    of: some(who),
    kind: fc.constantFrom('Organization', 'Event'),
  }),
  fc.record({ verb: fc.constant('kind' as const), of: some(body), kind: fc.constantFrom('Person', 'Role') }),
  some(either).map((of) => ({ verb: 'reject-entity' as const, of })),
  fc.constantFrom('a', 'b', 'c').map((article) => ({
    verb: 'reject-claim' as const,
    claim: {
      article,
      type: 'MEMBER_OF' as const,
      from: { article, kind: 'Person' as const, quote: article === 'b' ? 'Anna Berg' : 'Ada Berg' },
      to: { article, kind: 'Organization' as const, quote: article === 'b' ? 'WGF' : 'World Grain Fund' },
    },
  })),
  fc.record({
    verb: fc.constant('add-claim' as const),
    type: fc.constantFrom('MEMBER_OF', 'WORKS_FOR', 'OWNS'),
    from: some(who),
    to: some(body),
    modality: fc.constantFrom('asserted', 'alleged', 'negated'),
    qualifiers: fc.constant({}),
  }),
  fc.record({
    verb: fc.constant('add-claim' as const),
    type: fc.constant('FAMILY_OF'),
    from: some(who),
    to: some(who),
    modality: fc.constant('asserted'),
    qualifiers: fc.constantFrom({ kin: 'parent' }, { kin: 'spouse' }),
  }),
  fc.record({
    verb: fc.constant('pin' as const),
    of: some(body),
    property: fc.constant('organizationKind'),
    value: fc.constantFrom('ngo', 'company'),
  }),
);

const anyDecisions: fc.Arbitrary<Decision[]> = fc
  .array(fc.tuple(anyVerb, fc.integer({ min: 10, max: 14 })), { minLength: 1, maxLength: 12 })
  .map((all) => {
    const decisions = all.map(([verb, day]): Decision => {
      const at = `2024-05-${day}T07:00:00.000Z`;
      return { ...verb, id: hashId(JSON.stringify(verb), at), at, author: 'Eve', note: null };
    });
    return [...new Map(decisions.map((decision) => [decision.id, decision])).values()];
  });

describeEngines('Random decisions', (open, { engine: name }) => {
  const most = (embedded: [number, number], neo4j: [number, number]) =>
    rounds(...(name === 'embedded' ? embedded : neo4j));
  const fixed = process.env.DRAMATIS_LONG ? {} : { seed: 11 };

  async function filled(): Promise<Engine> {
    const engine = await open();
    await deciding(engine, STORIES).take(...STORIES);
    return engine;
  }

  test('DECIDE-8: undone in random order they leave everything as it was', async () => {
    const engine = await filled();
    const before = await everythingIn(engine);
    const property = fc.asyncProperty(anyDecisions, fc.nat(), async (decisions, seed) => {
      for (const decision of decisions) await takeDecision(engine, decision);
      expect(await faultsOf(engine)).toEqual([]);
      for (const { id } of shuffled(decisions, seed)) await undoAsked(engine, id);
      expect(await everythingIn(engine)).toEqual(before);
    });
    await fc.assert(property, { numRuns: most([14, 400], [2, 60]), endOnFailure: true, ...fixed });
  }, 3_600_000);

  test('DECIDE-60: what is told of one decision is what the list of all says of it', async () => {
    const engine = await filled();
    const samples = fc.sample(anyDecisions, { numRuns: 2_000, seed: 5 }).flat();
    const known = [...new Map(samples.map((decision) => [decision.id, decision])).values()];
    const ofVerbs = (verbs: readonly Verb['verb'][], count: number) =>
      known.filter(({ verb }) => verbs.includes(verb)).slice(0, count);
    const [pairs, splits] = [most([30, 300], [6, 150]), most([6, 60], [1, 30])];
    const many = [...ofVerbs(['merge', 'apart', 'rename', 'pin'], pairs), ...ofVerbs(['split'], splits)];
    for (const [n, decision] of many.entries()) {
      await takeDecision(engine, decision);
      if (n % 6 < 5 && n + 1 < many.length) continue;
      for (const one of await listDecisions(engine)) {
        const listed = many.find(({ id }) => id === one.id) ?? expect.fail('It is none of these.');
        expect(await listDecision(engine, listed)).toEqual(one);
      }
    }
    for (const { id } of many) await undoAsked(engine, id);
  }, 3_600_000);

  test('DECIDE-8: DRAMATIS-5: many at once, undone in random order, leave everything as it was', async () => {
    const engine = await filled();
    const before = await everythingIn(engine);
    const samples = fc.sample(anyDecisions, { numRuns: 2_000, seed: 7 }).flat();
    const decisions = [...new Map(samples.map((decision) => [decision.id, decision])).values()];
    const many = decisions.slice(0, most([40, 1_000], [10, 1_000]));
    for (const decision of many) await takeDecision(engine, decision);
    expect(await faultsOf(engine)).toEqual([]);
    for (const { id } of shuffled(many, 3)) await undoAsked(engine, id);
    expect(await everythingIn(engine)).toEqual(before);
  }, 3_600_000);

  test('DECIDE-11: DRAMATIS-5: decisions hold whatever the order in which they and articles come', async () => {
    const engine = await filled();
    const ingest = deciding(engine, STORIES);
    const property = fc.asyncProperty(anyDecisions, fc.nat(), async (decisions, seed) => {
      for (const decision of decisions) await takeDecision(engine, decision);
      const after = await everythingIn(engine);
      for (const { id } of decisions) await undoAsked(engine, id);
      await ingest.forget(IDS);
      const steps = shuffled([...STORIES, ...decisions], seed);
      for (const step of steps) {
        if ('article' in step) await ingest.take(step);
        else await takeDecision(engine, step);
      }
      expect(await everythingIn(engine)).toEqual(after);
      expect(await faultsOf(engine)).toEqual([]);
      for (const { id } of decisions) await undoAsked(engine, id);
    });
    await fc.assert(property, { numRuns: most([8, 300], [2, 40]), endOnFailure: true, ...fixed });
  }, 3_600_000);

  test('DECIDE-12: an export with decisions is taken in whatever its order, and comes out again to the byte', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dramatis-export-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const engine = await openEngine(readSettings({ DRAMATIS_STORE: join(folder, 'store') }), true);
    await deciding(engine, STORIES).take(...STORIES);
    const [decisions = []] = fc.sample(
      anyDecisions.filter((all) => all.length > 8),
      { numRuns: 1, seed: 4 },
    );
    for (const decision of decisions) await takeDecision(engine, decision);
    const lines: string[] = [];
    for await (const line of deciding(engine, []).exportLines()) lines.push(line);
    await engine.close();
    const ids = lines
      .filter((line) => line.includes('"record":"decision"'))
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(decisions.map(({ id }) => id).sort());
    const [head = '', ...rest] = lines;
    const mixed = [head, ...shuffled(rest, 5)];
    const other = await open();
    const importing = deciding(other, []);
    const read = async function* () {
      yield* mixed;
    };
    await importing.importLines(read());
    const again: string[] = [];
    for await (const line of importing.exportLines()) again.push(line);
    expect(again).toEqual(lines);
    const records = (await importing.log(100)).changes.map(({ what }) => what);
    expect(records).toHaveLength(new Set(decisions.map(({ id }) => id)).size + 1);
    const broken = async function* () {
      yield head;
      yield '{"record":"decision","id":"x","verb":"merge"}';
    };
    await expect(importing.importLines(broken())).rejects.toMatchObject({ code: 'INPUT', where: 'line 2' });
  }, 3_600_000);
});
