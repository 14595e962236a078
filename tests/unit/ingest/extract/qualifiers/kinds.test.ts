import { describe, expect, it } from 'vitest';
import { eventName, properName } from '../../../../../ingest/extract/qualifiers/events/event-names.ts';
import { EVENT_PHRASES } from '../../../../../ingest/extract/qualifiers/events/event-words.ts';
import { kinOf } from '../../../../../ingest/extract/qualifiers/kin/kin.ts';
import { organizationKindOf } from '../../../../../ingest/extract/qualifiers/organizations/organization-kind.ts';
import { roleKindOf } from '../../../../../ingest/extract/qualifiers/titles/role-kind.ts';
import { titleInFull } from '../../../../../ingest/extract/qualifiers/titles/titles.ts';
import { EVENT_TYPES, type Part } from '../../../../../shared/schema/index.ts';
import { mentionsIn } from '../../../../support/mentions.ts';

describe('kinds of organizations', () => {
  it.each([
    ['Ministry of Health', 'government'],
    ['Defense Ministry', 'government'],
    ['Houston Police Department', 'government'],
    ['US Army', 'military'],
    ['Royal Saudi Air Force', 'military'],
    ['Karen National Liberation Army', 'armed-group'],
    ['Hezbollah', 'armed-group'],
    ['Liberal Party of Australia', 'party'],
    ['Apple Inc.', 'company'],
    ['Malaysia Airlines', 'company'],
    ['Los Angeles Times', 'media'],
    ['Reuters', 'media'],
    ['World Health Organization', 'international'],
    ['NATO', 'international'],
    ['Amnesty International', 'ngo'],
    ['Rockefeller Foundation', 'ngo'],
    ['University of Tokyo', 'education'],
    ['Supreme Court of Victoria', 'court'],
    ['Worthing United FC', 'sport'],
    ['Church of Scientology', 'religious'],
    ['Quux', 'other'],
    ['', 'other'],
  ])('EXTRACT-15: %s is %s', (name, kind) => {
    expect(organizationKindOf([name])).toBe(kind);
  });

  it('EXTRACT-15: the longest form speaks before an acronym', () => {
    expect(organizationKindOf(['QHU', 'Quux Highlands University'])).toBe('education');
  });
});

describe('kinds of roles', () => {
  it.each([
    ['Defense Minister', 'office'],
    ['secretary-general', 'office'],
    ['Attorney General', 'office'],
    ['chief executive', 'office'],
    ['Major General (reserve)', 'rank'],
    ['Colonel', 'rank'],
    ['Archbishop of Canterbury', 'rank'],
    ['spokesman', 'job'],
    ['deputy goalkeeper', 'job'],
    ['novelist', 'job'],
    ['world champion', 'title'],
    ['Prince', 'title'],
    ['Nobel laureate', 'title'],
  ])('EXTRACT-15: %s is %s', (title, kind) => {
    expect(roleKindOf(title)).toBe(kind);
  });
});

describe('titles in full', () => {
  it.each([
    ['Maj. Gen. (res.)', 'Major General (reserve)'],
    ['Brig. Gen', 'Brigadier General'],
    ['Col.', 'Colonel'],
    ['Lt. Col.', 'Lieutenant Colonel'],
    ['Sen.', 'Senator'],
    ['the Prime Minister', 'Prime Minister'],
    ['then-president', 'president'],
    ['General', 'General'],
    ['Colonel', 'Colonel'],
    ['Representative', 'Representative'],
    ['general manager', 'general manager'],
  ])('EXTRACT-10: %s is %s', (title, full) => {
    expect(titleInFull(title)).toBe(full);
  });
});

