/** Relations between persons and organizations that need neither a role nor an event. */
import { type RelationType, relationDefinition } from '../../../../shared/schema/index.ts';
import { betterEvidence } from '../../evidence/stretch.ts';
import { countryWord } from '../../identity/countries.ts';
import { ANY_KIN, kinOf } from '../../qualifiers/kin/kin.ts';
import { isToldAcross, kinOwner } from '../../qualifiers/kin/kin-owner.ts';
import { FOUNDING } from '../../qualifiers/tenure/term-words.ts';
import { foundingOf } from '../../qualifiers/tenure/terms.ts';
import { namedReference, type Reading, type Reference } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { type RelationDraft, relationOf } from '../drafts.ts';
import { relativeOf } from '../events/relatives.ts';
import type { Link } from '../scores.ts';
import { isTiedOtherwise, withoutFirstWork } from './other-ties.ts';
import { isSpunOff, isToBuy } from './ownership.ts';

const ELSEWHERE: ReadonlySet<RelationType> = new Set(['HOLDS_ROLE', 'ROLE_IN', 'PARTICIPATED_IN']);

/** Each relation once, with its best evidence; of a symmetric one the direction that is surer. */
export function otherRelationsOf(reading: Reading): RelationDraft[] {
  const best = new Map<string, Link>();
  const intended = intendedPurchases(reading);
  for (const link of reading.links) {
    if (ELSEWHERE.has(link.type) || link.from.kind === 'event') continue;
    const [from, to] = [namedReference(reading, link.from), namedReference(reading, link.to)];
    if (from === to || isUntold(reading, link)) continue;
    if (link.type === 'OWNS' && (intended.has(`${from} ${to}`) || isNotOwned(reading, link))) continue;
    const ends = relationDefinition(link.type).symmetric ? [from, to].sort() : [from, to];
    const key = `${link.type} ${ends.join(' ')}`;
    const standing = best.get(key);
    best.set(key, standing ? betterEvidence(standing, link) : link);
  }
  const sold = sellersOf(reading);
  return [...best.values()].map((link) => {
    const [from, to] = [namedReference(reading, link.from), namedReference(reading, link.to)];
    const relation = { ...relationOf(link, from, to), ...qualifiersOf(reading, link) };
    if (relation.kin === 'child') return { ...relation, from: to, to: from, kin: 'parent' };
    const isOver = link.type === 'OWNS' && (sold.has(from) || isSpunOff(reading, link));
    return isOver ? { ...relation, tenure: 'former' } : relation;
  });
}

/** A country is none that a body owns, but where it is; what is to be bought is not owned. */
function isNotOwned(reading: Reading, link: Link): boolean {
  return link.to.kind === 'country' || isToBuy(reading, link);
}

/** Whether any word near the two names tells of a beginning: who leads or owns a body need not have founded it. */
function isFoundingTold({ text, sentences }: Reading, from: Mention, to: Mention): boolean {
  const [one, other] = from.start <= to.start ? [from, to] : [to, from];
  const start = sentences[one.sentence]?.[0]?.start ?? one.start;
  const end = sentences[other.sentence]?.at(-1)?.end ?? other.end;
  return FOUNDING.test(withoutFirstWork(text.slice(start, end)));
}

/** Names beside each other are taken for those of a family now and then, where no word says so or one says another's. */
function isUntold(reading: Reading, link: Link): boolean {
  const { type, from, to } = link;
  if (isTiedOtherwise(reading, link)) return true;
  if (type === 'FOUNDED') return !isFoundingTold(reading, from, to);
  if (type === 'BASED_IN') return isSeatOfNext(reading, from, to);
  if (type !== 'FAMILY_OF') return false;
  if (kinOf(reading, from, to) === null) return true;
  const [first, second] = from.start <= to.start ? [from, to] : [to, from];
  if (isOfRelative(reading, first, second)) return true;
  const owner = kinOwner(reading, second);
  if (owner) return reading.sets.find(owner.id) !== reading.sets.find(first.id);
  // "Ann Lee praised the victim's widow, Eve Moss": the words say whose she is, and nobody is named whom they mean.
  if (owner === null) return true;
  return first.sentence !== second.sentence && !isToldAcross(reading, first, second);
}

/** From a country to the body that it tells of: "(Danish) start-up (PureFlow)". */
const OF_NEXT = /^ (?:(?!(?:and|or|but|to|in|for|by|from|with|as|at|on|of)\b)[\p{Ll}-]+ ){0,3}$/u;

/** "Acme bought Danish start-up Bolt": the country right before what another body is called is where that one is. */
function isSeatOfNext({ text, bySentence, sets }: Reading, body: Mention, country: Mention): boolean {
  if (countryWord(country.text)?.form !== 'demonym' || body.sentence !== country.sentence) return false;
  const next = (bySentence.get(country.sentence) ?? []).find(({ kind, nested, start }) => {
    return kind === 'organization' && !nested && start >= country.end;
  });
  if (!next || sets.find(next.id) === sets.find(body.id)) return false;
  return OF_NEXT.test(text.slice(country.end, next.start));
}

/** "Ann is married to Ben's cousin": the word for kin between the names is said of whom Ben has. */
function isOfRelative({ text, sentences, bySentence }: Reading, first: Mention, second: Mention): boolean {
  if (first.sentence !== second.sentence) return false;
  const isTold = text.slice(first.end, second.start).search(ANY_KIN) >= 0;
  const near = bySentence.get(second.sentence) ?? [];
  return isTold && relativeOf(sentences[second.sentence] ?? [], near, second) !== null;
}

/** Sellers in completed purchases: what they sold they own no more. */
function sellersOf(reading: Reading): ReadonlySet<Reference> {
  const sales = reading.links.filter(({ type, part, modality, to }) => {
    return (
      type === 'PARTICIPATED_IN' &&
      part === 'seller' &&
      modality === 'asserted' &&
      to.eventType === 'acquisition'
    );
  });
  return new Set(sales.map(({ from }) => namedReference(reading, from)));
}

/** Buyers with what they are told to buy in purchases that did not take place, or not yet: they do not own it. */
function intendedPurchases(reading: Reading): ReadonlySet<string> {
  const links = reading.links.filter(
    ({ type, to }) => type === 'PARTICIPATED_IN' && to.eventType === 'acquisition',
  );
  const partsIn = (trigger: Mention, part: Link['part']) => {
    return links.filter(({ to, part: played }) => to.id === trigger.id && played === part);
  };
  const intended = links.filter(({ part, modality }) => part === 'buyer' && modality !== 'asserted');
  return new Set(
    intended.flatMap(({ from, to }) => {
      const targets = partsIn(to, 'target');
      return targets.map(
        (target) => `${namedReference(reading, from)} ${namedReference(reading, target.from)}`,
      );
    }),
  );
}

/** Relations whose tenure the model has learnt; of the others it saw too few that are not current. */
const WITH_TENURE: ReadonlySet<RelationType> = new Set(['MEMBER_OF', 'WORKS_FOR']);

/** Tenure stands where it is not current, as the annotation format has it. */
function qualifiersOf(reading: Reading, link: Link): Partial<RelationDraft> {
  if (link.type === 'FOUNDED') return foundingOf(reading, link.to);
  if (link.type === 'FAMILY_OF') return { kin: kinOf(reading, link.from, link.to) ?? 'other' };
  const isPlain = link.tenure === 'current' || link.tenure === 'acting';
  return WITH_TENURE.has(link.type) && !isPlain ? { tenure: link.tenure } : {};
}
