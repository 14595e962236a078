/** What is put right about mentions before they are compared: each rule is about one habit of the labels. */
import { fold } from '../../../shared/model/names.ts';
import { NO_NAMES } from '../identity/name-words.ts';
import type { Sentence } from '../text/sentences.ts';
import { withConsistentKinds } from './consistent.ts';
import { isIdiom } from './idioms/idioms.ts';
import { NO_TITLE_ALONE, NO_TITLES } from './idioms/no-titles.ts';
import { isTitleIdiom } from './idioms/title-idioms.ts';
import { joinInitials, joinNames, joinParticles, joinTitles, upTo, withAssistants } from './join.ts';
import { withoutLooseEnd, withWholeEnd } from './loose-ends.ts';
import type { Mention } from './mentions.ts';
import { withWholeCompounds } from './names/compounds.ts';
import { withoutDatelinePlaces } from './names/datelines.ts';
import { withKindsByWords } from './names/kinds-by-words.ts';
import { withKnownBodies } from './names/known-bodies.ts';
import { withWholeNames } from './names/name-ends.ts';
import { withoutOutlets } from './names/outlets.ts';
import { withParticleNames } from './names/particle-names.ts';
import { withoutPartyTags } from './names/party-tags.ts';
import { isOfTournament } from './names/tournaments.ts';
import { withNobleTitles } from './titles/noble-titles.ts';
import { withRanks } from './titles/ranks.ts';
import { withTitlesInNames } from './titles/titles-in-names.ts';

/** The mentions as the rules that follow want them, in order of text. */
export function tidyMentions(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Mention[] {
  const ranked = withRanks(text, sentences, withTitlesInNames(text, sentences, mentions));
  const untagged = withoutPartyTags(text, sentences, ranked);
  const titled = withAssistants(text, sentences, joinTitles(text, sentences, untagged));
  const named = withParticleNames(text, sentences, titled);
  const parts = joinParticles(text, sentences, joinInitials(text, sentences, named));
  const persons = withWholeNames(text, sentences, parts);
  const bodies = withKnownBodies(text, sentences, joinNames(text, sentences, persons));
  const joined = withWholeCompounds(text, sentences, bodies);
  const plain = joined.flatMap((mention) => withoutPictures(text, sentences, mention));
  const ended = plain.flatMap((mention, at) => {
    return mention.kind === 'role'
      ? withoutLooseEnd(text, sentences, mention).filter(isTitle)
      : withWholeEnd(text, sentences, mention, plain[at + 1]);
  });
  const meant = ended.filter((mention, at) => {
    return (
      !isStub(mention) &&
      !isLetters(text, mention, ended[at - 1]) &&
      !isIdiom(text, mention) &&
      !isTitleIdiom(text, mention) &&
      !isOfTournament(text, mention)
    );
  });
  const tidied = withNobleTitles(withoutOutlets(text, meant));
  return withConsistentKinds(withKindsByWords(sentences, withoutDatelinePlaces(text, tidied)));
}

/** At the head of a sentence: who works for a body, and what a company makes. */
const NO_BODIES =
  /^(?:Detectives|Investigators|Prosecutors|Officers|(?:Chip|Car|Auto|Drug|Plane|Truck|Phone|Steel)makers?)$/u;

/** A byline's first word, and abbreviated styles, which are labelled apart from the name behind them. */
const NO_PERSON = /^(?:By|BY|Cllr|Ven|Revd?|Hon|Rt|Rt\.? Hon)\.?$/u;

/** An adjective, an article or one letter that stands for no name; "D" and "R" are parties. */
function isStub({ kind, text }: Mention): boolean {
  if (kind === 'organization') {
    return (
      NO_NAMES.has(fold(text)) ||
      NO_BODIES.test(text) ||
      /^(?:the|an?|[^dr]\.?)$/iu.test(text.replace(/[()]/gu, ''))
    );
  }
  return kind === 'person' && (/^(?:\p{L}\.?|\P{L}*)$/u.test(text) || NO_PERSON.test(text));
}

/** Letters of honour and of degrees behind a name: "Ann Lee, SAN,", "Ben Hill KC". */
const LETTERS =
  /^(?:SAN|[KQS]C|[A-Z]?[KMCOD]BE|AO|AM|AC|OAM|ONZM|CNZM|MFR|OFR|OON|CON|MON|GCON|CFR|EGH|MGH|JP|FRS|FRCS|MD|PhD|DPhil|DSO|DSC|MC|VC|TD|Re?t['’]?d)$/u;

function isLetters(text: string, { kind, start, text: word }: Mention, before: Mention | undefined): boolean {
  const isBehindName = before?.kind === 'person' && /^(?:,? | \()$/u.test(text.slice(before.end, start));
  return kind === 'organization' && isBehindName && LETTERS.test(word);
}

/** Whether a title names a position: "the senior prosecutor" does, "the prime suspect" does not. */
function isTitle({ text }: Mention): boolean {
  const form = fold(text);
  const head = form.split(/,| of | for | to | in | at | on /u)[0] ?? form;
  const last = head.split(/\s+/u).at(-1) ?? head;
  return !NO_TITLES.has(last.replace(/(?<=...)s$/u, '')) && !NO_TITLES.has(last) && !NO_TITLE_ALONE.has(form);
}

/** A mention without the pictures at its ends. */
function withoutPictures(text: string, sentences: readonly Sentence[], mention: Mention): Mention[] {
  const words = sentences[mention.sentence] ?? [];
  let { first, last } = mention;
  while (first <= last && isPicture(words[first]?.text)) first += 1;
  while (last > first && isPicture(words[last]?.text)) last -= 1;
  if (first > last) return [];
  if (first === mention.first && last === mention.last) return [mention];
  const start = words[first]?.start ?? mention.start;
  return [upTo(text, words, { ...mention, first, start }, last)];
}

function isPicture(word: string | undefined): boolean {
  return word !== undefined && /^[\p{So}\p{Sk}\p{Cf}\p{M}]+$/u.test(word);
}
