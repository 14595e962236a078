/** EXTRACT-4 against values written down by training; int8 rounds differently on other processors. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Sets } from '../../../../../ingest/extract/identity/sets.ts';
import { candidatesOf, type Placed, placedMentions } from '../../../../../ingest/extract/links/candidates.ts';
import { type Encoded, encode } from '../../../../../ingest/extract/model/encoder.ts';
import { MENTION_KINDS } from '../../../../../ingest/extract/model/labels.ts';
import {
  apartCode,
  distanceCode,
  FEATURES,
  orderCode,
  scorePairs,
} from '../../../../../ingest/extract/model/pairs.ts';
import { loadModel, type Model } from '../../../../../ingest/extract/model/session.ts';
import { WordStates } from '../../../../../ingest/extract/model/states.ts';
import { windowsOf } from '../../../../../ingest/extract/model/windows.ts';
import { type Mention, MentionReader } from '../../../../../ingest/extract/spans/mentions.ts';
import { Surnames } from '../../../../../ingest/extract/spans/names/surnames.ts';
import { sentencesOf } from '../../../../../ingest/extract/text/sentences.ts';
import { modelMissing } from '../../../../support/model.ts';

const TOLERANCE = 0.05;
const numbers = z.array(z.number());
const parity = z.array(
  z.object({
    text: z.string(),
    pieces: z.array(numbers),
    case: numbers,
    names: z.array(z.string()),
    roles: z.array(z.string()),
    hidden: z.record(z.string(), numbers),
    mentions: z.array(z.tuple([z.enum(['P', 'O', 'C', 'R', 'E']), z.number(), z.number()])),
    salience: numbers,
    pairs: z.array(z.tuple([z.number(), z.number()])),
    features: z.array(numbers),
    scores: z.array(numbers),
    subkinds: z.array(numbers),
  }),
);
type Sample = z.infer<typeof parity>[number];
const file = new URL('../../../../fixtures/extract/parity.json', import.meta.url);
const samples = parity.parse(JSON.parse(readFileSync(file, 'utf8')));

/** The mentions of a sample, each an entity of its own. */
function mentionsOf({ text, mentions }: Sample): Mention[] {
  const words = sentencesOf(text).flatMap((sentence, s) =>
    sentence.map((word, index) => ({ ...word, sentence: s, index })),
  );
  return mentions.map(([letter, from, to], id) => {
    const [first, last] = [words[from]!, words[to]!];
    return {
      id,
      kind: MENTION_KINDS['POCRE'.indexOf(letter)]!,
      eventType: null,
      sentence: first.sentence,
      first: first.index,
      last: last.index,
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      certainty: 1,
    };
  });
}

const anyTwo = () => true;
const close = (got: ArrayLike<number>, expected: readonly number[]) => {
  for (const [k, value] of expected.entries()) {
    expect(Math.abs((got[k] ?? Number.NaN) - value)).toBeLessThan(TOLERANCE * Math.max(1, Math.abs(value)));
  }
};

describe.skipIf(modelMissing())('the model gives what it was trained to give', () => {
  let model: Model;
  const encoded: Encoded[] = [];

  beforeAll(async () => {
    model = await loadModel();
    for (const { text } of samples) {
      const [window, ...others] = windowsOf(sentencesOf(text), model.pieces);
      expect(others).toEqual([]);
      encoded.push(await encode(model, window ?? []));
    }
  });
  afterAll(() => Promise.all([model?.encoder.release(), model?.pairs.release()]));

  function placedOf(k: number): Placed[] {
    const states = new WordStates();
    states.keep(encoded[k]!, anyTwo);
    const mentions = mentionsOf(samples[k]!);
    return placedMentions(mentions, states, new Sets(mentions.length));
  }

  for (const [k, sample] of samples.entries()) {
    const start = sample.text.slice(0, 40);

    it(`EXTRACT-4: pieces and casing of "${start}…"`, () => {
      const window = encoded[k]?.window ?? [];
      expect(window.map((word) => [...word.pieces])).toEqual(sample.pieces);
      expect(window.map(({ casing }) => casing)).toEqual(sample.case);
    });

    it(`EXTRACT-4: hidden states of "${start}…"`, () => {
      const { hidden, width } = encoded[k]!;
      for (const [position, values] of Object.entries(sample.hidden)) {
        close(hidden.subarray(Number(position) * width), values);
      }
    });

    it(`EXTRACT-4: names and titles of "${start}…"`, () => {
      const reader = new MentionReader(model.labels, 0);
      const sentences = sentencesOf(sample.text);
      const tags = reader.begin(sentences);
      reader.decode(encoded[k]!, tags, new Surnames(sentences));
      const [names, roles] = tags.map((head) => head.flat().map(({ label }) => label));
      expect(names).toEqual(sample.names);
      expect(roles).toEqual(sample.roles);
    });

    it(`EXTRACT-4: pairs and their codes of "${start}…"`, () => {
      const placed = placedOf(k);
      expect(placed.map(({ salience }) => salience)).toEqual(sample.salience);
      const told = new Map(sample.pairs.map(([from, to], n) => [`${from} ${to}`, sample.features[n]]));
      const { from, to, features } = candidatesOf(placed, anyTwo);
      const asked = from.map((source, n) => `${source} ${to[n]}`);
      expect([...asked].sort()).toEqual([...told.keys()].sort());
      for (const [n, pair] of asked.entries()) {
        expect(features.slice(n * FEATURES, (n + 1) * FEATURES)).toEqual(told.get(pair));
      }
    });

    it(`EXTRACT-4: scores of pairs and kinds of "${start}…"`, async () => {
      const inputs = placedOf(k).map(({ mention, ...input }) => ({ ...input, kind: mention.kind }));
      const scores = await scorePairs(model, inputs, {
        source: sample.pairs.map(([from]) => from),
        target: sample.pairs.map(([, to]) => to),
        features: sample.features.flat(),
      });
      const { pairs, values } = scores;
      for (const [n, expected] of sample.scores.entries()) close(pairs.subarray(n * values), expected);
      for (const [n, expected] of sample.subkinds.entries()) close(scores.kinds(n), expected);
    });
  }
});

describe('codes of a pair', () => {
  it('EXTRACT-4: distances are exact below six, then in half octaves, and told apart by direction', () => {
    expect([0, 1, 5].map(distanceCode)).toEqual([0, 1, 5]);
    expect([6, 8, 9, 12, 48, 5000].map(distanceCode)).toEqual([6, 6, 7, 8, 12, 18]);
    expect([-1, -6, -5000].map(distanceCode)).toEqual([20, 25, 37]);
  });

  it('EXTRACT-4: order and sentences apart are coded as in training', () => {
    expect([-9, -1, 1, 9].map(orderCode)).toEqual([0, 5, 7, 12]);
    expect([0, 1, 2, 3, 4, 5, 8, 9, 16, 17, 40].map(apartCode)).toEqual([0, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
  });
});
