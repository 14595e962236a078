import { describe, expect, it } from 'vitest';
import { joinTriggers } from '../../../../../../ingest/extract/links/events/joining.ts';
import type { MentionKind } from '../../../../../../ingest/extract/model/labels.ts';
import type { Part } from '../../../../../../shared/schema/index.ts';
import { mentionsIn, readingOf } from '../../../../../support/mentions.ts';

type Marked = Parameters<typeof mentionsIn>[1];

/** Whether the two triggers of a text are of one event where the model is this sure, and these take part in both. */
function joined(
  text: string,
  triggers: Marked,
  sure: number,
  shared = false,
  publishedAt?: string,
  { kind, part }: { kind: MentionKind; part: Part } = { kind: 'person', part: 'attendee' },
): boolean {
  const mentions = mentionsIn(text, triggers);
  const [first] = mentionsIn(text, triggers);
  if (!first) throw new RangeError('two triggers are compared');
  const [one, other] = [7, 8].map((id) => ({ from: { ...first, kind, id }, part }));
  if (!one || !other) throw new RangeError('two take part');
  const reading = readingOf(text, mentions, { sameEvent: () => sure, publishedAt: publishedAt ?? null });
  const who = new Map([
    [0, [one]],
    [1, [shared ? one : other]],
  ]);
  const sets = joinTriggers(reading, mentions, who);
  return sets.find(0) === sets.find(1);
}

const MET: Marked = [
  ['met', 'meeting'],
  ['talked', 'meeting'],
];
const MEETING: Marked = [
  ['meeting', 'meeting'],
  ['Meetings', 'meeting'],
];

describe('triggers of one event', () => {
  it('EXTRACT-27: the model says which, from its certainty on', () => {
    expect(joined('They met and talked', MET, 0.5)).toBe(true);
    expect(joined('They met and talked', MET, 0.49)).toBe(false);
  });

  it('EXTRACT-27: words that begin alike make it surer', () => {
    expect(joined('A meeting. Meetings', MEETING, 0.4)).toBe(true);
    expect(joined('A meeting. Meetings', MEETING, 0.3)).toBe(false);
  });

  it('EXTRACT-27: who takes part in both makes it surer', () => {
    expect(joined('They met and talked', MET, 0.4, true)).toBe(true);
    expect(joined('They met and talked', MET, 0.3, true)).toBe(false);
  });

  it('EXTRACT-27: who goes and who comes are in two events, whatever the model sees', () => {
    const marked: Marked = [
      ['dismissed', 'resignation'],
      ['appointed', 'appointment'],
    ];
    expect(joined('He dismissed one and appointed another', marked, 1)).toBe(false);
  });

  it('EXTRACT-27: persons whose deaths have not one date died apart', () => {
    const marked: Marked = [
      ['killed', 'attack'],
      ['died', 'death'],
    ];
    const victims = { kind: 'person', part: 'victim' } as const;
    expect(joined('Two were killed. One died', marked, 1, false, '2024-05-06', victims)).toBe(true);
    expect(joined('One was killed. One died in 2011', marked, 1, false, '2024-05-06', victims)).toBe(false);
    expect(joined('One was killed. He died in 2011', marked, 1, true, '2024-05-06', victims)).toBe(true);
  });

  it('EXTRACT-27: nobody dies twice, and nothing is founded twice, whatever the model sees', () => {
    const died: Marked = [
      ['death', 'death'],
      ['killed', 'death'],
    ];
    const to = (kind: MentionKind, part: Part) => ({ kind, part });
    const look = (marked: Marked, shared: boolean, who: { kind: MentionKind; part: Part }) =>
      joined(`The ${marked[0]?.[0]} and ${marked[1]?.[0]}`, marked, 0, shared, undefined, who);
    expect(look(died, true, to('person', 'victim'))).toBe(true);
    expect(look(died, false, to('person', 'victim'))).toBe(false);
    expect(look(died, true, to('person', 'agent'))).toBe(false);
    expect(look(died, true, to('organization', 'victim'))).toBe(false);
    const founded: Marked = [
      ['founding', 'founding'],
      ['began', 'founding'],
    ];
    expect(look(founded, true, to('organization', 'patient'))).toBe(true);
    expect(look(founded, true, to('person', 'agent'))).toBe(false);
    expect(look([died[0]!, founded[0]!], true, to('person', 'victim'))).toBe(false);
  });

  it('EXTRACT-27: other dates make it less sure, a day within the month does not', () => {
    const other = 'They met on 4 May 2020. They talked on 6 May 2020.';
    const within = 'They met in May 2020. They talked on 6 May 2020.';
    expect(joined(other, MET, 0.7)).toBe(false);
    expect(joined(other, MET, 0.9)).toBe(true);
    expect(joined(within, MET, 0.5)).toBe(true);
  });

  it('EXTRACT-54: events that go by a name are one by it, whatever the model says, and none of another type', () => {
    const named = (one: string, other: string, sure: number) =>
      joined(
        `In ${one} and in ${other}`,
        [
          [one, 'war'],
          [other, 'war'],
        ],
        sure,
      );
    expect(named('Second World War', 'World War II', 0)).toBe(true);
    expect(named('World War I', 'First World War', 0)).toBe(true);
    expect(named('Cold War', 'World War II', 1)).toBe(false);
    expect(named('World War II', 'the war', 0.9)).toBe(true);
    const protests: Marked = [
      ['Holocaust', 'attack'],
      ['protests', 'protest'],
    ];
    expect(joined('The Holocaust, said protests', protests, 0.9)).toBe(false);
  });

  it('EXTRACT-31: what is spoken of as another one is less sure to be of an event before it', () => {
    const attacks: Marked = [
      ['attack', 'attack'],
      ['raid', 'attack'],
    ];
    for (const anew of ['a', 'another', 'a second', 'a new', 'a deadly', 'Another']) {
      expect(joined(`The attack came. Then ${anew} raid.`, attacks, 0.6), anew).toBe(false);
      expect(joined(`The attack came. Then ${anew} raid.`, attacks, 0.72), anew).toBe(true);
    }
    for (const known of ['the', 'this', 'a most deadly', 'Spanish'])
      expect(joined(`The attack came. Then ${known} raid.`, attacks, 0.5), known).toBe(true);
  });

  it('EXTRACT-80: a change of office is one event with nothing but the election to it', () => {
    const beside = (type: 'acquisition' | 'election' | 'appointment') =>
      joined(
        'She will succeed him after the vote',
        [
          ['succeed', 'appointment'],
          ['vote', type],
        ],
        0.9,
        true,
      );
    expect(beside('acquisition')).toBe(false);
    expect(beside('election')).toBe(true);
    expect(beside('appointment')).toBe(true);
  });

  it('EXTRACT-80: trials for what different victims suffered are two', () => {
    const tried = (shared: boolean, part: Part) =>
      joined(
        'He was charged and convicted',
        [
          ['charged', 'trial'],
          ['convicted', 'trial'],
        ],
        0.9,
        shared,
        undefined,
        { kind: 'person', part },
      );
    expect(tried(false, 'victim')).toBe(false);
    expect(tried(true, 'victim')).toBe(true);
    expect(tried(false, 'accused')).toBe(true);
  });
});
