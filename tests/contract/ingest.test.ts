import { beforeEach, describe, expect, test } from 'vitest';
import { createIngest } from '../../ingest/index.ts';
import type { IngestService } from '../../ingest/service.ts';
import { DecideRequestSchema, type IngestEvent } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Extraction, Extractor } from '../../shared/model/extraction.ts';
import { type Engine, type Params, type Row, statement } from '../../shared/store/engine.ts';
import { createGraph } from '../../shared/store/graph.ts';
import { describeEngines } from '../support/engines.ts';
import { countNodes, emptied, everythingIn, faultsOf } from '../support/graph-checks.ts';
import { shuffled } from '../support/rounds.ts';
import {
  country,
  event,
  fact,
  type Named,
  organization,
  person,
  role,
  type Story,
  story,
  storyExtractor,
} from '../support/stories.ts';

const [ADA, BEN, CARLA] = [person('Ada Berg'), person('Ben Cole'), person('Carla Dunn')];
const FUND = organization('World Grain Fund');
const SUMMIT = event('2024 Grain Summit');
const NORWAY = country('Norway');
const directs = (who: Named, where: Named) => fact(who, 'HOLDS_ROLE', role('Director', where));

/** A few articles that share persons, a role, an event and an acronym. */
const STORIES: readonly Story[] = [
  story('a', [directs(ADA, FUND), fact(ADA, 'PARTICIPATED_IN', SUMMIT)], {
    source: 'Daily',
    publishedAt: '2024-03-01',
  }),
  story('b', [directs(BEN, organization('WGF')), fact(BEN, 'FAMILY_OF', ADA)], { publishedAt: '2024-03' }),
  story('c', [fact(CARLA, 'MEMBER_OF', organization('World Grain Fund', 'WGF'), 'alleged')]),
  story('d', [fact(CARLA, 'CITIZEN_OF', NORWAY), fact(BEN, 'PARTICIPATED_IN', SUMMIT)], { source: 'Weekly' }),
  story('e', [fact(ADA, 'CITIZEN_OF', NORWAY, 'negated'), directs(person('Ada Berg', 2), FUND)]),
  // Beyond the first plane of Unicode: engines must agree on the order of these.
  story('\u{1F600}', [fact(ADA, 'MEMBER_OF', FUND)], { title: 'Łódź ﬁ \u{1F600}' }),
  story('ｚ', [fact(BEN, 'MEMBER_OF', FUND)]),
];
const sourced = ({ article }: Story) => ({ article, origin: null });
const idOf = ({ article }: Story) => article.id;

function ingestOf(engine: Engine, stories: readonly Story[] = STORIES, extractor?: Extractor): IngestService {
  return createIngest({ engine, extractor: extractor ?? storyExtractor(stories), maxBytes: 1_000_000 });
}

async function exported(ingest: IngestService): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of ingest.exportLines()) lines.push(line);
  return lines;
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** Takes stories in, and returns what became of each. */
async function take(ingest: IngestService, stories: readonly Story[], options = {}): Promise<IngestEvent[]> {
  const events: IngestEvent[] = [];
  const onEvent = (one: IngestEvent) => void events.push(one);
  await ingest.ingest(stories.map(sourced), { replace: false, more: true, onEvent, ...options });
  return events;
}

const outcomes = (events: readonly IngestEvent[]) => events.map(({ id, outcome }) => `${id} ${outcome}`);

const LOOSE_CLAIM = statement<Params, Row>('looseClaim', `CREATE (:Claim {id: 'loose'})`);

/** The export of these stories in the first engine that a suite ran on: the others must give the same bytes. */
let firstExport: string[] | undefined;

