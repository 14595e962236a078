/** Where accounts of one event cannot all be true. What one says and another leaves out is no contradiction. */
import type { Account, Accounts } from '../../contract/index.ts';
import { dateText } from '../../model/date-text.ts';
import { daysOf, precisionOf } from '../../model/dates.ts';
import { fold } from '../../model/names.ts';
import type { Part } from '../../schema/index.ts';

type Contradiction = Accounts['contradictions'][number];
/** What some articles say, each saying with the articles that say it. */
type Sayings = ReadonlyMap<string, readonly string[]>;

/** What the articles say it of, and how a sentence on it begins. */
interface Subject {
  readonly entity: string | null;
  readonly reads: string;
}

/** The event itself. */
const WHOLE: Subject = { entity: null, reads: 'It was' };

/** Parts that nobody has on both sides of one event. */
const OPPOSED: readonly (readonly [Part, Part])[] = [
  ['winner', 'loser'],
  ['attacker', 'victim'],
  ['attacker', 'target'],
  ['buyer', 'seller'],
  ['agent', 'patient'],
];

/** @param names of the participants, by id */
export function contradictionsOf(
  accounts: readonly Account[],
  names: ReadonlyMap<string, string>,
): Contradiction[] {
  return [...dates(accounts), ...places(accounts), ...parts(accounts, names), ...denials(accounts, names)];
}

/** Dates that cannot be the same day: "2024" and "2024-03-24" can. */
function dates(accounts: readonly Account[]): Contradiction[] {
  const said = sayings(accounts, ({ date }) => (date === null ? [] : [date]));
  const days = [...said.keys()];
  const apart = days.filter((a) =>
    days.some((b) => daysOf(a)[1] < daysOf(b)[0] || daysOf(b)[1] < daysOf(a)[0]),
  );
  return told(
    'date',
    only(said, apart),
    (date) => `${precisionOf(date) === 'day' ? 'on' : 'in'} ${dateText(date)}`,
    WHOLE,
  );
}

function places(accounts: readonly Account[]): Contradiction[] {
  const written = new Map<string, string>();
  const said = sayings(accounts, ({ place }) => {
    if (place === null) return [];
    const key = fold(place);
    written.set(key, written.get(key) ?? place);
    return [key];
  });
  // A place within another is told with it: "Paris" and "Paris, France" are no contradiction.
  const keys = [...said.keys()];
  const apart = keys.filter((a) => keys.some((b) => !a.includes(b) && !b.includes(a)));
  return told('place', only(said, apart), (key) => `in ${written.get(key) ?? key}`, WHOLE);
}

function parts(accounts: readonly Account[], names: ReadonlyMap<string, string>): Contradiction[] {
  return everybody(accounts).flatMap((id) => {
    const said = sayings(accounts, ({ participants }) =>
      participants.flatMap((one) =>
        one.id === id && one.part !== null && one.modality !== 'negated' ? [one.part] : [],
      ),
    );
    const opposed = OPPOSED.filter((pair) => pair.every((part) => said.has(part))).flat();
    const subject = { entity: id, reads: `${names.get(id) ?? id} was` };
    return told('part', only(said, [...new Set(opposed)]), (part) => part, subject);
  });
}

/** One article says that somebody took part, another that this one did not. */
function denials(accounts: readonly Account[], names: ReadonlyMap<string, string>): Contradiction[] {
  return everybody(accounts).flatMap((id) => {
    const said = sayings(accounts, ({ participants }) =>
      participants.flatMap((one) =>
        one.id !== id
          ? []
          : one.modality === 'negated'
            ? ['denied']
            : one.modality === 'asserted'
              ? ['said']
              : [],
      ),
    );
    const both = said.has('said') && said.has('denied') ? ['said', 'denied'] : [];
    const subject = { entity: id, reads: `That ${names.get(id) ?? id} took part is` };
    return told('modality', only(said, both), (what) => what, subject);
  });
}

function everybody(accounts: readonly Account[]): string[] {
  return [...new Set(accounts.flatMap(({ participants }) => participants.map(({ id }) => id)))].sort();
}

/** In order of what is said. */
function sayings(accounts: readonly Account[], of: (account: Account) => readonly string[]): Sayings {
  const said = new Map<string, Set<string>>();
  for (const account of accounts) {
    for (const text of of(account)) said.set(text, (said.get(text) ?? new Set()).add(account.article.id));
  }
  return new Map(
    [...said].sort(([a], [b]) => (a < b ? -1 : 1)).map(([text, ids]) => [text, [...ids].sort()]),
  );
}

function only(said: Sayings, kept: readonly string[]): Sayings {
  return new Map([...said].filter(([text]) => kept.includes(text)));
}

function told(
  about: Contradiction['about'],
  said: Sayings,
  inWords: (text: string) => string,
  { entity, reads }: Subject,
): Contradiction[] {
  if (said.size < 2) return [];
  const sides = [...said].map(([text, articles]) => `${inWords(text)} (${count(articles.length)})`);
  return [
    {
      about,
      entity,
      articles: [...new Set([...said.values()].flat())].sort(),
      text: `${reads} ${sides.join(', or ')}.`,
    },
  ];
}

function count(articles: number): string {
  return articles === 1 ? '1 article' : `${articles} articles`;
}
