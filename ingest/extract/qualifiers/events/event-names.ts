/** What an event is called: its proper name, else its type with those who took part, else with its place. */
import { withoutPossessive } from '../../../../shared/model/possessive.ts';
import { LEGAL_FORMS } from '../../../../shared/model/words.ts';
import type { EventType, Part } from '../../../../shared/schema/index.ts';
import type { Mention } from '../../spans/mentions.ts';
import { knownEvent } from '../../spans/names/known-events.ts';
import { plainText } from '../../text/plain.ts';
import { NOUN_VARIANTS } from './event-nouns.ts';
import { EVENT_PHRASES, SIDES, type Slot } from './event-words.ts';

/** Names in one place of a phrase; of more, two are told. */
const MAX_NAMES = 3;

export interface NamedEvent {
  readonly mentions: readonly Mention[];
  readonly eventType: EventType;
  readonly place: string | null;
  readonly participants: readonly { readonly name: string; readonly part: Part }[];
}

/** Whether a trigger is a name: a known one, or with a capital that no beginning of a sentence explains, or two. */
export function properName({ text, first }: Pick<Mention, 'text' | 'first'>): boolean {
  const capitals = text.match(/(?<![\p{L}\p{M}])\p{Lu}/gu)?.length ?? 0;
  if (knownEvent(text)) return true;
  return capitals > 1 || (capitals === 1 && !(first === 0 && /^\p{Lu}/u.test(text)));
}

/** Small words at an end that labels set too late: "Nobel Prize in". */
const LEADS_ON = /(?: (?:an?|and|at|by|for|from|in|of|on|the|to|with))+$/u;

export function eventName(event: NamedEvent): string {
  const names = event.mentions.filter(properName).map(({ text }) => plainText(text));
  const proper = names.reduce((best, name) => (name.length > best.length ? name : best), '');
  if (proper) return capitalised(withoutPossessive(proper.replace(LEADS_ON, '')));
  return matchName(event) ?? phraseFor(event);
}

/** "of" at its beginning a name has a capital; "iPhone" keeps its own. */
function capitalised(name: string): string {
  return /^\p{Ll}\p{Ll}/u.test(name) ? name[0]?.toUpperCase() + name.slice(1) : name;
}

/** "Japan v Denmark". */
function matchName({ eventType, participants }: NamedEvent): string | null {
  if (eventType !== 'competition') return null;
  const sides = SIDES.flatMap((side) => participants.filter(({ part }) => part === side));
  const names = [...new Set(sides.map(({ name }) => withoutLegalForm(name)))];
  return names.length === 2 ? names.join(' v ') : null;
}

function phraseFor(event: NamedEvent): string {
  const phrase = EVENT_PHRASES[event.eventType];
  const [noun, slots] = variantFor(event) ?? [phrase.noun, phrase.slots];
  const told = slotPhrases(event, slots);
  const ways = slots.length === 0 || told.length > 0 ? [] : [phrase.slots, BY_AGENT, OF_VICTIM, WITH_ALL];
  const rest = ways.map((way) => slotPhrases(event, way)).find(({ length }) => length > 0) ?? told;
  const placed = event.place && (rest.length === 0 || (phrase.place === 'to' && slots.length > told.length));
  const where = placed ? [`${phrase.place ?? 'in'} ${event.place}`] : [];
  const words = [noun, ...rest, ...where];
  return words.length > 1 ? words.join(' ') : plainText(event.mentions[0]?.text ?? noun);
}

const ALL_PARTS: readonly Part[] = [];
const BY_AGENT: readonly Slot[] = [['by', ['agent']]];
const OF_VICTIM: readonly Slot[] = [['in the case of', ['victim']]];
const WITH_ALL: readonly Slot[] = [['with', ALL_PARTS]];

/** The noun that the first of its words that has one gives, with its slots. */
function variantFor({ eventType, mentions }: NamedEvent): readonly [string, readonly Slot[]] | null {
  const variants = NOUN_VARIANTS[eventType] ?? [];
  const { slots } = EVENT_PHRASES[eventType];
  for (const { text } of mentions) {
    const found = variants.find(([words]) => words.test(text.toLowerCase()));
    if (found) return [found[1], found[2] ?? slots];
  }
  return null;
}

/** "of A and B", "with C": one phrase for each slot that somebody fills. */
function slotPhrases({ participants }: NamedEvent, slots: readonly Slot[]): string[] {
  let left: readonly string[] = [];
  const withRest = slots.some(([, parts]) => parts === 'rest');
  return slots.flatMap(([preposition, parts]) => {
    const names = parts === 'rest' ? left : namesOf(participants, parts);
    const told = withRest && parts !== 'rest' ? names.slice(0, 1) : names;
    left = names.slice(told.length);
    return told.length > 0 ? [`${preposition} ${listed(told)}`] : [];
  });
}

function namesOf(participants: NamedEvent['participants'], parts: readonly Part[]): string[] {
  const own = participants.filter(({ part }) => parts === ALL_PARTS || parts.includes(part));
  return [...new Set(own.map(({ name }) => withArticle(withoutLegalForm(name))))];
}

/** "A, B and C"; of more than three "A, B and others". */
function listed(names: readonly string[]): string {
  const told = names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES - 1), 'others'] : names;
  return told.length > 1 ? `${told.slice(0, -1).join(', ')} and ${told.at(-1)}` : (told[0] ?? '');
}

function withoutLegalForm(name: string): string {
  const words = name.split(' ');
  const legal = (word: string | undefined) =>
    LEGAL_FORMS.has((word ?? '').toLowerCase().replace(/[.,]/gu, ''));
  while (words.length > 1 && legal(words.at(-1))) words.pop();
  return words.join(' ').replace(/,$/u, '');
}

/** Common nouns in the name of a body, which take an article: "the Boreal Foundation", "the Church of Norway". */
const ENDS_COMMON =
  /(?: (?:foundation|fund|trust|church|union|party|front|army|navy|air force|forces|council|committee|commission|court|ministry|department|agency|association|federation|institute|authority|senate|assembly|parliament|republic|states|kingdom|nations|emirates|league|organi[sz]ation|society|museum|theatre|orchestra|brigade|police|government|guard)|^(?:netherlands|philippines|maldives|bahamas))$/u;
const BEGINS_COMMON =
  /^(?:\p{L}+ )?(?:church|university|bank|ministry|department|court|house|party|republic|institute|council|kingdom) of /u;

function withArticle(name: string): string {
  const plain = name.toLowerCase();
  const common = /(?:^| )\p{Ll}+$/u.test(name) || ENDS_COMMON.test(plain) || BEGINS_COMMON.test(plain);
  return common && !/^the /iu.test(name) && !/['’]s /u.test(name) ? `the ${name}` : name;
}
