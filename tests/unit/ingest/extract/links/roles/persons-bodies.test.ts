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

describe('EXTRACT-95: bodies that only tell whose somebody is', () => {
  type Marked = Parameters<typeof mentionsIn>[1];
  const takesPart = (text: string, marked: Marked) => {
    const mentions = mentionsIn(text, marked);
    const [body, event] = ['organization', 'event'].map((kind) => mentions.find((one) => one.kind === kind));
    return (
      withoutPersonsBodies([linkOf('PARTICIPATED_IN', body, event)], readingOf(text, mentions)).length === 1
    );
  };
  const [orbit, ana] = [['Orbit', 'organization'] as const, ['Ana', 'person'] as const];

  it('EXTRACT-95: are not hired, arrested or suspended with that one', () => {
    const hired = ['hired', 'appointment'] as const;
    expect(takesPart('They hired Orbit veteran Ana', [hired, orbit, ana])).toBe(false);
    expect(takesPart('They hired Orbit chief Ana', [hired, orbit, ['chief', 'role'], ana])).toBe(false);
    const boss: Marked = [['Suspended', 'sanction'], orbit, ['boss', 'role'], ana];
    expect(takesPart('Suspended Orbit engineering boss Ana left', boss)).toBe(false);
    expect(takesPart('Orbit hired Ana', [orbit, hired, ana])).toBe(true);
    expect(takesPart('Orbit can arrest Ana', [orbit, ['arrest', 'arrest'], ana])).toBe(true);
    const talks: Marked = [['talks', 'negotiation'], orbit, ['leader', 'role'], ana];
    expect(takesPart('held talks with Orbit leader Ana', talks)).toBe(true);
  });

  it('EXTRACT-95: nor tried, where somebody is only from there', () => {
    const tried = ['pleaded', 'trial'] as const;
    expect(takesPart('Ana, of Orbit, pleaded guilty', [ana, orbit, tried])).toBe(false);
    expect(takesPart('Ana of Orbit pleaded guilty', [ana, orbit, tried])).toBe(true);
    expect(takesPart('Ana, Orbit, pleaded guilty', [ana, orbit, tried])).toBe(true);
  });
});

it('EXTRACT-95: a court is not nominated with its judge, nor is a town with its native', () => {
  const kept = (text: string, trigger: readonly [string, EventType], body: string) => {
    const mentions = mentionsIn(text, [trigger, [body, 'organization'], ['Ana', 'person']]);
    return withoutPersonsBodies(
      [linkOf('PARTICIPATED_IN', mentions[1], mentions[0])],
      readingOf(text, mentions),
    );
  };
  const nominated = ['nominated', 'appointment'] as const;
  expect(kept('nominated Superior Court Judge Ana', nominated, 'Superior Court')).toEqual([]);
  expect(kept('nominated Superior Court Friend Ana', nominated, 'Superior Court')).toHaveLength(1);
  expect(kept('arrested a native of Ihiala, Ana', ['arrested', 'arrest'], 'Ihiala')).toEqual([]);
});

describe('EXTRACT-107: bodies of a title, and those that somebody is set apart from', () => {
  type Marked = Parameters<typeof mentionsIn>[1];
  const [orbit, ana, chief] = [
    ['Orbit', 'organization'],
    ['Ana', 'person'],
    ['chief', 'role'],
  ] as const;
  const killed = ['killed', 'attack'] as const;
  const isKept = (text: string, marked: Marked, type: RelationType) => {
    const mentions = mentionsIn(text, marked);
    const [body, other] = [
      mentions.find((one) => one.kind === 'organization'),
      mentions.find((one) => one.kind === (type === 'MEMBER_OF' ? 'person' : 'event')),
    ];
    const link = type === 'MEMBER_OF' ? linkOf(type, other, body) : linkOf(type, body, other);
    return withoutPersonsBodies([link], readingOf(text, mentions)).length === 1;
  };

  it.each<[string, Marked, boolean]>([
    ["They killed Ana, Orbit's military chief, on Monday", [killed, ana, orbit, chief], false],
    ['They killed Ana, a senior chief of Orbit', [killed, ana, chief, orbit], false],
    ['They killed Orbit chief Ana', [killed, orbit, chief, ana], false],
    ['They killed a chief of Orbit', [killed, chief, orbit], true],
    ['Orbit killed Ana', [orbit, killed, ana], true],
  ])('EXTRACT-107: %s: whether the body takes part is %s', (text, marked, expected) => {
    expect(isKept(text, marked, 'PARTICIPATED_IN')).toBe(expected);
  });

  it.each<[string, Marked, boolean]>([
    ['Ana, who is backed by Orbit', [ana, orbit], false],
    ['Ana turned down a request by Orbit', [ana, orbit], false],
    ['Orbit, beat Ana', [orbit, ana], false],
    ['Ana defeated Orbit', [ana, orbit], false],
    ['They defeated Orbit Ana', [orbit, ana], true],
    ['Ana of Orbit', [ana, orbit], true],
  ])('EXTRACT-106: %s', (text, marked, expected) => {
    expect(isKept(text, marked, 'MEMBER_OF')).toBe(expected);
  });
});
