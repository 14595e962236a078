import { describe, expect, it } from 'vitest';
import { explained } from '../../../../ingest/extract/explain.ts';
import { parseCalibration } from '../../../../ingest/extract/model/calibration.ts';
import { reasonedStatementsOf } from '../../../../ingest/extract/statements.ts';
import { RELATION_TYPES } from '../../../../shared/schema/index.ts';
import { linkOf, mentionsIn, readingOf } from '../../../support/mentions.ts';

const curve = { slope: 1, intercept: 0, threshold: 0.4 };
const calibration = parseCalibration(
  JSON.stringify({
    relations: Object.fromEntries(RELATION_TYPES.map((type) => [type, curve])),
    sameEvent: 0.5,
    triggerBias: 0,
  }),
);

const text = 'US Army chief Ana Ruiz visited Bonn. Ruiz praised the trip. The US watched.';
const mentions = mentionsIn(text, [
  ['US Army', 'organization'],
  ['chief', 'role'],
  ['Ana Ruiz', 'person'],
  ['visited', 'visit'],
  ['Ruiz', 'person'],
  ['trip', 'visit'],
  ['US', 'country'],
]);
const reading = readingOf(text, mentions, {
  links: [
    linkOf('HOLDS_ROLE', mentions[2], mentions[1], { rules: ['the words say so'] }),
    linkOf('ROLE_IN', mentions[1], mentions[0]),
    linkOf('PARTICIPATED_IN', mentions[2], mentions[3]),
  ],
  sameEvent: () => 0.8,
});
reading.sets.join(2, 4);
const { extraction, reasons } = reasonedStatementsOf(reading);
const told = explained(reading, extraction, reasons, calibration);
const reasonsOf = (name: string) =>
  told.entities[extraction.entities.findIndex((entity) => entity.name === name)];
const claim = (type: string) => told.relations[extraction.relations.findIndex((one) => one.type === type)];

describe('explanations', () => {
  it('EXTRACT-23: every entity and every claim says what decided', () => {
    expect(told.entities).toHaveLength(extraction.entities.length);
    expect(told.relations).toHaveLength(extraction.relations.length);
    for (const lines of [...told.entities, ...told.relations]) expect(lines.length).toBeGreaterThan(0);
  });

  it('EXTRACT-23: a name says how sure the model is of each form, and which forms are one by rule', () => {
    expect(reasonsOf('Ana Ruiz')).toEqual([
      '"Ana Ruiz": a person to the model, 1.00',
      '"Ruiz": a person to the model, 1.00',
      '"Ana Ruiz", "Ruiz": forms of one name by rule',
    ]);
  });

  it('EXTRACT-23: an event says how sure the model is that its triggers are of one', () => {
    expect(told.entities.flat()).toContain('"trip" speaks of the same event to the model, 0.80');
  });

  it('EXTRACT-23: a claim names its ends, its confidence and threshold, and the rules that changed it', () => {
    expect(claim('HOLDS_ROLE')).toEqual([
      'model: 0.90 between "Ana Ruiz" and "chief"; HOLDS_ROLE counts from 0.40',
      'rule: the words say so',
    ]);
  });

  it('EXTRACT-23: what a rule states is not put down to the model', () => {
    const bare = 'Peru shook. Prime Minister Ana Ruiz spoke.';
    const named = mentionsIn(bare, [
      ['Peru', 'country'],
      ['Prime Minister', 'role'],
      ['Ana Ruiz', 'person'],
    ]);
    const links = [linkOf('HOLDS_ROLE', named[2], named[1])];
    const read = readingOf(bare, named, { links });
    const stated = reasonedStatementsOf(read);
    const lines = explained(read, stated.extraction, stated.reasons, calibration).relations;
    const at = stated.extraction.relations.findIndex(({ type }) => type === 'ROLE_IN');
    expect(lines[at]).toEqual([expect.stringMatching(/^rule: an office of state/u)]);
  });

  it('EXTRACT-23: a claim that rests on a rule alone says which', () => {
    expect(claim('PART_OF')).toEqual(['rule: the country stands in the name of the body']);
  });
});
