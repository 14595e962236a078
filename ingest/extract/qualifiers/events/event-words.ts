/** How an event without a name of its own is called: its noun, and the parts that it is told with. */
import type { EventType, Part } from '../../../../shared/schema/index.ts';

/** A preposition with the parts that follow it; `rest` takes those of the last slot's parts that it left out. */
export type Slot = readonly [preposition: string, parts: readonly Part[] | 'rest'];

export interface EventPhrase {
  readonly noun: string;
  readonly slots: readonly Slot[];
  /** Before the place; `in` by default. */
  readonly place?: 'to' | 'of';
}

const WHO: readonly Part[] = ['agent', 'attendee', 'host', 'speaker', 'subject', 'patient'];
export const BORNE: readonly Part[] = ['target', 'victim', 'patient'];
export const ALL: readonly Slot[] = [['of', WHO]];
export const ONE_WITH_OTHERS: readonly Slot[] = [
  ['of', WHO],
  ['with', 'rest'],
];
const BOUGHT: readonly Slot[] = [
  ['of', ['target', 'patient']],
  ['by', ['buyer', 'agent']],
];
const GIVEN: readonly Slot[] = [
  ['of', ['agent', 'buyer']],
  ['to', ['patient', 'target', 'victim']],
];
const LEFT: readonly Slot[] = [['of', ['subject', 'patient']]];

export const EVENT_PHRASES: Readonly<Record<EventType, EventPhrase>> = {
  meeting: {
    noun: 'Meeting',
    slots: ALL,
  },
  visit: {
    noun: 'Visit',
    slots: [
      ['of', ['agent', 'attendee']],
      ['to', ['host', 'target']],
    ],
    place: 'to',
  },
  negotiation: {
    noun: 'Talks',
    slots: ONE_WITH_OTHERS,
  },
  agreement: {
    noun: 'Agreement',
    slots: ALL,
  },
  summit: {
    noun: 'Summit',
    slots: [['of', ['host', 'attendee', 'agent', 'subject']]],
  },
  speech: {
    noun: 'Speech',
    slots: [['of', ['speaker', 'agent']]],
  },
  election: { noun: 'Election', slots: [['of', ['winner', 'agent', 'subject', 'loser']]] },
  vote: {
    noun: 'Vote',
    slots: [
      ['of', ['agent']],
      ['on', ['patient', 'target', 'subject']],
    ],
  },
  appointment: {
    noun: 'Appointment',
    slots: [['of', ['subject', 'patient', 'winner']]],
  },
  resignation: {
    noun: 'Resignation',
    slots: LEFT,
  },
  protest: {
    noun: 'Protest',
    slots: [
      ['of', ['agent', 'attendee']],
      ['against', ['target', 'patient']],
    ],
  },
  strike: {
    noun: 'Strike',
    slots: [
      ['of', ['agent']],
      ['at', ['target', 'patient', 'subject']],
    ],
  },
  attack: {
    noun: 'Attack',
    slots: [
      ['of', ['attacker', 'agent']],
      ['on', ['target', 'victim', 'patient']],
    ],
  },
  war: {
    noun: 'War',
    slots: [
      ['of', ['attacker', 'agent']],
      ['against', ['target', 'patient', 'victim']],
    ],
  },
  arrest: {
    noun: 'Arrest',
    slots: [['of', ['patient', 'accused', 'victim', 'subject']]],
  },
  trial: {
    noun: 'Trial',
    slots: [['of', ['accused', 'patient', 'subject']]],
  },
  investigation: {
    noun: 'Investigation',
    slots: [
      ['of', ['accused', 'patient', 'subject', 'target']],
      ['by', ['agent']],
    ],
  },
  sanction: {
    noun: 'Sanctions',
    slots: [
      ['of', ['agent']],
      ['against', ['target', 'patient', 'accused']],
    ],
  },
  acquisition: {
    noun: 'Acquisition',
    slots: BOUGHT,
  },
  investment: {
    noun: 'Investment',
    slots: [
      ['of', ['buyer', 'agent']],
      ['in', ['target', 'seller', 'patient']],
    ],
  },
  founding: {
    noun: 'Founding',
    slots: [['of', ['patient', 'target', 'subject']]],
  },
  launch: {
    noun: 'Launch',
    slots: [
      ['of', ['patient', 'target', 'subject']],
      ['by', ['agent', 'seller']],
    ],
  },
  layoff: {
    noun: 'Layoffs',
    slots: [['at', ['agent', 'patient', 'target', 'subject']]],
  },
  bankruptcy: {
    noun: 'Bankruptcy',
    slots: [['of', ['subject', 'agent', 'patient', 'victim']]],
  },
  award: {
    noun: 'Award',
    slots: [
      ['to', ['winner', 'patient', 'subject']],
      ['by', ['agent', 'host']],
    ],
  },
  death: {
    noun: 'Death',
    slots: [['of', ['subject', 'victim', 'patient']]],
  },
  disaster: {
    noun: 'Disaster',
    slots: [['of', ['victim', 'subject']]],
  },
  accident: {
    noun: 'Accident',
    slots: [['of', ['victim', 'subject', 'agent', 'patient']]],
  },
  competition: {
    noun: 'Competition',
    slots: [['of', ['winner', 'attendee', 'loser', 'agent', 'host']]],
  },
  aid: {
    noun: 'Aid',
    slots: GIVEN,
  },
  ceasefire: { noun: 'Ceasefire', slots: ALL },
  other: { noun: 'Event', slots: ALL },
};

/** Parts of the two sides of a match, in the order in which they are told. */
export const SIDES: readonly Part[] = ['winner', 'loser', 'attendee'];
