import { describe, expect, it } from 'vitest';
import { modalityOf } from '../../../../../../ingest/extract/qualifiers/modality/modality.ts';
import type { EventType, Modality } from '../../../../../../shared/schema/index.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

/** What Ana's part in the event of a trigger is, read as asserted or otherwise. */
function modality(text: string, trigger: string, read: Modality = 'asserted', type: EventType = 'meeting') {
  const marked = [['Ana', 'person'] as const, [trigger, type] as const].sort(
    (a, b) => text.indexOf(a[0]) - text.indexOf(b[0]),
  );
  const mentions = mentionsIn(text, marked);
  const [from, to] = ['person', 'event'].map((kind) => mentions.find((mention) => mention.kind === kind)!);
  return modalityOf(readingOf(text, mentions), {
    type: 'PARTICIPATED_IN',
    from: from!,
    to: to!,
    modality: read,
  });
}

describe('modality of parts in events', () => {
  it.each([
    ['Ana did not meet Ben', 'meet'],
    ["Ana didn't meet Ben", 'meet'],
    ['Ana has never met Ben', 'met'],
    ['Ana will not be meeting Ben', 'meeting'],
    ['Ana denied having met Ben', 'met'],
    ['Ana denied that they had met', 'met'],
    ['Ana refused to sign the agreement', 'agreement'],
    ['Ana ruled out a second bailout', 'bailout'],
    ['Ana called off the talks', 'talks'],
    ['Ana held no talks with Ben', 'talks'],
    ['Ana is no longer interested in buying it', 'buying'],
    ['Ana does not intend to resign', 'resign'],
    ['Ana is not expected to testify', 'testify'],
    ['A meeting of Ana and Ben did not take place', 'meeting of Ana and Ben'],
    ['The sale to Ana fell through', 'sale to Ana'],
    ['Ana reportedly did not meet him', 'meet'],
    ['It wrongly said that Ana had met Ben', 'met'],
  ])('EXTRACT-14: %j: %j is negated', (text, trigger) => {
    expect(modality(text, trigger)).toBe('negated');
  });

  it.each([
    ['Ana allegedly bribed the mayor', 'bribed'],
    ['Ana has reportedly been hired', 'hired'],
    ['Allegedly, Ana bribed the mayor', 'bribed'],
    ['Ana is said to have met Ben', 'met'],
    ['Ana is rumoured to be leaving', 'leaving'],
    ['Ana is accused of killing Ben', 'killing'],
    ['Police suspect: Ana, suspected of the raid', 'raid'],
  ])('EXTRACT-14: %j: %j is alleged', (text, trigger) => {
    expect(modality(text, trigger)).toBe('alleged');
  });

  it.each([
    ['Ana will meet Ben', 'meet'],
    ['Ana will also be meeting Ben', 'meeting'],
    ['Ana plans to sell the firm', 'sell'],
    ['Ana is due to speak', 'speak'],
    ['Ana is to meet Ben', 'meet'],
    ['Ana has agreed to buy it', 'buy'],
    ["They'll meet Ana", 'meet'],
  ])('EXTRACT-14: %j: %j is planned', (text, trigger) => {
    expect(modality(text, trigger)).toBe('planned');
  });

  it.each([
    ['Ana met Ben', 'met'],
    ['Ana, who does not smoke, met Ben', 'met'],
    ['Ana said nothing. Never. They met', 'met'],
    ['Ana had planned to meet Ben', 'meet'],
    ['Ana said that she will go before they met', 'met'],
    ['They met Ana, who reportedly smokes', 'met'],
  ])('EXTRACT-14: %j: %j stays as it was read', (text, trigger) => {
    for (const read of ['asserted', 'planned', 'alleged'] as const) {
      expect(modality(text, trigger, read)).toBe(read);
    }
  });

  it('EXTRACT-14: who denies a part has none, whom it befell has one', () => {
    expect(modality('Ana denied taking part in the raid', 'raid', 'asserted', 'attack')).toBe('negated');
    expect(modality('They denied taking part in the raid on Ana', 'raid', 'asserted', 'attack')).toBe(
      'asserted',
    );
    expect(modality('Ana pulled out of the festival', 'festival')).toBe('negated');
  });

  it('EXTRACT-14: who denies a charge is charged, who is not charged is not', () => {
    expect(modality('Ana denied all the charges', 'charges', 'asserted', 'trial')).toBe('asserted');
    expect(modality('Ana has not been charged', 'charged', 'asserted', 'trial')).toBe('negated');
  });

  it('EXTRACT-14: a bid for a company is planned, whatever becomes of it', () => {
    expect(modality('Ana made a bid', 'bid', 'asserted', 'acquisition')).toBe('planned');
    expect(modality('Ana made a bid', 'bid', 'asserted', 'election')).toBe('asserted');
    expect(modality('Ana did not make a bid', 'bid', 'asserted', 'acquisition')).toBe('negated');
  });

  it('EXTRACT-14: a denial is sure, hearsay and plans speak only where nothing else was read', () => {
    expect(modality('Ana did not meet Ben', 'meet', 'planned')).toBe('negated');
    expect(modality('Ana will meet Ben', 'meet', 'alleged')).toBe('alleged');
    expect(modality('Ana reportedly met Ben', 'met', 'negated')).toBe('negated');
  });
});

