/** Which part a place beside the words of an event tells, by the type of the event; data of `parts.ts`. */
import type { EventType, Part } from '../../../../shared/schema/index.ts';
import type { Slot } from './part-places.ts';

/** The words of an event, and the part of who stands in a place beside them. */
export interface Frame {
  readonly words: RegExp;
  readonly parts: Readonly<Partial<Record<Slot, Part>>>;
}

const word = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`, 'iu');
const ANY = /./u;

/** Who merges is neither buyer nor bought. */
export const MERGES = /^(?:merg(?:e|es|ed|ing|er|ers)|amalgamat\p{L}+)$/iu;
/** Whoever these verbs befall is a victim, an organization too. */
export const KILLS = /^(?:kill|murder|stabb|wound|assassinat|slain)/iu;

const PROSECUTES =
  /\b(?:judge|justice|prosecutor|magistrate|prosecuting|coroner|(?:district|state|united states|u\.?s\.?) attorney|attorney general)$/iu;
const LAWYER = /\b(?:lawyer|attorney|barrister|solicitor|counsel|[KQ]C|defending|representing|witness)$/iu;
const POLICE =
  /\b(?:detective(?: \p{L}+)*|inspector|superintendent|constable|sheriff|police (?:chief|commissioner|officer|spokes(?:man|woman|person)))$/iu;

/** Titles, and words right before or behind a person, that tell a part: the end of a title counts. */
export const TITLED: readonly { readonly event: EventType; readonly words: RegExp; readonly part: Part }[] = [
  { event: 'competition', words: word('referee', 'umpire'), part: 'other' },
  { event: 'trial', words: PROSECUTES, part: 'agent' },
  { event: 'trial', words: LAWYER, part: 'other' },
  { event: 'trial', words: POLICE, part: 'agent' },
  { event: 'investigation', words: PROSECUTES, part: 'agent' },
  { event: 'investigation', words: LAWYER, part: 'other' },
  { event: 'investigation', words: POLICE, part: 'agent' },
  { event: 'arrest', words: POLICE, part: 'agent' },
];

/** Changes of office as nouns, and what those do who have a say in them: nobody accepts their own resignation. */
export const OFFICE_CHANGE = /^(?:resignation|retirement|dismissal|appointment|nomination|removal)$/iu;
export const ACCEPTS: RegExp = word('accept(?:s|ed|ing)?', 'reject(?:s|ed|ing)?', 'refus(?:e|es|ed|ing)');
export const ANNOUNCES: RegExp = word(
  ...['accept(?:s|ed|ing)?', 'reject(?:s|ed|ing)?', 'announc(?:e|es|ed|ing)', 'approv(?:e|es|ed|ing)'],
);

export const BUYS: RegExp = word('buy(?:s|ing)?', 'bought', 'acquir(?:e|es|ed|ing)', 'purchas(?:es|ed|ing)');

/** Of several frames with the words of an event the first that has the place tells. */
export const FRAMES: Readonly<Partial<Record<EventType, readonly Frame[]>>> = {
  acquisition: [
    {
      words: word(
        ...['buy(?:s|ing)?', 'bought', 'acquir(?:e|es|ed|ing)', 'purchas(?:e|es|ed|ing)', 'takeover'],
        ...['acquisition', 'buyout', 'took', 'takes?', 'snap(?:s|ped)'],
      ),
      parts: {
        ...{ subject: 'buyer', by: 'buyer', owner: 'buyer', object: 'target', passive: 'target' },
        ...{ of: 'target', in: 'target', from: 'seller', objectOwner: 'seller' },
      },
    },
    {
      words: word('bids?', 'offers?', 'approach', 'proposal'),
      parts: { owner: 'buyer', by: 'buyer', from: 'buyer', subject: 'buyer', for: 'target' },
    },
    {
      words: word('sells?', 'selling', 'sold', 'sale', 'divest(?:s|ed|ing)?'),
      parts: {
        ...{
          subject: 'seller',
          by: 'seller',
          object: 'target',
          passive: 'target',
          of: 'target',
          to: 'buyer',
          objectOwner: 'seller',
        },
      },
    },
  ],
  competition: [
    {
      words: word('beats?', 'beating', 'beaten', 'defeat(?:s|ed|ing)?', 'thrash(?:es|ed)', 'overcame'),
      parts: { object: 'loser', passive: 'loser', owner: 'loser', of: 'loser', by: 'winner' },
    },
    {
      words: word('w[io]ns?', 'winning', 'victory', 'triumph(?:s|ed)?'),
      parts: { owner: 'winner', by: 'winner', over: 'loser', against: 'loser' },
    },
    { words: word('los(?:e|es|t|ing)', 'loss'), parts: { owner: 'loser', to: 'winner', against: 'winner' } },
  ],
  election: [
    {
      words: word('defeat', 'defeated'),
      parts: { object: 'loser', passive: 'loser', owner: 'loser', of: 'loser', by: 'winner' },
    },
    { words: word('w[io]ns?', 'victory'), parts: { owner: 'winner', by: 'winner', over: 'loser' } },
    { words: word('los(?:e|es|t|ing)', 'loss'), parts: { owner: 'loser', to: 'winner' } },
    { words: word('re-?elect(?:ed|s)?', 'elect(?:ed|s)?'), parts: { passive: 'winner' } },
  ],
  trial: [
    {
      words: word(
        ...['su(?:e|es|ed|ing)', 'prosecut(?:e|es|ed|ing)', 'sentenc(?:e|es|ed|ing)', 'convict(?:s|ed|ing)?'],
        ...[
          'charg(?:e|es|ed|ing)',
          'indict(?:s|ed|ing)?',
          'acquit(?:s|ted)?',
          'jail(?:s|ed)?',
          'tr(?:y|ies|ied)',
        ],
        ...['fin(?:es|ed)', 'accus(?:es|ed)'],
      ),
      parts: { subject: 'agent', by: 'agent', object: 'accused', passive: 'accused', against: 'accused' },
    },
    {
      words: word(
        'lawsuit',
        'suit',
        'case',
        'charges?',
        'indictments?',
        'complaint',
        'verdict',
        'conviction',
      ),
      parts: { against: 'accused', of: 'accused', by: 'agent' },
    },
    { words: word('pleaded', 'pleads?', 'pled'), parts: { subject: 'accused' } },
    // To court.
    {
      words: word('tak(?:es?|en|ing)', 'took'),
      parts: { subject: 'agent', object: 'accused', passive: 'accused' },
    },
  ],
  arrest: [
    {
      words: word(
        ...['arrest(?:s|ed|ing)?', 'detain(?:s|ed|ing)?', 'detention', 'imprison(?:s|ed)?', 'jail(?:s|ed)?'],
        ...['kidnap(?:s|ped|ping)?', 'abduct(?:s|ed|ing)?', 'seiz(?:es|ed)', 'captur(?:es|ed|ing)', 'held'],
      ),
      parts: {
        ...{ subject: 'agent', by: 'agent', object: 'patient', passive: 'patient', of: 'patient' },
        owner: 'patient',
      },
    },
  ],
  attack: [
    { words: word('murder', 'killing', 'assassination', 'shooting', 'slaying'), parts: { beside: 'victim' } },
    { words: word('kill(?:s|ed|ing)?', 'murder(?:s|ed|ing)?'), parts: { of: 'victim' } },
    {
      words: word(
        ...['attack(?:s|ed|ing)?', 'kill(?:s|ed|ing)?', 'murder(?:s|ed|ing)?', 'shot', 'shoot(?:s|ing)?'],
        ...[
          'bomb(?:s|ed|ing)?',
          'assassinat(?:es|ed|ing)',
          'stabb(?:ed|ing)',
          'hit',
          'struck',
          'destroy(?:s|ed)',
        ],
        ...[
          'target(?:s|ed|ing)?',
          'fir(?:es|ed)',
          'shell(?:s|ed)',
          'wounded',
          'hack(?:s|ed)?',
          'raid(?:s|ed)?',
        ],
      ),
      parts: { subject: 'attacker', by: 'attacker', object: 'target', passive: 'target' },
    },
    {
      words: word(
        'attacks?',
        '(?:air-?)?strikes?',
        'bombings?',
        'raids?',
        'assaults?',
        'shelling',
        'shooting',
      ),
      parts: { on: 'target', against: 'target', by: 'attacker', owner: 'attacker', beside: 'attacker' },
    },
    {
      words: word('murders?', 'killings?', 'assassination', 'shooting', 'slaying'),
      parts: { of: 'victim', owner: 'victim', by: 'attacker' },
    },
  ],
  war: [
    { words: ANY, parts: { against: 'target' } },
    {
      words: word('invad(?:es?|ed|ing)', 'invasion'),
      parts: { subject: 'attacker', by: 'attacker', object: 'target', passive: 'target', of: 'target' },
    },
  ],
  aid: [
    {
      words: word(
        ...['provid(?:e|es|ed|ing)', 'giv(?:e|es|ing)', 'gave', 'grant(?:s|ed)', 'rescu(?:e|es|ed|ing)'],
        ...['help(?:s|ed|ing)?', 'bail(?:s|ed|ing)?'],
      ),
      parts: { subject: 'agent', object: 'patient' },
    },
    { words: ANY, parts: { to: 'patient', for: 'patient', in: 'patient', by: 'agent', from: 'agent' } },
  ],
  founding: [
    {
      words: word(
        ...[
          '(?:co-?)?found(?:s|ed|ing)?',
          'establish(?:es|ed|ing)?',
          'creat(?:es|ed)',
          'set',
          'start(?:s|ed)?',
        ],
        ...['form(?:s|ed)?', 'launched', 'incorporated'],
      ),
      parts: { subject: 'agent', by: 'agent', object: 'patient', passive: 'patient' },
    },
  ],
  visit: [
    {
      words: word(
        'welcom(?:e|es|ed|ing)',
        'receiv(?:e|es|ed|ing)',
        'greet(?:s|ed|ing)?',
        'host(?:s|ed|ing)?',
      ),
      parts: { subject: 'host', by: 'host', object: 'agent', passive: 'agent' },
    },
    { words: ANY, parts: { object: 'host', to: 'host', of: 'agent', by: 'agent', owner: 'agent' } },
  ],
  award: [
    {
      words: word(
        'award(?:s|ed|ing)?',
        'honou?r(?:s|ed)?',
        'present(?:s|ed)?',
        'g(?:ive[sn]?|ave)',
        'nam(?:es|ed)',
      ),
      parts: { subject: 'agent', by: 'agent', object: 'winner', passive: 'winner', to: 'winner' },
    },
    {
      words: word('w[io]ns?', 'winning', 'receiv(?:es?|ed)', 'accept(?:s|ed)'),
      parts: { subject: 'winner', from: 'agent' },
    },
    { words: ANY, parts: { from: 'agent' } },
  ],
  appointment: [
    {
      words: word(
        ...['appoint(?:s|ed|ing)?', 'appointment', 'nam(?:es|ed|ing)', 'nominat(?:es|ed|ing)', 'nomination'],
        ...['promot(?:es|ed|ing)', 'hir(?:es|ed|ing)', 'elevat(?:es|ed)', 'pick(?:s|ed)', 'chos(?:e|en)'],
        ...['select(?:s|ed)', 'install(?:s|ed)', 'tapped', 'made', 'elected', 'sw(?:ears?|earing|ore|orn)'],
      ),
      parts: { subject: 'agent', by: 'agent', object: 'subject', passive: 'subject', of: 'subject' },
    },
  ],
  resignation: [
    {
      words: word(
        ...[
          'fir(?:es|ed|ing)',
          'dismiss(?:es|ed|ing)?',
          'dismissal',
          'oust(?:s|ed|ing)?',
          'sack(?:s|ed|ing)?',
        ],
        ...['remov(?:es|ed|ing)', 'removal'],
      ),
      parts: { subject: 'agent', by: 'agent', object: 'subject', passive: 'subject', of: 'subject' },
    },
  ],
  investigation: [
    {
      words: word(
        'investigat(?:e|es|ed|ing)',
        'prob(?:es|ed|ing)',
        'question(?:s|ed)',
        'interrogat(?:es|ed)',
      ),
      parts: { subject: 'agent', by: 'agent', object: 'accused', passive: 'accused' },
    },
    {
      words: word('investigations?', 'inquir(?:y|ies)', 'enquiry', 'probe'),
      parts: { into: 'accused', by: 'agent' },
    },
  ],
  sanction: [
    {
      words: word('sanctions?', 'embargo(?:es)?', 'bans?', 'tariffs?', 'measures'),
      parts: { on: 'target', against: 'target', by: 'agent', from: 'agent' },
    },
    {
      words: word(
        'sanction(?:ed|ing)',
        'bann(?:ed|ing)',
        'suspend(?:s|ed)',
        'barr(?:ed|ing)',
        'blacklist(?:s|ed)',
      ),
      parts: { subject: 'agent', by: 'agent', object: 'target', passive: 'target' },
    },
  ],
  protest: [{ words: ANY, parts: { against: 'target', owner: 'agent' } }],
  strike: [{ words: ANY, parts: { against: 'target', at: 'target', by: 'agent' } }],
};
