import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  kindIndex,
  mentionLabel,
  parseLabels,
  signatureTable,
} from '../../../../../ingest/extract/model/labels.ts';
import { RELATION_TYPES, signatureAllows } from '../../../../../shared/schema/index.ts';

const json = readFileSync(
  new URL('../../../../../ingest/extract/model/files/labels.json', import.meta.url),
  'utf8',
);
const labels = parseLabels(json);
const KINDS = {
  person: 'Person',
  organization: 'Organization',
  country: 'Organization',
  role: 'Role',
  event: 'Event',
} as const;

describe('labels of the model', () => {
  it('EXTRACT-3: what the model may link, the ontology allows', () => {
    const allowed = signatureTable(labels);
    labels.relations.forEach((type, r) => {
      for (const [from, fromKind] of Object.entries(KINDS)) {
        for (const [to, toKind] of Object.entries(KINDS)) {
          const [x, y] = [from, to] as [keyof typeof KINDS, keyof typeof KINDS];
          if (allowed(x, y).includes(r))
            expect(signatureAllows(type, fromKind, toKind), `${from} ${type} ${to}`).toBe(true);
        }
      }
    });
  });

  it('EXTRACT-3: the model knows every relation of the ontology', () => {
    expect([...labels.relations].sort()).toEqual([...RELATION_TYPES].sort());
  });

  it('EXTRACT-3: only a country is somebody’s country', () => {
    const allowed = signatureTable(labels);
    const citizen = labels.relations.indexOf('CITIZEN_OF');
    expect(allowed('person', 'country')).toContain(citizen);
    expect(allowed('person', 'organization')).not.toContain(citizen);
  });

  it('EXTRACT-4: a tag tells the kind of its mention', () => {
    expect(mentionLabel('B-PER')).toEqual({ kind: 'person', eventType: null });
    expect(mentionLabel('I-visit')).toEqual({ kind: 'event', eventType: 'visit' });
    expect(kindIndex('event')).toBe(4);
  });

  it('EXTRACT-5: labels outside the ontology are refused', () => {
    expect(() => parseLabels(json.replaceAll('B-visit', 'B-picnic'))).toThrow();
    expect(() => parseLabels(json.replace('"HOLDS_ROLE"', '"LIKES"'))).toThrow();
    expect(() => parseLabels('{}')).toThrow();
  });
});
