/** What an event is called: its proper name, else its type with those who took part, else with its place. */
import type { EventType, Part } from '../../../shared/schema/index.ts';
import type { Mention } from '../spans/mentions.ts';
import { EVENT_PHRASES } from './event-words.ts';

/** Names in one place of a phrase; more are left out. */
const MAX_NAMES = 2;

export interface NamedEvent {
  readonly mentions: readonly Mention[];
  readonly eventType: EventType;
  readonly place: string | null;
  readonly participants: readonly { readonly name: string; readonly part: Part }[];
}

/** Whether a trigger is a name: a capital in it that no beginning of a sentence explains, or two of them. */
export function properName({ text, first }: Pick<Mention, 'text' | 'first'>): boolean {
  const capitals = text.match(/(?<![\p{L}\p{M}])\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 || (capitals === 1 && !(first === 0 && /^\p{Lu}/u.test(text)));
}

export function eventName(event: NamedEvent): string {
  const names = event.mentions.filter(properName).map(({ text }) => text);
  const proper = names.reduce((best, name) => (name.length > best.length ? name : best), '');
  if (proper) return proper.replace(/['’]s$/u, '');
  const { noun, slots, place } = EVENT_PHRASES[event.eventType];
  const told = slots.flatMap(([preposition, parts]) => phraseOf(event, preposition, parts));
  const rest = told.length > 0 ? told : phraseOf(event, 'with', null);
  const where = event.place && (place || rest.length === 0) ? [`${place ?? 'in'} ${event.place}`] : [];
  const words = [noun, ...rest, ...where];
  return words.length > 1 ? words.join(' ') : (event.mentions[0]?.text ?? noun);
}

/** "of A and B" for those who played one of the parts; for all where `parts` is null. */
function phraseOf(
  { participants }: NamedEvent,
  preposition: string,
  parts: readonly Part[] | null,
): string[] {
  const names = participants.filter(({ part }) => parts?.includes(part) ?? true).map(({ name }) => name);
  const told = [...new Set(names)].slice(0, MAX_NAMES);
  return told.length > 0 ? [`${preposition} ${told.join(' and ')}`] : [];
}