describe('kin', () => {
  it.each([
    ['Ana, the wife of Ben', 'spouse'],
    ['Ana and her husband Ben', 'spouse'],
    ['Ana, daughter of Ben', 'child'],
    ["Ana's daughter Ben", 'parent'],
    ['Ana and her father, Ben', 'child'],
    ['Ana, mother of Ben', 'parent'],
    ["Ana's brother Ben", 'sibling'],
    ["Ana's mother-in-law Ben", 'other'],
    ["Ana's nephew Ben", 'other'],
    ['the brothers Ana and Ben', 'sibling'],
    ['her daughters Ana, 9, and Ben', 'sibling'],
    ['the parents of Ana, Ben', 'child'],
    ['the son of Ana and Ben', 'spouse'],
    ['Ana was born in Lima to Ben', 'child'],
    ['Born to Ana and his wife Eve, Ben was', 'parent'],
    ['Ana arrived with Ben, her second husband', 'spouse'],
    ["Ana, Ben's eldest daughter", 'child'],
    ['Ana is married to his son Ben', 'spouse'],
    ['Ana, whose aunt, Sister Ben', 'other'],
    ['Ana and her ex-husband Ben', 'spouse'],
    [
      'His twin brother Ana left. Their mother cried when she heard of it. So, it is said, did Ben',
      'sibling',
    ],
  ])('EXTRACT-16: in "%s" Ana is a %s', (text, kin) => {
    const [ana, ben] = mentionsIn(text, [
      ['Ana', 'person'],
      ['Ben', 'person'],
    ]);
    expect(kinOf({ text }, ana!, ben!)).toBe(kin);
  });

  it.each(['Ana saw Ben', 'Ana saw Sister Ben', 'Ana sailed with his wife Eve, Ben'])(
    'EXTRACT-56: in "%s" nothing says that they are of one family',
    (text) => {
      const [ana, ben] = mentionsIn(text, [
        ['Ana', 'person'],
        ['Ben', 'person'],
      ]);
      expect(kinOf({ text }, ana!, ben!)).toBeNull();
    },
  );

  it('EXTRACT-16: seen from the other, it is turned', () => {
    const text = 'Ana, daughter of Ben';
    const [ana, ben] = mentionsIn(text, [
      ['Ana', 'person'],
      ['Ben', 'person'],
    ]);
    expect(kinOf({ text }, ben!, ana!)).toBe('parent');
  });
});

