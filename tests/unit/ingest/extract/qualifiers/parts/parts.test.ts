import { describe, expect, it } from 'vitest';
import { partFits } from '../../../../../../ingest/extract/qualifiers/parts/part.ts';
import { slotsOf } from '../../../../../../ingest/extract/qualifiers/parts/part-places.ts';
import { partTold, partUsual } from '../../../../../../ingest/extract/qualifiers/parts/parts.ts';
import { FRAMES, TITLED } from '../../../../../../ingest/extract/qualifiers/parts/parts-words.ts';
import { isVictim } from '../../../../../../ingest/extract/qualifiers/parts/victims.ts';
import { EVENT_TYPES, type EventType, type Part } from '../../../../../../shared/schema/index.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];

/** A text in which `<…>` is a person or, with `*`, an organization, `{…}` a title, `[…]` the words of the event. */
function placeIn(marked: string, eventType: EventType) {
  const marks = [...marked.matchAll(/<(?<name>[^>]+)>|\{(?<title>[^}]+)\}|\[(?<words>[^\]]+)\]/gu)];
  const found: Marked = marks.map(({ groups }) => {
    if (groups?.title) return [groups.title, 'role'];
    if (groups?.words) return [groups.words, eventType];
    return [(groups?.name ?? '').replace('*', ''), groups?.name?.startsWith('*') ? 'organization' : 'person'];
  });
  const text = marked.replace(/[<>{}[\]]/gu, '').replace(/\*/gu, '');
  const near = mentionsIn(text, found);
  const from = near.find(({ kind }) => kind === 'person' || kind === 'organization');
  const to = near.find(({ kind }) => kind === 'event');
  if (!from || !to) throw new RangeError('a name and an event are marked');
  return { from, to, near, sentence: readingOf(text, near).sentences[to.sentence] ?? [] };
}

function told(marked: string, eventType: EventType): Part | null {
  return partTold(placeIn(marked, eventType), eventType);
}

