/** The parts that can be played in an event of a type, from the table of the annotation guidelines. */
import type { EventType, Part } from '../../../../shared/schema/index.ts';

const PARTS_OF: Readonly<Record<EventType, readonly Part[]>> = {
  meeting: ['attendee', 'host'],
  visit: ['agent', 'host'],
  negotiation: ['attendee', 'host', 'other'],
  agreement: ['agent', 'patient', 'other'],
  summit: ['attendee', 'host', 'other'],
  speech: ['speaker', 'host', 'attendee', 'other'],
  election: ['winner', 'loser', 'agent', 'other'],
  vote: ['agent', 'patient', 'target', 'other'],
  appointment: ['subject', 'agent', 'other'],
  resignation: ['subject', 'agent', 'other'],
  protest: ['agent', 'target', 'patient'],
  strike: ['agent', 'target', 'patient'],
  attack: ['attacker', 'victim', 'target', 'other'],
  war: ['agent', 'attacker', 'target', 'patient', 'other'],
  arrest: ['patient', 'agent'],
  trial: ['accused', 'agent', 'victim', 'other'],
  investigation: ['accused', 'agent', 'victim', 'other'],
  sanction: ['agent', 'target', 'patient'],
  acquisition: ['buyer', 'seller', 'target', 'agent', 'other'],
  investment: ['buyer', 'seller', 'target', 'host'],
  founding: ['agent', 'patient', 'other'],
  launch: ['agent', 'patient', 'target', 'other'],
  layoff: ['agent', 'patient', 'target'],
  bankruptcy: ['agent', 'patient', 'target', 'other'],
  award: ['winner', 'agent', 'other'],
  death: ['subject', 'victim'],
  disaster: ['victim', 'subject', 'other'],
  accident: ['victim', 'subject', 'other'],
  competition: ['winner', 'loser', 'attendee', 'host', 'other'],
  aid: ['agent', 'patient', 'target'],
  ceasefire: ['agent', 'patient', 'target', 'other'],
  other: ['agent', 'attendee', 'host', 'other'],
};

/** Whether a part can be played in an event of this type. */
export function partFits(part: Part, eventType: EventType): boolean {
  return PARTS_OF[eventType].includes(part);
}