describe('names of events', () => {
  const named = (
    eventType: (typeof EVENT_TYPES)[number],
    parts: readonly (readonly [string, Part])[],
    place: string | null = null,
  ) => {
    const mentions = mentionsIn('they met', [['met', eventType]]);
    return eventName({
      mentions,
      eventType,
      place,
      participants: parts.map(([name, part]) => ({ name, part })),
    });
  };

  it('EXTRACT-11: tell type and participants', () => {
    expect(
      named('meeting', [
        ['Ana', 'attendee'],
        ['Ben', 'attendee'],
      ]),
    ).toBe('Meeting of Ana and Ben');
    expect(
      named('acquisition', [
        ['Acme', 'buyer'],
        ['Bolt', 'target'],
      ]),
    ).toBe('Acquisition of Bolt by Acme');
    expect(
      named('attack', [
        ['Rebels', 'attacker'],
        ['Myanmar', 'target'],
      ]),
    ).toBe('Attack of Rebels on Myanmar');
  });

  it.each([
    [
      'acquisition',
      'merged',
      [
        ['Acme Inc.', 'agent'],
        ['Bolt', 'agent'],
      ],
      'Merger of Acme and Bolt',
    ],
    [
      'acquisition',
      'sold',
      [
        ['Bolt Ltd', 'target'],
        ['Acme', 'buyer'],
      ],
      'Sale of Bolt to Acme',
    ],
    [
      'acquisition',
      'offer',
      [
        ['Bolt', 'target'],
        ['Acme', 'buyer'],
      ],
      'Offer of Acme for Bolt',
    ],
    [
      'resignation',
      'retired',
      [
        ['Ana', 'subject'],
        ['Acme', 'agent'],
      ],
      'Retirement of Ana',
    ],
    [
      'resignation',
      'sacked',
      [
        ['Ana', 'subject'],
        ['Acme', 'agent'],
      ],
      'Dismissal of Ana',
    ],
    [
      'attack',
      'murder',
      [
        ['Ben', 'attacker'],
        ['Ana', 'victim'],
      ],
      'Murder of Ana',
    ],
    [
      'trial',
      'lawsuit',
      [
        ['Ana', 'agent'],
        ['Acme', 'accused'],
      ],
      'Lawsuit of Ana against Acme',
    ],
    [
      'agreement',
      'contract',
      [
        ['Ana', 'agent'],
        ['Acme', 'agent'],
      ],
      'Contract of Ana with Acme',
    ],
    ['speech', 'press conference', [['Ana', 'speaker']], 'Press conference of Ana'],
    [
      'founding',
      'founded',
      [
        ['Acme Foundation', 'patient'],
        ['Ana', 'agent'],
      ],
      'Founding of the Acme Foundation',
    ],
    [
      'competition',
      'beat',
      [
        ['Japan', 'loser'],
        ['Denmark', 'winner'],
      ],
      'Denmark v Japan',
    ],
    ['competition', 'race', [['Ana', 'winner']], 'Competition of Ana'],
    ['arrest', 'held', [['Kenyan police', 'agent']], 'Arrest by the Kenyan police'],
    ['war', 'fight', [['Acme', 'attacker']], 'Fight of Acme'],
    ['investigation', 'probe', [['Ana', 'victim']], 'Investigation in the case of Ana'],
  ] as const)('EXTRACT-11: %s told by "%s" is named by its word', (eventType, words, parts, name) => {
    const mentions = mentionsIn(`they ${words} it`, [[words, eventType]]);
    const participants = parts.map(([who, part]) => ({ name: who, part: part as Part }));
    expect(eventName({ mentions, eventType, place: null, participants })).toBe(name);
  });

  it('EXTRACT-11: a name ends in no small word', () => {
    for (const text of ['Nobel Prize in', 'Nobel Prize of the', 'Nobel Prize']) {
      const mentions = mentionsIn(`the ${text} physics`, [[text, 'award']]);
      expect(eventName({ mentions, eventType: 'award', place: null, participants: [] })).toBe('Nobel Prize');
    }
  });

  it('EXTRACT-11: a name begins with a capital', () => {
    const mentions = mentionsIn('the battle of Kismayo', [['battle of Kismayo', 'war']]);
    const battle = { mentions, eventType: 'war', place: null, participants: [] } as const;
    expect(
      eventName({
        ...battle,
        mentions: mentionsIn('the old bombing of New York', [['bombing of New York', 'war']]),
      }),
    ).toBe('Bombing of New York');
    expect(eventName(battle)).toBe('Battle of Kismayo');
  });

  it('EXTRACT-11: a visit tells where it goes; another event where nobody is told', () => {
    expect(named('visit', [['Yoav Gallant', 'agent']], 'Washington')).toBe(
      'Visit of Yoav Gallant to Washington',
    );
    expect(named('protest', [], 'Lima')).toBe('Protest in Lima');
  });

  it('EXTRACT-11: no more than three names, and none twice', () => {
    const people = ['A', 'A', 'B', 'C', 'D'].map((name) => [name, 'attendee'] as const);
    expect(named('meeting', people.slice(0, 3))).toBe('Meeting of A and B');
    expect(named('meeting', people.slice(0, 4))).toBe('Meeting of A, B and C');
    expect(named('meeting', people)).toBe('Meeting of A, B and others');
  });

  it('EXTRACT-11: a proper name wins, the longest of them', () => {
    const text = 'At the Games, the 2012 Summer Games';
    const mentions = mentionsIn(text, [
      ['Games', 'competition'],
      ['2012 Summer Games', 'competition'],
    ]);
    expect(eventName({ mentions, eventType: 'competition', place: null, participants: [] })).toBe(
      '2012 Summer Games',
    );
  });

  it('EXTRACT-11: a capital at the beginning of a sentence makes no name', () => {
    expect(properName({ text: 'Talks', first: 0 })).toBe(false);
    expect(properName({ text: 'Talks', first: 3 })).toBe(true);
    expect(properName({ text: 'talks', first: 3 })).toBe(false);
    expect(properName({ text: 'World Cup', first: 0 })).toBe(true);
  });

  it('EXTRACT-11: every type of event has a noun', () => {
    for (const type of EVENT_TYPES) expect(EVENT_PHRASES[type].noun).toMatch(/^[A-Z]/u);
  });
});
