/** What the words beside its names say about the kind of an organization. */
import { isPossessive } from '../../../../shared/model/possessive.ts';
import type { EventType, OrganizationKind } from '../../../../shared/schema/index.ts';
import type { Mention } from '../../spans/mentions.ts';
import { CLASS_NOUNS, NEAR_WORDS, TITLE_WORDS } from './organization-cues.ts';
import type { NameContext, SentenceContext } from './sentence-context.ts';

/** How much speaks for each kind. */
export type Votes = Map<OrganizationKind, number>;
type Vote = (kinds: readonly OrganizationKind[] | undefined, weight: number) => void;

/** Found on the training articles; a pattern in the name counts 5. */
const WEIGHT = {
  beside: 4,
  behind: 3,
  second: 1.5,
  near: 0.7,
  title: 3,
  form: 5,
  event: 0.7,
  listed: 2,
  owned: 1.2,
} as const;
/** Words to each side that are near. */
const NEAR = 7;
/** Words of an apposition in which its noun is looked for. */
const APPOSITION = 9;

type Lexicon = ReadonlyMap<string, readonly OrganizationKind[]>;

function lexicon(byKind: Readonly<Partial<Record<OrganizationKind, string>>>): Lexicon {
  const kinds = new Map<string, OrganizationKind[]>();
  for (const [kind, list] of Object.entries(byKind) as [OrganizationKind, string][]) {
    for (const word of new Set(list.split(/\s+/u))) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  }
  return kinds;
}

const NOUNS = lexicon(CLASS_NOUNS);
const NEARBY = lexicon(NEAR_WORDS);
const TITLES = lexicon(TITLE_WORDS);

const EVENT_KINDS: Readonly<Partial<Record<EventType, OrganizationKind>>> = {
  acquisition: 'company',
  investment: 'company',
  bankruptcy: 'company',
  layoff: 'company',
  launch: 'company',
  competition: 'sport',
  election: 'party',
};

/** The votes of all places where an organization is named; places that agree add certainty, many do not swamp it. */
export function contextVotes(context: NameContext, own: readonly Mention[]): Votes {
  const votes: Votes = new Map();
  const vote: Vote = (kinds, weight) => {
    const share = weight / Math.sqrt(own.length) / (kinds?.length ?? 1);
    for (const kind of kinds ?? []) votes.set(kind, (votes.get(kind) ?? 0) + share);
  };
  for (const mention of own) {
    if (!mention.nested) placeVotes(context.of(mention), mention, vote);
  }
  return votes;
}

function placeVotes(sentence: SentenceContext, mention: Mention, vote: Vote): void {
  const { words } = sentence;
  besideVotes(words, mention, vote);
  for (let k = 1; k <= NEAR; k += 1) {
    for (const at of [mention.first - k, mention.last + k]) vote(NEARBY.get(words[at] ?? ''), WEIGHT.near);
  }
  for (const title of titlesIn(sentence, mention)) vote(TITLES.get(lastWord(title.text)), WEIGHT.title);
  for (const type of sentence.eventTypes) {
    const kind = EVENT_KINDS[type];
    if (kind) vote([kind], WEIGHT.event);
  }
  // "Brazil's X" is mostly a company where nothing else is said.
  const owned = words[mention.first - 2] === '@' && isPossessive(words[mention.first - 1] ?? '');
  if (owned) vote(['company'], WEIGHT.owned);
  const form = kindByPlace(sentence, mention);
  if (form) vote([form], WEIGHT.form);
}

const SKIPPED: ReadonlySet<string> = new Set(['"', '“', '”', "'s", '’s', "'", '’', '‘']);
const OPENING: ReadonlySet<string> = new Set([',', '(', 'is', 'was', '-', '–', '—']);