describe('places beside the words of an event', () => {
  const slots = (marked: string) => slotsOf(placeIn(marked, 'attack'));

  it('EXTRACT-28: a name is a subject through auxiliaries, titles, an apposition and a head', () => {
    const subjects = [
      '<Tom Hale> has also [attacked] them',
      '<Tom Hale>, {chairman} of the board, will [attack] them',
      '<Tom Hale> (38) [attacked] them',
      '<*France> troops [attacked] them',
    ];
    for (const text of subjects) expect(slots(text), text).toEqual(['subject']);
  });

  it('EXTRACT-79: a name is the subject of its clause with "who", and of a verb behind its apposition', () => {
    const subjects = [
      '<Tom Hale>, who [attacked] them',
      '<*Acme>, which has [attacked] them',
      'The leader, {Captain} <Tom Hale>, [attacked] the town',
      "The town's leader, <Tom Hale>, has [attacked] Eve",
    ];
    for (const text of subjects) expect(slots(text), text).toEqual(['subject']);
    expect(slots('<Tom Hale>, who was [attacked] by them')).toEqual(['passive']);
    expect(slots('The leader, <Tom Hale>, was [attacked] by them')).toEqual(['passive']);
  });

  it('EXTRACT-79: but not where a verb stands before it, or none of its own behind it', () => {
    const none = [
      'They shot the leader, <Tom Hale>, [attacked] the town',
      "Police found the town's leader, <Tom Hale>, [attacked] the town",
      'The soldier, <Tom Hale>, [attacked] last week in Leeds',
      'Of all, the leader, <Tom Hale>, [attacked] them',
      '<Tom Hale>, whom they [attacked] in May',
    ];
    for (const text of none) expect(slots(text), text).toEqual([]);
  });

  it('EXTRACT-28: a name is the subject of what it agreed to do, and of the second of its verbs', () => {
    expect(slots('<Tom Hale> agreed to [attack] them')).toEqual(['subject']);
    expect(slots('<Tom Hale> met them and [attacked] it')).toEqual(['subject']);
    expect(slots('<Tom Hale> met them, and then [attacked] it')).toEqual(['subject']);
    expect(slots('<Tom Hale> slept and they [attacked] it')).toEqual([]);
    expect(slots('<Tom Hale> agreed that they [attacked] it')).toEqual([]);
  });

  it('EXTRACT-28: whom a title behind an event is of is not in the event', () => {
    expect(slots('They [attacked] the {chairman} of <*Acme>')).toEqual([]);
    expect(slots('the [attack] of <*Acme>')).toEqual(['of']);
  });

  it('EXTRACT-28: what another clause or noun stands between tells nothing', () => {
    const none = [
      '<Tom Hale> said that they [attacked] him',
      '<Tom Hale> saw men who [attacked] him',
      'They [attacked] and <Tom Hale> fled',
      'They [attacked] about <Tom Hale>',
    ];
    for (const text of none) expect(slots(text), text).toEqual([]);
  });

  it('EXTRACT-28: a country within a name, and a name too far away, have no place', () => {
    const place = placeIn('Bank of <*Korea> will [attack] them', 'attack');
    expect(slotsOf(place)).toEqual(['subject']);
    expect(slotsOf({ ...place, from: { ...place.from, nested: true } })).toEqual([]);
    const headed = placeIn('<*Korea> troops will [attack] them', 'attack');
    expect(slotsOf({ ...headed, from: { ...headed.from, nested: true } })).toEqual(['subject']);
    const far = (words: number) => `<Tom Hale>, ${'so '.repeat(words)}, [attacked] them`;
    expect(slots(far(12))).toEqual(['subject']);
    expect(slots(far(13))).toEqual([]);
  });

  it('EXTRACT-28: behind a form of "to be", and at the end of a headline, a participle is passive', () => {
    expect(slots('<Tom Hale> was badly [attacked] in May')).toEqual(['passive']);
    expect(slots('{Chairman} <Tom Hale> [attacked]')).toEqual(['beside', 'passive']);
    expect(slots('<Tom Hale> [attacked] for fraud')).toEqual([]);
  });

  it('EXTRACT-28: owners, objects and what follows a preposition', () => {
    expect(slots("<Tom Hale>'s brutal [attack]")).toEqual(['owner']);
    expect(slots('They [attacked] {chairman} <Tom Hale>')).toEqual(['object']);
    expect(slots("They [attacked] <Tom Hale>'s house")).toEqual(['objectOwner']);
    expect(slots('an [attack] in May by <Tom Hale>')).toEqual(['by']);
  });

  it('EXTRACT-28: a name in another sentence has no place', () => {
    const place = placeIn('They [attacked]. <Tom Hale> fled', 'attack');
    expect(place.from.sentence).not.toBe(place.to.sentence);
    expect(slotsOf(place)).toEqual([]);
  });
});

