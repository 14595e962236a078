import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mentionLabel, parseLabels } from '../../../../../ingest/extract/model/labels.ts';
import { RELATION_TYPES } from '../../../../../shared/schema/index.ts';

const json = readFileSync(
  new URL('../../../../../ingest/extract/model/files/labels.json', import.meta.url),
  'utf8',
);
const labels = parseLabels(json);
describe('labels of the model', () => {
  it('EXTRACT-3: the model knows every relation of the ontology', () => {
    expect([...labels.relations].sort()).toEqual([...RELATION_TYPES].sort());
  });

  it('EXTRACT-4: a tag tells the kind of its mention', () => {
    expect(mentionLabel('B-PER')).toEqual({ kind: 'person', eventType: null });
    expect(mentionLabel('I-visit')).toEqual({ kind: 'event', eventType: 'visit' });
  });

  it('EXTRACT-5: labels outside the ontology are refused', () => {
    expect(() => parseLabels(json.replaceAll('B-visit', 'B-picnic'))).toThrow();
    expect(() => parseLabels(json.replace('"HOLDS_ROLE"', '"LIKES"'))).toThrow();
    expect(() => parseLabels('{}')).toThrow();
  });
});