/** "the carmaker X", "X fighters", "the unit, X", "X, a bank", "X is a bank". */
function besideVotes(words: readonly string[], { first, last }: Mention, vote: Vote): void {
  let before = first - 1;
  while (SKIPPED.has(words[before] ?? '')) before -= 1;
  if (words[before] === ',') before -= 1;
  vote(NOUNS.get(words[before] ?? ''), WEIGHT.beside);
  vote(NOUNS.get(words[before - 1] ?? ''), WEIGHT.second);
  let behind = last + 1;
  while (SKIPPED.has(words[behind] ?? '')) behind += 1;
  vote(NOUNS.get(words[behind] ?? ''), WEIGHT.behind);
  vote(NOUNS.get(words[behind + 1] ?? ''), WEIGHT.second);
  const noun = OPENING.has(words[behind] ?? '') ? appositionNoun(words, behind + 1) : null;
  if (noun) vote(NOUNS.get(noun), WEIGHT.beside);
}

const ARTICLES: ReadonlySet<string> = new Set('a an the one its his her their our another @'.split(' '));
const CLOSING: ReadonlySet<string> = new Set(
  `, ) . ; : of for in at on from with by to that which who whose and or is was has had owned based founded run led
  where when`.split(/\s+/u),
);

/** The last noun for a body in "a press freedom organisation". */
function appositionNoun(words: readonly string[], from: number): string | null {
  if (!ARTICLES.has(words[from] ?? '')) return null;
  let noun: string | null = null;
  for (let at = from + 1; at < Math.min(words.length, from + APPOSITION); at += 1) {
    const word = words[at] ?? '';
    if (CLOSING.has(word)) break;
    if (NOUNS.has(word)) noun = word;
  }
  return noun;
}

const lastWord = (title: string): string => title.toLowerCase().split(/\s+/u).at(-1) ?? '';
const LEADING: ReadonlySet<string> = new Set(['of', 'at', 'for', 'with', 'in']);

/** "coach of X", "coach at the X", "X coach", "X's coach". */
function titlesIn({ words, titleAtEnd, titleAtStart }: SentenceContext, { first, last }: Mention): Mention[] {
  let before = first - 1;
  if (words[before] === 'the') before -= 1;
  let behind = last + 1;
  while (SKIPPED.has(words[behind] ?? '')) behind += 1;
  const titles = [
    LEADING.has(words[before] ?? '') ? titleAtEnd.get(before - 1) : undefined,
    titleAtStart.get(behind),
  ];
  return titles.filter((title) => title !== undefined);
}

/** What the place of a name in its line says: a byline, a dateline, the party behind a person's name. */
function kindByPlace(
  { words, personAtEnd }: SentenceContext,
  { first, last, sentence }: Mention,
): OrganizationKind | null {
  const bracketed = words[first - 1] === '(' && words[last + 1] === ')';
  if (bracketed && personAtEnd.has(first - 2)) return 'party';
  const dateline = ['-', '–', '—'].includes(words[last + 2] ?? '') || first < 6;
  if (bracketed && dateline && sentence < 4) return 'media';
  if (words[0] === 'by' && first > 1 && words.length < 16 && sentence < 3) return 'media';
  const told = words[first - 1] === 'the' ? words[first - 2] : words[first - 1];
  return told === 'told' || told === 'tells' ? 'media' : null;
}

const LISTED: ReadonlySet<string> = new Set([', ', ' and ', ', and ', ' or ', ' & ', '; ']);

/** Kinds of the organizations that a name is listed with: "X, Y and Z" are mostly of one kind. */
export function listVotes(
  text: string,
  context: NameContext,
  own: readonly Mention[],
  kindOf: (mention: Mention) => OrganizationKind | null,
): Votes {
  const votes: Votes = new Map();
  for (const mention of own) {
    const { bodies } = context.of(mention);
    const at = context.placeAmongBodies(mention);
    const before = bodies[at - 1];
    const behind = bodies[at + 1];
    const near = [
      before && LISTED.has(text.slice(before.end, mention.start)) ? before : undefined,
      behind && LISTED.has(text.slice(mention.end, behind.start)) ? behind : undefined,
    ];
    for (const other of near) {
      const kind = other && kindOf(other);
      if (kind) votes.set(kind, (votes.get(kind) ?? 0) + WEIGHT.listed);
    }
  }
  return votes;
}