describe('parts that a text tells', () => {
  const CASES: readonly (readonly [EventType, Part | null, string])[] = [
    ['acquisition', 'buyer', '<*Acme> will [buy] Lumen'],
    ['acquisition', 'target', 'Acme [bought] <*Lumen>'],
    ['acquisition', 'target', '<*Lumen> was [sold] to Acme'],
    ['acquisition', 'seller', '<*Orbit> [sold] Lumen'],
    ['acquisition', 'buyer', 'Orbit [sold] Lumen to <*Acme>'],
    ['acquisition', 'seller', "Acme [bought] <*Orbit>'s Lumen unit"],
    ['arrest', 'patient', '<Tom Hale> was [arrested] in Cork'],
    ['arrest', 'agent', 'He was [arrested] by the <*Garda>'],
    ['attack', 'victim', 'They [killed] <Tom Hale>'],
    ['attack', 'target', 'They [attacked] <*Acme>'],
    ['attack', 'target', 'They [killed] <*Acme>'],
    ['attack', 'victim', '<*Acme> was [killed] there'],
    ['attack', 'victim', 'They [killed] 70 members of the <*Al Bu Nimr>'],
    ['attack', 'victim', 'He was jailed over the <Tom Hale> [murder]'],
    ['attack', 'attacker', 'He saw a <*France> [airstrike]'],
    ['attack', 'attacker', 'the [attack] by <*Hezbollah>'],
    ['trial', 'accused', 'Acme [sues] <*Lumen>'],
    ['trial', 'accused', 'a [lawsuit] against <*Lumen>'],
    ['trial', 'agent', 'Judge <Maria Olsen> opened the [trial]'],
    ['trial', 'other', 'His lawyer <Maria Olsen> left the [trial]'],
    ['competition', 'other', 'Referee <Maria Olsen> stopped the [match]'],
    ['visit', 'host', 'He [travelled] to <*France>'],
    ['aid', 'patient', 'a [loan] to <*Acme>'],
    ['founding', 'agent', 'Acme was [founded] by <Tom Hale>'],
    ['appointment', 'subject', 'They [appointed] <Tom Hale>'],
    ['resignation', 'agent', '<*Acme> [fired] him'],
    ['sanction', 'target', '[sanctions] against <*Iran>'],
    ['protest', 'target', 'a [rally] against <Tom Hale>'],
    ['meeting', null, 'They [met] <Tom Hale>'],
    ['acquisition', null, 'a [deal] with <*Lumen>'],
  ];

  it('EXTRACT-28: a place beside the words of an event tells the part', () => {
    for (const [type, part, text] of CASES) expect([text, told(text, type)]).toEqual([text, part]);
  });

  it('EXTRACT-28: a verb of winning or losing tells the sides, wherever the words of the event stand', () => {
    const sides: readonly (readonly [Part | null, string])[] = [
      ['winner', '<*Ajax> won the [final]'],
      ['winner', '<*Ajax> beat Lyon in the [final]'],
      ['loser', 'Ajax beat rivals <*Lyon> in the [final]'],
      ['loser', 'Ajax is beating <*Lyon> in the [final]'],
      ['loser', 'a 2-1 victory over <*Lyon> in the [final]'],
      ['loser', '<*Lyon> lost the [final]'],
      ['loser', '<*Lyon> was beaten in the [final]'],
      ['winner', 'They lost to <*Ajax> in the [final]'],
      ['winner', 'They were beaten by <*Ajax> in the [final]'],
      [null, '<*Ajax> played Lyon in the [final]'],
      [null, 'They were tied to <*Ajax> in the [final]'],
    ];
    for (const [part, text] of sides) expect([text, told(text, 'competition')]).toEqual([text, part]);
    expect(told('<Mia Kern> won the [prize]', 'award')).toBe('winner');
    expect(told('<Mia Kern> lost the [prize]', 'award')).toBeNull();
    expect(told('<*Ajax> won the [war]', 'war')).toBeNull();
  });

  it('EXTRACT-28: every part that is told can be played in events of its type', () => {
    for (const type of EVENT_TYPES) {
      for (const { parts } of FRAMES[type] ?? [])
        for (const part of Object.values(parts))
          expect([type, part, partFits(part, type)]).toEqual([type, part, true]);
    }
    for (const { event, part } of TITLED) expect(partFits(part, event)).toBe(true);
  });
});

describe('parts by title and in deals', () => {
  it('EXTRACT-28: judges, prosecutors, lawyers and the police are not who is tried', () => {
    expect(told('{Prosecutor} <Tom Hale> spoke at the [trial]', 'trial')).toBe('agent');
    expect(told('<Tom Hale>, prosecuting, spoke at the [trial]', 'trial')).toBe('agent');
    expect(told('<Tom Hale>, a {lawyer} for her, spoke at the [trial]', 'trial')).toBe('other');
    expect(told('{Det Sgt} <Tom Hale> spoke at the [trial]', 'trial')).toBe('agent');
    expect(told('{Detective Inspector} <Tom Hale> spoke of the [arrest]', 'arrest')).toBe('agent');
    expect(told('{Mayor} <Tom Hale> spoke at the [trial]', 'trial')).toBeNull();
  });

  it('EXTRACT-28: unless the verb tells it of them', () => {
    expect(told('{Judge} <Tom Hale> was [sentenced] to death', 'trial')).toBe('accused');
    expect(told('{Lawyer} <Tom Hale> was [charged] with theft', 'trial')).toBe('accused');
    expect(told('{Detective} <Tom Hale> was held and [charged] with theft', 'trial')).toBe('accused');
  });

  it('EXTRACT-28: who bids, and for what', () => {
    expect(told("<*Acme>'s [bid] for it", 'acquisition')).toBe('buyer');
    expect(told('Their [offer] for <*Acme>', 'acquisition')).toBe('target');
    expect(told('<*Acme> agreed to [sell] it', 'acquisition')).toBe('seller');
    expect(told('<*Acme> agreed to be [bought] by them', 'acquisition')).toBe('target');
  });
});

