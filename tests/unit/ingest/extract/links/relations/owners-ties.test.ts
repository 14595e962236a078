import { describe, expect, it } from 'vitest';
import { withoutOwnersTies } from '../../../../../../ingest/extract/links/relations/owners-ties.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];
type Type = Parameters<typeof linkOf>[0];

/** Whether Ana's tie to Orbit stays. */
function stays(text: string, type: Type, marked: Marked): boolean {
  const mentions = mentionsIn(text, marked);
  const [ana, orbit] = ['Ana', 'Orbit'].map((name) => mentions.find((one) => one.text === name));
  return withoutOwnersTies([linkOf(type, ana, orbit)], readingOf(text, mentions)).length === 1;
}

const [ANA, BEN] = [['Ana', 'person'] as const, ['Ben', 'person'] as const];
const ORBIT = ['Orbit', 'organization'] as const;

describe('EXTRACT-93: what is told of a relative ties nobody else to a body', () => {
  it.each<[string, Type, Marked]>([
    ["Ana's brother-in-law, Orbit member Ben, left", 'MEMBER_OF', [ANA, ORBIT, BEN]],
    ["Orbit was founded by Ana's late father, Ben", 'FOUNDED', [ORBIT, ANA, BEN]],
    ["Orbit was founded by Ms Ana's mother", 'FOUNDED', [ORBIT, ANA]],
    ['Ana, whose brother Ben plays for Orbit, left', 'MEMBER_OF', [ANA, BEN, ORBIT]],
    ['Ana is the granddaughter of Ben, who founded Orbit', 'FOUNDED', [ANA, BEN, ORBIT]],
  ])('EXTRACT-93: %s', (text, type, marked) => {
    expect(stays(text, type, marked)).toBe(false);
  });

  it.each<[string, Type, Marked]>([
    ["Orbit member Ana's brother Ben left", 'MEMBER_OF', [ORBIT, ANA, BEN]],
    ["Ana's husband Ben said that she had founded Orbit", 'FOUNDED', [ANA, BEN, ORBIT]],
    ['Orbit was founded by Ana and her brother Ben', 'FOUNDED', [ORBIT, ANA, BEN]],
    ['Ana is the granddaughter of Ben and founded Orbit', 'FOUNDED', [ANA, BEN, ORBIT]],
    ['Ana, whose Orbit party leads, left', 'MEMBER_OF', [ANA, ORBIT]],
    ["Ana's brother left. Ana founded Orbit", 'FOUNDED', [ANA, ORBIT]],
    ["Ana's brother met Orbit", 'PARTICIPATED_IN', [ANA, ORBIT]],
  ])('EXTRACT-93: else it stays: %s', (text, type, marked) => {
    expect(stays(text, type, marked)).toBe(true);
  });
});
