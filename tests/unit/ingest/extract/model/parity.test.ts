/** EXTRACT-4 against values written down by the model's makers; int8 rounds differently on other processors. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Encoded, encode } from '../../../../../ingest/extract/model/encoder.ts';
import { MENTION_KINDS } from '../../../../../ingest/extract/model/labels.ts';
import { distanceBucket, scorePairs } from '../../../../../ingest/extract/model/pairs.ts';
import { loadModel, type Model } from '../../../../../ingest/extract/model/session.ts';
import { windowsOf } from '../../../../../ingest/extract/model/windows.ts';
import { MentionReader } from '../../../../../ingest/extract/spans/mentions.ts';
import { sentencesOf } from '../../../../../ingest/extract/text/sentences.ts';
import { modelMissing } from '../../../../support/model.ts';

const TOLERANCE = 0.05;
const parity = z.array(
  z.object({
    text: z.string(),
    words: z.array(z.array(z.string())),
    pieces: z.array(z.array(z.number())),
    case: z.array(z.number()),
    names: z.array(z.string()),
    roles: z.array(z.string()),
    events: z.array(z.string()),
    hidden: z.record(z.string(), z.array(z.number())),
    mentions: z.array(z.tuple([z.enum(['P', 'O', 'C', 'R', 'E']), z.number(), z.number(), z.number()])),
    relations: z.array(z.tuple([z.number(), z.number(), z.string(), z.number()])),
  }),
);
const file = new URL('../../../../fixtures/extract/parity.json', import.meta.url);
const samples = parity.parse(JSON.parse(readFileSync(file, 'utf8')));

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

  for (const [k, sample] of samples.entries()) {
    const start = sample.text.slice(0, 40);

    it(`EXTRACT-6: words of "${start}…"`, () => {
      expect(sentencesOf(sample.text).map((words) => words.map((word) => word.text))).toEqual(sample.words);
    });

    it(`EXTRACT-4: pieces and casing of "${start}…"`, () => {
      const window = encoded[k]?.window ?? [];
      expect(window.map((word) => [...word.pieces])).toEqual(sample.pieces);
      expect(window.map(({ casing }) => casing)).toEqual(sample.case);
    });

    it(`EXTRACT-4: hidden states of "${start}…"`, () => {
      const { hidden, width } = encoded[k] ?? { hidden: new Float32Array(), width: 0 };
      for (const [position, values] of Object.entries(sample.hidden)) {
        values.forEach((value, i) => {
          const got = hidden[Number(position) * width + i] ?? Number.NaN;
          expect(Math.abs(got - value)).toBeLessThan(TOLERANCE);
        });
      }
    });

    it(`EXTRACT-4: mentions of "${start}…"`, () => {
      const window = encoded[k];
      const found = new MentionReader(model.labels).read(
        sample.text,
        sentencesOf(sample.text),
        window ? [window] : [],
      );
      const lengths = sample.words.map((words) => words.length);
      const labels = Object.fromEntries(
        (['names', 'roles', 'events'] as const).map((head) => [
          head,
          new Array(sample[head].length).fill('O'),
        ]),
      );
      for (const { kind, eventType, sentence, first, last } of found) {
        const head = kind === 'role' ? 'roles' : kind === 'event' ? 'events' : 'names';
        const short = { person: 'PER', organization: 'ORG', country: 'CTY', role: 'ROLE', event: eventType }[
          kind
        ];
        const from = lengths.slice(0, sentence).reduce((a, b) => a + b, 0);
        for (let i = first; i <= last; i += 1)
          labels[head]![from + i] = `${i === first ? 'B' : 'I'}-${short}`;
      }
      expect(labels.names).toEqual(sample.names);
      expect(labels.roles).toEqual(sample.roles);
    });

    it(`EXTRACT-4: scores of pairs of "${start}…"`, async () => {
      const placed = sample.mentions.map(([letter, from, to, sentence]) => ({
        mention: { kind: MENTION_KINDS['POCRE'.indexOf(letter)] ?? 'person', sentence },
        start: from,
        end: to,
      }));
      const window = encoded[k];
      if (!window) throw new RangeError('nothing was encoded');
      const scores = await scorePairs(model, window, placed);
      for (const [from, to, type, score] of sample.relations) {
        const relation = model.labels.relations.map(String).indexOf(type);
        expect(Math.abs(scores.relation(from, to, relation) - score)).toBeLessThan(TOLERANCE);
      }
    });
  }
});

describe('distances', () => {
  it('EXTRACT-4: are exact below six, then in half octaves, and told apart by direction', () => {
    expect([0, 1, 5].map(distanceBucket)).toEqual([0, 1, 5]);
    expect([6, 8, 9, 12, 48, 100].map(distanceBucket)).toEqual([6, 6, 7, 8, 12, 12]);
    expect([-1, -6, -100].map(distanceBucket)).toEqual([14, 19, 25]);
  });
});
