/** The body of a title that the words beside it tell: "Dortmund coach", "the university's rector", "its chairman". */
import { ORGANIZATION_KINDS } from '../../../../shared/schema/index.ts';
import { modelKindOf } from '../../qualifiers/model-kind.ts';
import { roleKindIn } from '../../qualifiers/titles/role-kind.ts';
import { titleInFull } from '../../qualifiers/titles/titles.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { isTitleOfSide } from '../relations/other-ties.ts';
import type { Link } from '../scores.ts';
import { bodyByRule } from './body-by-rule.ts';
import { BODY_NOUNS } from './body-nouns.ts';
import { companyCalled } from './main-company.ts';

const RIGHT_BEFORE = 'the body stands right before the title';
const MEANT = 'a word beside the title means a body that was named before';

/** Characters beside a title that are looked at. */
const REACH = 60;
/** Sentences before a title in which the body is looked for that a word means. */
const NEAR = 3;

/** "Dortmund coach", "Dortmund's new coach". */
const JOINS = /^(?:['’]s?(?: \p{Ll}+)?)? $/u;
const LEADS_ON = /^ (?:of|for|at) (?:the )?$/u;
/** "The company's finance chief", "the company finance chief". */
const NOUN_BEFORE =
  /\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:\p{Ll}+ )?(?<noun>\p{Ll}+)(?:['’]s?)? (?:\p{Ll}+ ){0,2}$/u;
/** "Finance chief of the company". */
const NOUN_BEHIND = /^ (?:of|for|at) (?:the|this) (?<noun>\p{Ll}+)\b/u;
/** "Its finance chief". */
const OWNER_BEFORE = /\b(?:[Ii]ts|[Tt]heir) (?:\p{Ll}+ )?$/u;

/** The body that words beside a title name or mean, as a link; null where they do neither. */
export function bodyBeside(reading: Reading, title: Mention): Link | null {
  const before = bodyBefore(reading, title);
  if (before) return bodyByRule(title, before, RIGHT_BEFORE);
  const meant = bodyMeant(reading, title);
  return meant && bodyByRule(title, meant, MEANT);
}

/** "Dortmund coach"; of a country only an office can be, since "the Swiss singer" tells where she is from. */
function bodyBefore(reading: Reading, title: Mention): Mention | null {
  const { bySentence, text } = reading;
  const bodies = (bySentence.get(title.sentence) ?? []).filter(isBody);
  if (bodies.some(({ start }) => start >= title.end && LEADS_ON.test(text.slice(title.end, start))))
    return null;
  const before = bodies.findLast(({ end }) => {
    return end <= title.start && JOINS.test(text.slice(end, title.start));
  });
  const isOffice = roleKindIn(reading, titleInFull(title.text), [title]) === 'office';
  if (!before) return null;
  const fits = before.kind === 'organization' || isOffice || isTitleOfSide(before.text, title.text);
  return fits ? before : null;
}

function isBody({ kind, nested }: Mention): boolean {
  return !nested && (kind === 'organization' || kind === 'country');
}

function bodyMeant(reading: Reading, title: Mention): Mention | null {
  const before = reading.text.slice(Math.max(0, title.start - REACH), title.start);
  const behind = reading.text.slice(title.end, title.end + REACH);
  const noun = NOUN_BEFORE.exec(before)?.groups?.noun ?? NOUN_BEHIND.exec(behind)?.groups?.noun ?? '';
  if (Object.hasOwn(BODY_NOUNS, noun)) {
    return bodyCalled(reading, bodiesBefore(reading, title, NEAR), noun, title);
  }
  if (!OWNER_BEFORE.test(before)) return null;
  const owners = bodiesBefore(reading, title, 0);
  return owners.findLast((body) => !isOfTitle(reading, body)) ?? owners.at(-1) ?? null;
}

/** "The commission cleared Leeds MP Ben Hill, its spokesman said": a body right before another title has none. */
function isOfTitle({ bySentence }: Reading, { sentence, last }: Mention): boolean {
  return (bySentence.get(sentence) ?? []).some(({ kind, first }) => kind === 'role' && first === last + 1);
}

/** Bodies named before a title, in its sentence and some before it, in order of text. */
function bodiesBefore({ bySentence }: Reading, title: Mention, sentences: number): Mention[] {
  const near = Array.from({ length: sentences + 1 }, (_, k) => title.sentence - sentences + k);
  return near.flatMap((sentence) => {
    return (bySentence.get(sentence) ?? []).filter((one) => isBody(one) && one.end <= title.start);
  });
}

/** The nearest body with the word in its name, else the nearest of the kind that the word means. */
function bodyCalled(
  reading: Reading,
  bodies: readonly Mention[],
  noun: string,
  title: Mention,
): Mention | null {
  const forms = [noun, noun.replace(/y$/u, 'ies')];
  const named = bodies.findLast(({ text }) => {
    const words = text.toLowerCase().split(/\s+/u);
    return forms.some((form) => words.includes(form));
  });
  if (named) return named;
  const kinds = BODY_NOUNS[noun] ?? [];
  const fitting = bodies.findLast((body) => {
    const kind =
      body.kind === 'country' ? body.kind : modelKindOf(ORGANIZATION_KINDS, [body], reading.kindScores)?.kind;
    return kind && kinds.includes(kind);
  });
  // "The carrier's first boss" long behind the name of another company: the article is about one.
  const isFar = fitting && fitting.sentence < title.sentence - 1 && kinds[0] === 'company';
  return (isFar ? companyCalled(reading, title) : null) ?? fitting ?? null;
}
