import { describe, expect, it } from 'vitest';
import { partFits } from '../../../../../../ingest/extract/qualifiers/parts/part.ts';
import { EVENT_TYPES, PARTS } from '../../../../../../shared/schema/index.ts';

describe('parts in events', () => {
  it('EXTRACT-3: are those that an event of the type has', () => {
    expect(partFits('winner', 'election')).toBe(true);
    expect(partFits('accused', 'trial')).toBe(true);
    expect(partFits('seller', 'visit')).toBe(false);
    expect(partFits('buyer', 'meeting')).toBe(false);
  });

  it('EXTRACT-3: every event has parts, and every part an event', () => {
    for (const type of EVENT_TYPES) expect(PARTS.some((part) => partFits(part, type))).toBe(true);
    for (const part of PARTS) expect(EVENT_TYPES.some((type) => partFits(part, type))).toBe(true);
  });
});
