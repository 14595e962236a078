/** Who is who within an article: a surname, a first name or a shorter form leads to the full name. */
import { groupBy } from '../../../shared/group.ts';
import { fold } from '../../../shared/model/names.ts';
import { kinOf } from '../qualifiers/kin/kin.ts';
import type { Mention } from '../spans/mentions.ts';
import { givenName } from './given-names.ts';
import { joinNamesakes } from './namesakes.ts';
import { firstId, initialsIn, isShortFor, type PersonForm, personForm } from './person-forms.ts';
import { areOfOneBearer, withSecondBearers } from './second-bearers.ts';
import type { Sets } from './sets.ts';

/** Forms with a word in common that are compared; a word that more of them share tells nothing. */
const MAX_COMPARED = 48;

/**
 * Joins the mentions of one person; a name that several bear comes last, mention by mention.
 * @param isOfByline whose full name is no longer form of a name in the text: another of that surname may have written it
 */
export function joinPersons(
  text: string,
  mentions: readonly Mention[],
  sets: Sets,
  isOfByline: (mention: Mention) => boolean = () => false,
): void {
  const persons = mentions.filter(({ kind }) => kind === 'person').sort((a, b) => a.id - b.id);
  const written = [...groupBy(persons, (mention) => fold(mention.text)).values()].map(personForm);
  const forms = withSecondBearers(text, mentions, written);
  forms.sort(byFullness);
  const isAuthor = ({ mentions: all }: PersonForm) => all.every(isOfByline);
  const byWord = new Map<string, PersonForm[]>();
  const shared: [PersonForm, PersonForm[]][] = [];
  for (const form of forms) {
    const fuller = fullerForms(form, byWord).filter((full) => {
      return (
        areOfOneBearer(form, full) &&
        !areRelatives(text, form, full) &&
        !isParent(text, form, full) &&
        !isRegnal(text, form, full) &&
        (isAuthor(form) || !isAuthor(full))
      );
    });
    const [first, ...others] = fuller.map((one) => sets.find(firstId(one)));
    if (others.some((other) => other !== first)) shared.push([form, fuller]);
    else for (const { id } of form.mentions) sets.join(id, first ?? firstId(form));
    for (const word of new Set(form.core.map(givenName))) addTo(byWord, word, form);
  }
  for (const [form, fuller] of shared) joinNamesakes(text, form, fuller, sets);
  joinAliases(text, persons, sets);
}

/** Between a name and another one that the text says is the same person's. */
const ALIAS =
  /^,? (?:(?:also |better |widely |popularly )?known (?:as|simply as|by the (?:stage )?name(?: of)?)|whose (?:real|birth|full|stage) name (?:is|was)|a\.?k\.?a\.?|alias|n[ée]e|born) ["“‘']?$/iu;

/** "Marcus Cole, known as Big Cole": two names of one person. */
function joinAliases(text: string, persons: readonly Mention[], sets: Sets): void {
  persons.forEach((mention, at) => {
    const before = persons[at - 1];
    if (before?.sentence !== mention.sentence || !ALIAS.test(text.slice(before.end, mention.start))) return;
    sets.join(before.id, mention.id);
  });
}

/**
 * "Conrad Vale was charged. His son, Conrad Vale Jr., …": one name in two generations, told to be of one family, or both
 * named in full in one sentence.
 */
function areRelatives(text: string, form: PersonForm, full: PersonForm): boolean {
  if (form.generation === full.generation || form.core.join(' ') !== full.core.join(' ')) return false;
  return form.mentions.some((one) => {
    return full.mentions.some((other) => {
      return (
        (form.core.length > 1 && one.sentence === other.sentence) || kinOf({ text }, one, other) !== null
      );
    });
  });
}

/** "Roland Hugh Moss, second son of Colonel Hugh ": whose name stands behind is a parent, with titles before it. */
const CHILD_OF = /\b(?:son|daughter|child|grand(?:son|daughter|child)) of (?:\p{L}[\p{L}.]*,? ){0,3}$/iu;
const LONGEST_TITLES = 60;

/** Whether a longer name is that of a child of whom the shorter one names in the same sentence. */
function isParent(text: string, form: PersonForm, full: PersonForm): boolean {
  if (form.core.length < 2 || form.core.length >= full.core.length) return false;
  return form.mentions.some(({ sentence, start }) => {
    const child = full.mentions.find((other) => other.sentence === sentence && other.end < start);
    return child && CHILD_OF.test(text.slice(Math.max(child.end, start - LONGEST_TITLES), start));
  });
}

/** Titles behind which one name is a whole one, and nobody's middle name; Emperor Norton is Joshua Norton. */
const REGNAL = /\b(?:Pope|King|Queen|Emperor|Empress|Tsar|Patriarch|Sultan|Emir) $/u;
const LONGEST_REGNAL = 12;

/** "Pope Francis" is not Robert Francis Prevost, who succeeds him. */
function isRegnal(text: string, form: PersonForm, full: PersonForm): boolean {
  const [word] = form.core;
  const isMiddle = form.core.length === 1 && full.core[0] !== word && full.core.at(-1) !== word;
  if (!isMiddle) return false;
  return form.mentions.some(({ start }) =>
    REGNAL.test(text.slice(Math.max(0, start - LONGEST_REGNAL), start)),
  );
}

function byFullness(a: PersonForm, b: PersonForm): number {
  return (
    b.core.length - a.core.length ||
    Number(b.generation !== null) - Number(a.generation !== null) ||
    initialsIn(a) - initialsIn(b) ||
    firstId(a) - firstId(b)
  );
}

function addTo(byWord: Map<string, PersonForm[]>, word: string, form: PersonForm): void {
  const forms = byWord.get(word);
  if (!forms) byWord.set(word, [form]);
  else if (forms.length < MAX_COMPARED) forms.push(form);
}

function fullerForms(form: PersonForm, byWord: ReadonlyMap<string, readonly PersonForm[]>): PersonForm[] {
  const near = new Set(form.core.flatMap((word) => byWord.get(givenName(word)) ?? []));
  return [...near].filter((other) => isShortFor(form, other)).sort((a, b) => firstId(a) - firstId(b));
}