describe('EXTRACT-67: victims', () => {
  it.each<[EventType, string]>([
    ['investigation', 'They [investigated] the murder of <Tom Hale>'],
    ['investigation', 'They hunt the killer of the {actor} <Tom Hale> in an [investigation]'],
    ['investigation', "They [investigated] <Tom Hale>'s sudden death"],
    ['investigation', 'They are [investigating] how {Mayor} <Tom Hale> died'],
    ['investigation', 'They [investigated] after <Tom Hale> had been found dead'],
    ['trial', 'She was [convicted] of killing <Tom Hale>'],
    ['trial', 'She was [charged] with the murder of her husband, <Tom Hale>'],
    ['trial', "The [trial] of <Tom Hale>'s killer began"],
  ])('EXTRACT-67: in the %s: %s', (type, text) => {
    expect(told(text, type)).toBe('victim');
  });

  it.each<[EventType, string]>([
    ['trial', "<Tom Hale>'s murder [trial]"],
    ['trial', 'He was [convicted] of the murder of two men and <Tom Hale> was freed'],
    ['trial', "She was [convicted] of the murder of <Tom Hale>'s wife"],
    ['trial', '<Tom Hale> was [convicted] of murder'],
    ['trial', "She was [tried] for <Tom Hale>'s shooting of a man"],
    ['investigation', '<Tom Hale> was shot and [investigated]'],
    ['trial', 'The [trial] ended after <Tom Hale> was found guilty'],
    ['investigation', "They [investigated] <Tom Hale>'s arrest over a murder"],
    ['investigation', 'They [investigated] the murder of <*Acme>'],
    ['attack', 'the [murder] of <Tom Hale>'],
  ])('EXTRACT-67: not told, in the %s: %s', (type, text) => {
    expect(isVictim(placeIn(text, type))).toBe(false);
  });
});

describe('EXTRACT-69: who gives and who gets', () => {
  it.each<[EventType, Part | null, string]>([
    ['appointment', 'agent', '<Tom Hale> [swore] in the judge'],
    ['appointment', 'agent', '<Tom Hale> has [sworn in] a judge'],
    ['appointment', 'subject', 'They [swore in] <Tom Hale>'],
    ['appointment', 'subject', '<Tom Hale> was [sworn] in as judge'],
    ['resignation', 'agent', '<Tom Hale> accepted the [resignation] of Mia'],
    ['resignation', 'agent', "<Tom Hale> has rejected Mia's [resignation]"],
    ['resignation', 'agent', '<Tom Hale> refused his [resignation]'],
    ['appointment', 'agent', '<Tom Hale> announced the [appointment] of Mia'],
    ['appointment', null, '<Tom Hale> announced his [appointment]'],
    ['appointment', null, '<Tom Hale> accepted the [appointment]'],
    ['resignation', null, '<Tom Hale> announced her [resignation]'],
    ['resignation', null, '<Tom Hale> said they accepted the [resignation] of Mia'],
    ['award', 'agent', 'She got the [prize] from King <Tom Hale>'],
    ['award', 'winner', '<Tom Hale> won the [prize]'],
    ['award', null, '<Tom Hale> got the [prize] from them'],
  ])('EXTRACT-69: in the %s: %s', (type, part, text) => {
    expect(told(text, type)).toBe(part);
  });
});

