import { describe, expect, it } from 'vitest';
import { withoutPersonsBodies } from '../../../../../../ingest/extract/links/roles/persons-bodies.ts';
import type { EventType, RelationType } from '../../../../../../shared/schema/index.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

const LEFT = "Orbit's chief Ana met Ben , and Ben played against Norda";

function kept(type: RelationType, from: string, to: string, what: EventType = 'meeting'): boolean {
  const mentions = mentionsIn(LEFT, [
    ['Orbit', 'organization'],
    ['chief', 'role'],
    ['Ana', 'person'],
    ['met', what],
    ['Ben', 'person'],
    ['Norda', 'organization'],
  ]);
  const of = (words: string) => mentions.find(({ text }) => text === words);
  return withoutPersonsBodies([linkOf(type, of(from), of(to))], readingOf(LEFT, mentions)).length === 1;
}

describe('a body that says whose somebody is', () => {
  it('EXTRACT-29: takes no part in what that person does', () => {
    expect(kept('PARTICIPATED_IN', 'Orbit', 'met')).toBe(false);
    expect(kept('PARTICIPATED_IN', 'Ana', 'met')).toBe(true);
    expect(kept('PARTICIPATED_IN', 'Norda', 'met')).toBe(true);
  });

  it('EXTRACT-29: takes part in what a person does for it', () => {
    expect(kept('PARTICIPATED_IN', 'Orbit', 'met', 'acquisition')).toBe(true);
    expect(kept('PARTICIPATED_IN', 'Orbit', 'met', 'competition')).toBe(true);
  });

  it('EXTRACT-37: has that person, and no other in its sentence', () => {
    expect(kept('MEMBER_OF', 'Ana', 'Orbit')).toBe(true);
    expect(kept('WORKS_FOR', 'Ben', 'Orbit')).toBe(false);
  });

  it('EXTRACT-37: who plays against a body is not of it', () => {
    expect(kept('MEMBER_OF', 'Ben', 'Norda')).toBe(false);
  });

  it('EXTRACT-29: other relations stay', () => {
    expect(kept('OWNS', 'Ben', 'Orbit')).toBe(true);
  });
});
