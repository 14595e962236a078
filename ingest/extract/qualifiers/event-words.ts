/** How an event without a name of its own is called: its noun, and the parts that it is told with. */
import type { EventType, Part } from '../../../shared/schema/index.ts';

export interface EventPhrase {
  readonly noun: string;
  /** Prepositions with the parts that follow them, in order. */
  readonly slots: readonly (readonly [preposition: string, parts: readonly Part[]])[];
  /** Before the place; `in` by default. */
  readonly place?: 'to';
}

const MET = [['of', ['agent', 'attendee', 'host', 'speaker', 'subject', 'patient']]] as const;

export const EVENT_PHRASES: Readonly<Record<EventType, EventPhrase>> = {
  meeting: { noun: 'Meeting', slots: MET },
  visit: { noun: 'Visit', slots: [['of', ['agent', 'attendee']]], place: 'to' },
  negotiation: { noun: 'Talks', slots: MET },
  agreement: { noun: 'Agreement', slots: MET },
  summit: { noun: 'Summit', slots: MET },
  speech: { noun: 'Speech', slots: [['of', ['speaker', 'agent']]] },
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
    slots: [
      ['of', ['subject', 'patient', 'winner']],
      ['by', ['agent']],
    ],
  },
  resignation: { noun: 'Resignation', slots: [['of', ['subject', 'patient', 'agent']]] },
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
    slots: [
      ['of', ['patient', 'accused', 'victim', 'subject']],
      ['by', ['agent']],
    ],
  },
  trial: { noun: 'Trial', slots: [['of', ['accused', 'patient', 'subject']]] },
  investigation: {
    noun: 'Investigation',
    slots: [
      ['of', ['accused', 'patient', 'subject', 'target']],
      ['by', ['agent']],
    ],
  },
  sanction: {
    noun: 'Sanction',
    slots: [
      ['of', ['agent']],
      ['against', ['target', 'patient', 'accused']],
    ],
  },
  acquisition: {
    noun: 'Acquisition',
    slots: [
      ['of', ['target', 'patient']],
      ['by', ['buyer', 'agent']],
    ],
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
    slots: [
      ['of', ['patient', 'target', 'subject']],
      ['by', ['agent']],
    ],
  },
  launch: { noun: 'Launch', slots: [['by', ['agent', 'seller', 'subject']]] },
  layoff: { noun: 'Layoff', slots: [['at', ['agent', 'patient', 'target', 'subject']]] },
  bankruptcy: { noun: 'Bankruptcy', slots: [['of', ['subject', 'agent', 'patient', 'victim']]] },
  award: {
    noun: 'Award',
    slots: [
      ['to', ['winner', 'patient', 'subject']],
      ['by', ['agent', 'host']],
    ],
  },
  death: { noun: 'Death', slots: [['of', ['subject', 'victim', 'patient']]] },
  disaster: { noun: 'Disaster', slots: [['of', ['victim', 'subject']]] },
  accident: { noun: 'Accident', slots: [['of', ['victim', 'subject', 'agent', 'patient']]] },
  competition: { noun: 'Competition', slots: [['of', ['winner', 'attendee', 'loser', 'agent', 'host']]] },
  aid: {
    noun: 'Aid',
    slots: [
      ['of', ['agent']],
      ['to', ['patient', 'target', 'victim']],
    ],
  },
  ceasefire: { noun: 'Ceasefire', slots: MET },
  other: { noun: 'Event', slots: MET },
};