describe('modality of other relations', () => {
  it('EXTRACT-14: hearsay between ends that stand close together counts', () => {
    const told = (text: string) => {
      const [ana, acme] = mentionsIn(text, [
        ['Ana', 'person'],
        ['Acme', 'organization'],
      ]);
      return modalityOf(readingOf(text, []), {
        type: 'WORKS_FOR',
        from: ana!,
        to: acme!,
        modality: 'asserted',
      });
    };
    expect(told('Ana reportedly works for Acme')).toBe('alleged');
    expect(told('Ana works for Acme')).toBe('asserted');
    expect(told(`Ana reportedly left ${'and came back '.repeat(9)}to Acme`)).toBe('asserted');
    expect(told('Ana reportedly left. Acme stayed')).toBe('asserted');
  });

  it.each([
    ['Ana told Ben during a meeting in Oslo', 'meeting', 'asserted'],
    ['Ana was replaced on Sunday', 'replaced', 'asserted'],
    ['Ana spoke of her first trip since the election', 'election', 'asserted'],
    ['Ana will tell Ben during the meeting', 'meeting', 'planned'],
    ['Ana is to be replaced', 'replaced', 'planned'],
  ])('EXTRACT-14: %j, read as planned: %j is %j', (text, trigger, expected) => {
    expect(modality(text, trigger, 'planned')).toBe(expected);
  });

  it.each([
    ['Ana was selected to buy it', 'buy'],
    ['Ana will receive bridge loans', 'loans'],
    ['Ana will attend the talks', 'talks'],
  ])('EXTRACT-14: %j: %j is to come', (text, trigger) => {
    expect(modality(text, trigger)).toBe('planned');
  });
});

describe('modality of what is no event', () => {
  /** How it is stated that Ana is what a title says, read as asserted. */
  function role(text: string, title: string): Modality {
    const [from, to] = mentionsIn(text, [
      ['Ana', 'person'],
      [title, 'role'],
    ]);
    const link = { type: 'HOLDS_ROLE', from: from!, to: to!, modality: 'asserted' } as const;
    return modalityOf(readingOf(text, [from!, to!]), link);
  }

  it.each([
    'Ana is not president',
    "Ana isn't the new president",
    'Ana has not been appointed president',
    'Ana was never a president',
    'Ana did not become president',
    'Ana denied that she is president',
    'It incorrectly reported that Ana was president',
  ])('EXTRACT-14: %j is negated', (text) => {
    expect(role(text, 'president')).toBe('negated');
  });

  it.each([
    'Ana is not only president',
    'Ana, who did not go, is president',
    'Ana is no longer president',
    'Ana was not impressed by the president',
  ])('EXTRACT-14: %j is not', (text) => {
    expect(role(text, 'president')).toBe('asserted');
  });
});

describe('EXTRACT-95: what somebody is asked or said to do', () => {
  it.each([
    ['Ben called on the chair of Acme to resign and on Ana', 'resign', 'planned'],
    ['Ben had called on Acme chair Ana to step down', 'step down', 'planned'],
    ['Ben urged his French counterpart Ana to back sanctions', 'sanctions', 'planned'],
    ["Ben demanded Ana's resignation", 'resignation', 'planned'],
    ["Ben demanded the minister Ana Ruiz's immediate resignation", 'resignation', 'planned'],
    ['Ben has an agreement to buy it from Ana', 'buy', 'planned'],
    ['Ben had alleged that Ana sold it', 'sold', 'alleged'],
    ['Ben alleges Ms Ana had killed him', 'killed', 'alleged'],
    ['Ana called on Ben after the meeting', 'meeting', 'asserted'],
    ['Ben asked Ana about the meeting', 'meeting', 'asserted'],
    ["Ben praised Ana's resignation", 'resignation', 'asserted'],
    ['Ben said that Ana sold it', 'sold', 'asserted'],
  ] as const)('EXTRACT-95: %j: %j is %s', (text, trigger, expected) => {
    expect(modality(text, trigger)).toBe(expected);
  });

  it('EXTRACT-95: what a deal is to do is planned, but for the deal', () => {
    expect(modality('Ana agreed a deal to sign him', 'sign', 'asserted', 'agreement')).toBe('asserted');
    expect(modality('Ana agreed a deal to buy it', 'buy', 'asserted', 'acquisition')).toBe('planned');
  });

  it('EXTRACT-95: who is met "visiting" has come', () => {
    expect(modality('Ben told visiting Chancellor Ana so', 'visiting', 'planned', 'visit')).toBe('asserted');
    expect(modality('Ben suggested visiting Chancellor Ana', 'visiting', 'planned', 'visit')).toBe('planned');
  });
});
