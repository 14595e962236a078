import { describe, expect, it } from 'vitest';
import { withoutOwners } from '../../../../../../ingest/extract/links/events/relatives.ts';
import { linkOf, mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];

/** Of whom the event is told, where the model saw it told of the first name. */
function told(text: string, ...marked: Marked): string[] {
  const mentions = mentionsIn(text, marked);
  const event = mentions.find(({ kind }) => kind === 'event');
  const owner = mentions.find(({ kind }) => kind === 'person' || kind === 'organization');
  const kept = withoutOwners([linkOf('PARTICIPATED_IN', owner, event)], readingOf(text, mentions));
  return kept.map(({ from }) => from.text);
}

const ANA = ['Ana', 'person'] as const;
const BEN = ['Ben', 'person'] as const;
const ARRESTED = ['arrested', 'arrest'] as const;
const AIDE = ['aide', 'role'] as const;
const LAWYER = ['lawyer', 'role'] as const;
const ORBIT = ['Orbit', 'organization'] as const;
const NORDA = ['Norda', 'organization'] as const;
const BOUGHT = ['bought', 'acquisition'] as const;

describe('EXTRACT-66: whose brother, aide or rival somebody is', () => {
  it.each<[string, string, Marked]>([
    ["Police arrested Ana's elder brother, Ben, in May", 'Ben', [ARRESTED, ANA, BEN]],
    ["Ana's former aide Ben was arrested", 'Ben', [ANA, AIDE, BEN, ARRESTED]],
    ["Ana's brother, Ben, was arrested", 'Ben', [ANA, BEN, ARRESTED]],
    ["the arrest of Ana's brother Ben", 'Ben', [['arrest', 'arrest'], ANA, BEN]],
    ["Police arrested Ana's brother, Captain Ben", 'Ben', [ARRESTED, ANA, ['Captain', 'role'], BEN]],
    ["They sued Ana's lawyer, Ben", 'Ben', [['sued', 'trial'], ANA, LAWYER, BEN]],
    ["Orbit's rival Norda has bought shares", 'Norda', [ORBIT, NORDA, BOUGHT]],
  ])('EXTRACT-66: %s', (text, name, marked) => {
    expect(told(text, ...marked)).toEqual([name]);
  });

  it.each<[string, Marked]>([
    ["Police arrested Ana's brother in May", [ARRESTED, ANA]],
    ["Ana's former aide was arrested", [ANA, AIDE, ARRESTED]],
    ["Police arrested Ana's brother, Ben said", [ARRESTED, ANA, BEN]],
  ])('EXTRACT-66: of nobody who is named: %s', (text, marked) => {
    expect(told(text, ...marked)).toEqual([]);
  });

  it.each<[string, Marked]>([
    ["Ana's arrest led to that of Ben", [ANA, ['arrest', 'arrest'], BEN]],
    ["Ana's resignation as aide", [ANA, ['resignation', 'resignation'], AIDE]],
    ["Ana's brother arrested her", [ANA, ARRESTED]],
    ["Ana's rival bid", [ANA, ['bid', 'acquisition']]],
    ["Ana's lawyer, Ben, sued them", [ANA, LAWYER, BEN, ['sued', 'trial']]],
    ["Ana's rival Ben won the match", [ANA, BEN, ['match', 'competition']]],
    ["Orbit's chief Ben has bought it", [ORBIT, ['chief', 'role'], BEN, BOUGHT]],
    ["Ana's brother, Ben and Eve were arrested", [ANA, BEN, ARRESTED]],
    ["Ana's brother said that they arrested Ben", [ANA, ARRESTED, BEN]],
    ['Ana was arrested', [ANA, ARRESTED]],
  ])('EXTRACT-66: else it stays: %s', (text, marked) => {
    expect(told(text, ...marked)).toEqual([marked[0]?.[0]]);
  });

  const partIn = (text: string, ...marked: Marked) => {
    const mentions = mentionsIn(text, marked);
    const [event, owner] = [
      mentions.find(({ kind }) => kind === 'event'),
      mentions.find(({ text }) => text === 'Ana'),
    ];
    const link = linkOf('PARTICIPATED_IN', owner, event, { part: 'other' });
    return withoutOwners([link], readingOf(text, mentions)).map(({ from, part }) => `${from.text} ${part}`);
  };

  it('EXTRACT-66: and as what, by the place of all the words', () => {
    const shot = ['shot', 'attack'] as const;
    expect(partIn("It was shot by Ana's colleague, Ben", shot, ANA, BEN)).toEqual(['Ben attacker']);
    expect(partIn("Police arrested Ana's brother, Ben, in May", ARRESTED, ANA, BEN)).toEqual(['Ben patient']);
    expect(partIn("Ana's brother, Ben, was arrested", ANA, BEN, ARRESTED)).toEqual(['Ben patient']);
  });

  it('EXTRACT-66: what is agreed with an agent or a lawyer is agreed with whose they are', () => {
    const [signed, agent] = [['signed', 'agreement'] as const, ['agent', 'role'] as const];
    expect(partIn("Orbit signed it with Ana's agent, Ben", signed, ANA, agent, BEN)).toEqual(['Ana other']);
    expect(partIn("Orbit signed it with Ana's brother, Ben", signed, ANA, BEN)).toHaveLength(1);
    expect(partIn("Orbit signed it with Ana's brother, Ben", signed, ANA, BEN)[0]).toMatch(/^Ben/u);
  });
});

describe('EXTRACT-93: more ways to tell whose relative somebody is', () => {
  const MLA = ['MLA', 'role'] as const;

  it.each<[string, string[], Marked]>([
    ["Ana's brother-in-law, Orbit MLA Ben, was arrested", ['Ben'], [ANA, ORBIT, MLA, BEN, ARRESTED]],
    ['Ana, whose husband Ben was arrested, left', ['Ben'], [ANA, BEN, ARRESTED]],
    ['Ana, whose husband was arrested, left', [], [ANA, ARRESTED]],
    ["He has met Ana's family", [], [['met', 'meeting'], ANA]],
    ['Ana, whose husband is a judge, was arrested', ['Ana'], [ANA, ARRESTED]],
    ['Ana, whose house they raided, was arrested', ['Ana'], [ANA, ARRESTED]],
  ])('EXTRACT-93: %s', (text, names, marked) => {
    expect(told(text, ...marked)).toEqual(names);
  });
});

it('EXTRACT-95: what the words tell of a relative goes before what the model reads of the name', () => {
  const text = "appointed in 2009 by Ana's predecessor, Ben, left";
  const mentions = mentionsIn(text, [['appointed', 'appointment'], ANA, BEN]);
  const links = [1, 2].map((k) => linkOf('PARTICIPATED_IN', mentions[k], mentions[0], { part: 'subject' }));
  const kept = withoutOwners(links, readingOf(text, mentions));
  expect(kept.map(({ from, part }) => `${from.text} ${part}`)).toEqual(['Ben agent']);
});
