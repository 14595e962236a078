/** Titles that stand behind a name and are another's: "Nixon appointed him secretary", "she served Nixon as secretary". */
import type { Place } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Link } from '../scores.ts';

/** Verbs of who gives an office. */
const GIVES =
  /^(?:appointed|named|made|elected|nominated|picked|chose|hired|promoted|tapped|selected|installed|confirmed|crowned|ordained|anointed)$/u;
const ANOTHER = /^(?:him|her|them|me|us|you)$/u;
const BEFORE_VERB = /^(?:has|had|have|then|also|later|first|once|,)$/u;
const BEFORE_TITLE = /^(?:to|be|as|an?|the|its|his|her|their|new|first|acting|interim)$/u;
const SERVES = /^(?:serve|serves|served|serving)$/u;
const TITLE_WORD = /^\p{Lu}/u;
/** Words before a name that may be titles of its bearer: "served President Nixon". */
const MOST_TITLE_WORDS = 3;
/** Words between a name and the title that somebody else has under it. */
const MOST_TO_TITLE = 4;
const RULE = 'who served somebody in an office held it, and not whom she served';

/** The links without those of who gives a title away; one in which somebody is served is given to who served. */
export function withoutGiven(links: readonly Link[], { sentences, bySentence }: Place): Link[] {
  const held = new Set(
    links.flatMap(({ type, from, to }) => (type === 'HOLDS_ROLE' ? [`${from.id} ${to.id}`] : [])),
  );
  return links.flatMap((link): Link[] => {
    const { type, from: person, to: title } = link;
    if (type !== 'HOLDS_ROLE' || person.sentence !== title.sentence || person.last > title.first)
      return [link];
    const words = sentences[title.sentence] ?? [];
    if (givesAway(words, person, title)) return [];
    const verb = verbOfService(words, person, title);
    if (verb === null) return [link];
    const server = (bySentence.get(title.sentence) ?? []).findLast(
      ({ kind, last }) => kind === 'person' && last < verb,
    );
    return server && !held.has(`${server.id} ${title.id}`) ? [servedBy(server, link, words[verb]?.text)] : [];
  });
}

function servedBy(server: Mention, link: Link, verb: string | undefined): Link {
  const tenure = verb === 'served' ? 'former' : link.tenure;
  return { ...link, from: server, tenure, byRule: true, rules: [...link.rules, RULE] };
}

/** "Nixon has appointed him to be deputy secretary". */
function givesAway(words: Sentence, person: Mention, title: Mention): boolean {
  const between = words.slice(person.last + 1, title.first).map(({ text }) => text);
  const given = between.findIndex((word) => ANOTHER.test(word));
  return (
    given > 0 &&
    GIVES.test(between[given - 1] ?? '') &&
    between.slice(0, given - 1).every((word) => BEFORE_VERB.test(word)) &&
    between.slice(given + 1).every((word) => BEFORE_TITLE.test(word))
  );
}

/** Where the verb of "served President Nixon as secretary" stands; null where nobody is served. */
function verbOfService(words: Sentence, person: Mention, title: Mention): number | null {
  if (words[person.last + 1]?.text !== 'as' || title.first - person.last > MOST_TO_TITLE) return null;
  let at = person.first - 1;
  while (person.first - at <= MOST_TITLE_WORDS && TITLE_WORD.test(words[at]?.text ?? '')) at -= 1;
  if (words[at]?.text === 'under') at -= 1;
  return SERVES.test(words[at]?.text ?? '') ? at : null;
}