describeEngines('Ingest', (open) => {
  let store: Engine;
  let ingest: IngestService;

  beforeEach(async () => {
    store = await emptied(store, (engine, ids) => ingestOf(engine).forget(ids), open);
    ingest = ingestOf(store);
  });

  test('WRITE-4: ingesting again writes nothing and extracts nothing', async () => {
    const extractor = storyExtractor(STORIES);
    ingest = ingestOf(store, STORIES, extractor);
    const first = await ingest.ingest(STORIES.map(sourced), { replace: false });
    expect(first).toMatchObject({ added: STORIES.length, failed: 0 });
    expect(first.writes).toBeGreaterThan(100);
    expect(extractor.asked).toHaveLength(STORIES.length);
    const before = await everythingIn(store);
    const again = await ingest.ingest(STORIES.map(sourced), { replace: true });
    expect(again).toEqual({
      added: 0,
      updated: 0,
      unchanged: STORIES.length,
      older: 0,
      failed: 0,
      writes: 0,
    });
    expect(extractor.asked).toHaveLength(STORIES.length);
    expect(await everythingIn(store)).toEqual(before);
  });

  test('WRITE-5: an edit takes back what no longer stands, adds what is new, and leaves the rest alone', async () => {
    const claims = [fact(ADA, 'MEMBER_OF', FUND), fact(BEN, 'MEMBER_OF', FUND)] as const;
    const before = story('x', claims, { publishedAt: '2024-01-01' });
    const after = story('x', [claims[0], fact(CARLA, 'MEMBER_OF', FUND)], { publishedAt: '2024-01-02' });
    ingest = ingestOf(store, [...STORIES, before, after]);
    await take(ingest, [...STORIES, before]);
    const ofOthers = async () => (await exported(ingest)).filter((line) => line.includes('"article":"a"'));
    const untouched = await ofOthers();
    const [edit] = await take(ingest, [after]);
    expect(edit).toMatchObject({ id: 'x', outcome: 'updated', claimsAdded: 1, claimsRemoved: 1 });
    expect(await ofOthers()).toEqual(untouched);
    expect(await faultsOf(store)).toEqual([]);
    const edited = await everythingIn(store);
    await ingest.forget([...STORIES.map(idOf), 'x']);
    await take(ingest, [after, ...STORIES]);
    expect(await everythingIn(store)).toEqual(edited);
  });

  test('WRITE-6: a forgotten article leaves nothing behind, and nothing damaged', async () => {
    await take(ingest, STORIES);
    const result = await ingest.forget(['b', 'b', 'nobody', 'e']);
    expect(result).toEqual({ forgotten: 2, missing: ['nobody'] });
    expect(await faultsOf(store)).toEqual([]);
    const rest = await everythingIn(store);
    await ingest.forget(STORIES.map(idOf));
    expect(await countNodes(store)).toBe(0);
    await take(
      ingest,
      STORIES.filter((one) => !['b', 'e'].includes(idOf(one))),
    );
    expect(await everythingIn(store)).toEqual(rest);
  });

  test('WRITE-7: one by one, all at once, in any order, on any engine: the same bytes', async () => {
    await take(ingest, STORIES);
    const together = await exported(ingest);
    firstExport ??= together;
    expect(together).toEqual(firstExport);
    for (const seed of [1, 2]) {
      await ingest.forget(STORIES.map(idOf));
      for (const one of shuffled(STORIES, seed)) await take(ingest, [one]);
      expect(await exported(ingest)).toEqual(together);
    }
  });

  test('WRITE-7: what is asked for at once takes turns', async () => {
    const options = { replace: false, more: true };
    const [half, rest] = [STORIES.slice(0, 3).map(sourced), STORIES.slice(2).map(sourced)];
    const asked = [
      ingest.ingest(half, options),
      ingest.forget(['a']),
      ingest.ingest(rest, options),
      ingest.arrange(),
    ];
    await Promise.all([...asked, ingest.forget(['b'])]);
    expect(await faultsOf(store)).toEqual([]);
    await take(ingest, STORIES);
    expect(await exported(ingest)).toEqual(firstExport ?? (await exported(ingest)));
  });

  test('WRITE-8: of two revisions the later one stands, whichever comes first', async () => {
    const old = story('x', [fact(ADA, 'MEMBER_OF', FUND)], { publishedAt: '2024-01-01' });
    const late = story('x', [fact(BEN, 'MEMBER_OF', FUND)], {
      publishedAt: '2024-01-01',
      updatedAt: '2024-01-02',
    });
    ingest = ingestOf(store, [old, late]);
    expect(outcomes(await take(ingest, [old, late]))).toEqual(['x added', 'x updated']);
    const standing = await exported(ingest);
    expect(outcomes(await take(ingest, [old]))).toEqual(['x older']);
    expect(await exported(ingest)).toEqual(standing);
    await ingest.forget(['x']);
    expect(outcomes(await take(ingest, [late, old]))).toEqual(['x added', 'x older']);
    expect(await exported(ingest)).toEqual(standing);
    expect(outcomes(await take(ingest, [old], { replace: true }))).toEqual(['x updated']);
  });

  test('WRITE-8: a file that was edited in place replaces itself, even by an earlier date', async () => {
    const late = story('x', [fact(ADA, 'MEMBER_OF', FUND)], { publishedAt: '2024-01-02' });
    const old = story('x', [fact(BEN, 'MEMBER_OF', FUND)], { publishedAt: '2024-01-01' });
    ingest = ingestOf(store, [old, late]);
    const options = { replace: false, more: true };
    await ingest.ingest([{ article: late.article, origin: 'news/x.txt' }], options);
    expect(await ingest.ingest([{ article: old.article, origin: 'y.txt' }], options)).toMatchObject({
      older: 1,
    });
    expect(await ingest.ingest([{ article: old.article, origin: 'news/x.txt' }], options)).toMatchObject({
      updated: 1,
    });
  });

  describe('faults', () => {
    const broken = (change: (extraction: Extraction) => Partial<Extraction>): Extractor => {
      const good = storyExtractor(STORIES);
      return {
        ...good,
        extract: async (input) => {
          const extraction = await good.extract(input);
          return input.text.includes('Carla Dunn asserted')
            ? { ...extraction, ...change(extraction) }
            : extraction;
        },
      };
    };
    const relations = (change: object) => (extraction: Extraction) => ({
      relations: extraction.relations.map((relation) => ({ ...relation, ...change })),
    });

    test.each<[string, (extraction: Extraction) => Partial<Extraction>]>([
      ['a relation against its signature', relations({ type: 'HOLDS_ROLE', tenure: 'current' })],
      ['a relation of no known type', relations({ type: 'RELATED_TO' })],
      ['a modality of no known kind', relations({ modality: 'sworn' })],
      ['a qualifier that the relation cannot have', relations({ kin: 'spouse' })],
      ['a qualifier of no known value', relations({ tenure: 'eternal' })],
      ['a quote outside the text', relations({ end: 100_000 })],
      ['an empty quote', relations({ start: 5, end: 5 })],
      ['a confidence above 1', relations({ confidence: 2 })],
      [
        'a citizen of what is no country',
        ({ entities }) => ({ entities: entities.map(({ organizationKind: _, ...entity }) => entity) }),
      ],
      [
        'an entity that is mentioned nowhere',
        ({ entities }) => ({ entities: entities.map((entity) => ({ ...entity, mentions: [] })) }),
      ],
      [
        'an event at no real date',
        ({ entities }) => ({
          entities: entities.map((entity) =>
            entity.kind === 'Event' ? { ...entity, start: 'soon' } : entity,
          ),
        }),
      ],
    ])('WRITE-9: an article with %s is refused, and nothing of it is written', async (_, change) => {
      ingest = ingestOf(store, STORIES, broken(change));
      const events = await take(ingest, STORIES);
      expect(events.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)).toEqual(['d']);
      expect(events.find(({ id }) => id === 'd')).toMatchObject({
        claimsAdded: 0,
        reason: expect.stringMatching(/./),
      });
      const after = await everythingIn(store);
      expect(after.join('\n')).not.toContain('Carla Dunn asserted');
      await ingestOf(store).forget(STORIES.map(idOf));
      await take(
        ingestOf(store),
        STORIES.filter((one) => idOf(one) !== 'd'),
      );
      expect(await everythingIn(store)).toEqual(after);
    });

    test('WRITE-10: an extraction that fails leaves the other articles of its batch alone', async () => {
      const failing = broken(() => {
        throw new TypeError('no');
      });
      const events = await take(ingestOf(store, STORIES, failing), STORIES);
      expect(events.filter(({ outcome }) => outcome === 'failed')).toMatchObject([
        { id: 'd', reason: expect.stringContaining('no') },
      ]);
      expect(outcomes(await take(ingest, STORIES)).filter((one) => one.endsWith(' added'))).toEqual([
        'd added',
      ]);
      expect(await faultsOf(store)).toEqual([]);
    });

    test('WRITE-10: an edit that cannot be read leaves the article as it was', async () => {
      await take(ingest, STORIES);
      const before = await everythingIn(store);
      const edit = story('a', [directs(BEN, FUND)], { publishedAt: '2025' });
      expect(outcomes(await take(ingest, [edit]))).toEqual(['a failed']);
      expect(await everythingIn(store)).toEqual(before);
    });

    test('WRITE-10: where the model is missing all stops, and says so', async () => {
      const missing = broken(() => {
        throw new DramatisError('MODEL', 'The model is missing');
      });
      await expect(take(ingestOf(store, STORIES, missing), STORIES)).rejects.toMatchObject({ code: 'MODEL' });
      expect(await countNodes(store)).toBe(0);
    });

    test('WRITE-11: a signal ends the work after the batch that is being written; the next run goes on', async () => {
      const many = Array.from({ length: 40 }, (_, i) =>
        story(`n${i}`, [fact(ADA, 'MEMBER_OF', FUND)], { title: `${i}` }),
      );
      ingest = ingestOf(store, many);
      const abort = new AbortController();
      const onEvent = () => abort.abort();
      const summary = await ingest.ingest(many.map(sourced), {
        replace: false,
        more: true,
        signal: abort.signal,
        onEvent,
      });
      expect(summary.added).toBeGreaterThan(0);
      expect(summary.added).toBeLessThan(many.length);
      expect(await faultsOf(store)).toEqual([]);
      const rest = await ingest.ingest(many.map(sourced), { replace: false, more: true });
      expect(rest).toMatchObject({ added: many.length - summary.added, unchanged: summary.added });
      await ingest.forget(many.map(idOf));
      expect(await countNodes(store)).toBe(0);
    });
  });

  describe('transfer', () => {
    test('WRITE-12: an export is taken in by any engine, and comes out again to the byte', async () => {
      await take(ingest, STORIES);
      const lines = await exported(ingest);
      firstExport ??= lines;
      const before = await everythingIn(store);
      await ingest.forget(STORIES.map(idOf));
      const noModel = storyExtractor([]);
      const other = ingestOf(store, [], noModel);
      const claims = lines.filter((line) => line.includes('"record":"claim"')).length;
      const articles = STORIES.length;
      expect(await other.importLines(linesOf(firstExport))).toEqual({
        articles,
        changed: articles,
        claims,
        decisions: 0,
      });
      expect(noModel.asked).toEqual([]);
      expect(await exported(other)).toEqual(lines);
      expect(await everythingIn(store)).toEqual(before);
      expect(await other.importLines(linesOf(firstExport))).toEqual({
        articles,
        changed: 0,
        claims: 0,
        decisions: 0,
      });
      expect(await everythingIn(store)).toEqual(before);
    });

    test('WRITE-12: lines are sorted, and say nothing of this machine or of positions', async () => {
      await ingest.ingest([{ ...sourced(STORIES[0]!), origin: 'home/a.txt' }], { replace: false });
      await ingest.arrange();
      const lines = await exported(ingest);
      expect(lines.join('\n')).not.toMatch(/"(x|y|community|degree|origin)":|home\/a\.txt/);
      const records = lines.map((line): string => JSON.parse(line).record);
      expect([...new Set(records)]).toEqual(['dramatis', 'article', 'entity', 'edge', 'claim']);
      for (const line of lines)
        expect(Object.keys(JSON.parse(line))).toEqual(Object.keys(JSON.parse(line)).sort());
    });

    test.each<[string, (lines: string[]) => string[], string, RegExp]>([
      ['an empty file', () => [], 'line 1', /empty/],
      ['a file of blank lines', () => ['', '  '], 'line 1', /empty/],
      ['another file after a blank line', () => ['', '{"hello":1}'], 'line 2', /begin/],
      ['another file', () => ['{"hello":1}'], 'line 1', /begin/],
      ['another format', (lines) => ['{"format":99,"record":"dramatis"}', ...lines.slice(1)], 'line 1', /99/],
      ['a cut line', (lines) => lines.with(3, lines[3]!.slice(0, 40)), 'line 4', /JSON/],
      ['a line that is no object', (lines) => lines.with(3, '42'), 'line 4', /import/],
      [
        'an article without text',
        (lines) => lines.with(3, lines[3]!.replace('"text":', '"test":')),
        'line 4',
        /article/,
      ],
      [
        'an invented date',
        (lines) => lines.with(3, lines[3]!.replace(/,"text"/, ',"publishedAt":"soon","text"')),
        'line 4',
        /import/,
      ],
      [
        'an entity of no kind',
        (lines) => lines.with(3, lines[3]!.replace('"kind":"Person"', '"kind":"Place"')),
        'line 4',
        /import/,
      ],
      [
        'a relation of no type',
        (lines) => lines.with(3, lines[3]!.replace(/"type":"\w+"/, '"type":"LIKES"')),
        'line 4',
        /import/,
      ],
    ])(
      'WRITE-13: %s is refused by its line, and nothing that was there is lost',
      async (_, damage, where, says) => {
        await take(ingest, STORIES);
        const lines = await exported(ingest);
        await ingest.forget(STORIES.slice(1).map(idOf));
        const refused = await ingest.importLines(linesOf(damage(lines))).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(DramatisError);
        expect(refused).toMatchObject({
          code: 'INPUT',
          where,
          message: expect.stringMatching(says),
          advice: expect.any(String),
        });
        expect(await faultsOf(store)).toEqual([]);
        const there = await exported(ingest);
        expect(there.some((line) => line.includes('"id":"a"'))).toBe(true);
        // Line 3 is the second article: what stands before the damage was taken in.
        if (damage(lines).length > 4 && where === 'line 4') {
          expect(there.filter((line) => line.includes('"record":"article"'))).toHaveLength(2);
        }
        await ingest.importLines(linesOf(lines));
        expect(await exported(ingest)).toEqual(lines);
      },
    );

    test('WRITE-13: decisions before a damaged line are in the store, as the articles are', async () => {
      await take(ingest, STORIES);
      const { hits } = await createGraph(store).search({ q: 'carla', limit: 1 });
      const request = { verb: 'rename', entity: hits[0]?.id, name: 'Carla Dunne' };
      const { decision } = await ingest.decide(DecideRequestSchema.parse(request));
      const lines = await exported(ingest);
      await ingest.forget(STORIES.map(idOf));
      await ingest.undo(decision.id);
      const cut = lines.with(-1, lines.at(-1)?.slice(0, -9) ?? '');
      await expect(ingest.importLines(linesOf(cut))).rejects.toMatchObject({ code: 'INPUT' });
      const there = await ingest.decisions({ limit: 10, offset: 0 });
      expect(there.decisions.map(({ verb }) => verb)).toEqual(['rename']);
    });

    test('WRITE-13: an article whose extraction does not fit it is told of, the others are taken in', async () => {
      await take(ingest, STORIES);
      const lines = await exported(ingest);
      await ingest.forget(STORIES.map(idOf));
      const damaged = lines.map((line) =>
        line.replace(/("relations":\[\{.*?"end":)\d+/, line.includes('"id":"b"') ? '$19999' : '$&'),
      );
      const refused = await ingest.importLines(linesOf(damaged)).catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: 'INPUT', where: 'b' });
      const articles = (await exported(ingest)).filter((line) => line.includes('"record":"article"'));
      expect(articles).toHaveLength(STORIES.length - 1);
    });
  });

  test('WRITE-14: the doctor finds nothing wrong with what was written, and tells what another extractor read', async () => {
    await take(ingest, STORIES);
    expect((await ingest.doctor()).problems).toEqual([]);
    const later = ingestOf(store, STORIES, storyExtractor(STORIES, 'by hand 2'));
    expect((await later.doctor()).problems).toMatchObject([
      { what: expect.stringContaining(`${STORIES.length} articles`) },
    ]);
    expect(await later.ingest(STORIES.map(sourced), { replace: false, more: true })).toMatchObject({
      updated: STORIES.length,
    });
    expect((await later.doctor()).problems).toEqual([]);
    expect(await faultsOf(store)).toEqual([]);
  });

  test('WRITE-14: the doctor tells what somebody wrote beside Dramatis', async () => {
    await take(ingest, STORIES);
    await store.transact((transaction) => transaction.run(LOOSE_CLAIM, {}));
    const problems = (await ingest.doctor()).problems.map(({ what }) => what);
    expect(problems).toEqual(['1 claims without article', '1 claims without ends']);
  });

  test('ARRANGE-5: a graph that was taken in has places for all, and every one is a number', async () => {
    await ingest.ingest(STORIES.map(sourced), { replace: false });
    const { rows } = await store.query(
      'MATCH (e:Entity) WHERE e.x IS NULL OR e.y IS NULL OR e.community IS NULL RETURN e.id AS id',
      {},
      { rows: 10, milliseconds: 10_000 },
    );
    expect(rows).toEqual([]);
  });
});