describe('parts that are usual', () => {
  const usual = (marked: string, type: EventType, read: Part) => partUsual(placeIn(marked, type), type, read);

  it('EXTRACT-32: persons speak in a speech, and are whom a resignation is of', () => {
    expect(usual('<Tom Hale> in a [speech]', 'speech', 'host')).toBe('speaker');
    expect(usual('<*Acme> in a [speech]', 'speech', 'host')).toBe('host');
    expect(usual('<Tom Hale> in a [reshuffle]', 'resignation', 'agent')).toBe('subject');
    expect(usual('<*Acme> in a [reshuffle]', 'resignation', 'subject')).toBe('agent');
    expect(usual('<Tom Hale> in a [meeting]', 'meeting', 'host')).toBe('host');
  });

  it('EXTRACT-32: who merges is neither buyer nor bought, and a body appoints', () => {
    expect(usual('<*Acme> in a [merger]', 'acquisition', 'target')).toBe('agent');
    expect(usual('<*Acme> in a [takeover]', 'acquisition', 'target')).toBe('target');
    expect(usual('<*Acme> in an [appointment]', 'appointment', 'subject')).toBe('agent');
    expect(usual('<Tom Hale> in an [appointment]', 'appointment', 'subject')).toBe('subject');
  });

  it('EXTRACT-32: nobody has won an election without a word of winning', () => {
    expect(usual('<Tom Hale>, a candidate in the [election]', 'election', 'winner')).toBe('agent');
    expect(usual('<Tom Hale>, the winner of the [election]', 'election', 'winner')).toBe('winner');
    expect(usual('The [election] made <Tom Hale>, who won it, glad', 'election', 'winner')).toBe('winner');
    expect(usual('<Tom Hale>, a candidate in the [election]', 'election', 'loser')).toBe('loser');
    expect(usual('The [election] came. <Tom Hale> smiled.', 'election', 'winner')).toBe('winner');
  });
});

describe('EXTRACT-95: parts that attributes and second verbs tell', () => {
  it.each<[string, EventType, Part | null]>([
    ['They told [visiting] {Chancellor} <Tom Hale> so', 'visit', 'agent'],
    ['<Tom Hale> told [visiting] {Chancellor} Eve so', 'visit', 'host'],
    ['They held talks with [visiting] <Tom Hale>', 'visit', 'agent'],
    ['She was [visiting] {Chancellor} <Tom Hale>', 'visit', 'host'],
    ['They suggested [visiting] <Tom Hale>', 'visit', 'host'],
    ['<Tom Hale>, 41, [pleaded guilty] to it', 'trial', 'accused'],
    ['<Tom Hale> [pleaded guilty]', 'trial', 'accused'],
    ['<Tom Hale> ran for mayor and [lost] to Eve', 'election', 'loser'],
    ['<Tom Hale> campaigned in May and [won] the seat', 'election', 'winner'],
    ['<Tom Hale> ran, and Eve [lost]', 'election', null],
    ['The minister, <Tom Hale>, on Monday accepted the [resignation] of Eve', 'resignation', 'agent'],
    ['<Tom Hale> was [made] a {minister} by Eve', 'appointment', 'subject'],
    ['She was [made] a {minister} by <Tom Hale>', 'appointment', 'agent'],
    ['She has [taken] <*Acme> to court', 'trial', 'accused'],
    ['<*Acme> was [taken] to court', 'trial', 'accused'],
    ['<*Acme> [took] her to court', 'trial', 'agent'],
    ['<Tom Hale> accepted his [resignation]', 'resignation', 'agent'],
    ['<Tom Hale> said that he and she [lost]', 'election', null],
  ])('EXTRACT-95: %s', (text, type, part) => {
    expect(told(text, type)).toBe(part);
  });
});

describe('EXTRACT-105: hosts, sides and votes', () => {
  it.each<[string, EventType, Part]>([
    ['<Ann Lee> hosted a [dinner]', 'meeting', 'host'],
    ['<Ann Lee> will host [talks]', 'negotiation', 'host'],
    ['<Ann Lee> [welcomed] him', 'visit', 'host'],
    ['They [welcomed] <Ann Lee>', 'visit', 'agent'],
    ['They [voted] to remove {President} <Ann Lee>', 'vote', 'target'],
    ['They passed a [vote] of no confidence in <Ann Lee>', 'vote', 'target'],
    ['<Ann Lee> survived a confidence [vote]', 'vote', 'target'],
    ['{State coroner} <Ann Lee> opened an [inquest]', 'investigation', 'agent'],
    ['Ben was [elected], beating incumbent {mayor} <Ann Lee>', 'election', 'loser'],
  ])('EXTRACT-105: %s', (marked, type, part) => {
    expect(told(marked, type)).toBe(part);
  });

  it('EXTRACT-105: who goes to a meeting that another hosts, or votes, does not host and is not voted on', () => {
    expect(told('<Ann Lee> came to the hosted [dinner]', 'meeting')).not.toBe('host');
    expect(told('<Ann Lee> [voted] to remove him', 'vote')).not.toBe('target');
    expect(told('They [voted] to send {President} <Ann Lee> a letter', 'vote')).not.toBe('target');
  });
});
