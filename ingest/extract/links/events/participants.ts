/** Who took part in an event: what its pairs of mentions say is added up, whatever each of them says alone. */
import { groupBy } from '../../../../shared/group.ts';
import { betterEvidence } from '../../evidence/stretch.ts';
import { sigmoid } from '../../model/activations.ts';
import { namedReference, type Reading, type Reference } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';

/** The best link of each participant. */
export type Participants = ReadonlyMap<Reference, Link>;

/**
 * Confidence = sigmoid(logit(all pairs) + certainty of the surest trigger + INTERCEPT); who has COUNTS takes part. Both
 * from articles that the model had not seen.
 */
const INTERCEPT = -1.42;
const COUNTS = 0.2;
/** Pairs are not wholly independent: together they are no surer than this. */
const SUREST = 0.99;
const TOGETHER = 'added up over all places that name both, and weighed by how sure the event is';

const PRONOUN = /^(?:he|she|they|him|her|them|i|we|me|us)$/iu;

/** Links of participants, by the id of the trigger: those that count alone, and faint ones. */
export interface PossibleParticipants {
  readonly sure: ReadonlyMap<number, readonly Link[]>;
  readonly faint: ReadonlyMap<number, readonly Link[]>;
}

export function possibleParticipants({
  links,
  faint,
}: Pick<Reading, 'links' | 'faint'>): PossibleParticipants {
  const sure = links.filter(({ type }) => type === 'PARTICIPATED_IN');
  return { sure: groupBy(sure, ({ to }) => to.id), faint: groupBy(faint, ({ to }) => to.id) };
}

/**
 * Who took part in the event of these triggers: who is sure enough over all pairs, or sure by one pair whose words tell
 * the part. Where these are too few, the surest of those whom one pair alone makes sure took part as well.
 */
export function participantsOf(
  reading: Pick<Reading, 'sets' | 'sentences'>,
  triggers: readonly Mention[],
  { sure, faint }: PossibleParticipants,
): Participants {
  const whoIn = ({ from }: Link) => namedReference(reading, from);
  const sureLinks = triggers.flatMap(({ id }) => sure.get(id) ?? []);
  const faintLinks = triggers.flatMap(({ id }) => faint.get(id) ?? []);
  const sureBy = groupBy(sureLinks, whoIn);
  const certainty = Math.max(...triggers.map((trigger) => trigger.certainty));
  const kept = new Map<Reference, Link>();
  for (const [who, all] of groupBy([...sureLinks, ...faintLinks], whoIn)) {
    const own = sureBy.get(who);
    const best = bestOf(own ?? all);
    const score = confidenceTogether(all, certainty);
    if (score >= COUNTS) kept.set(who, { ...best, score, rules: [...best.rules, TOGETHER] });
    else if (own && best.partTold) kept.set(who, best);
  }
  const missing = leastOf(triggers) - kept.size;
  const rest = new Map(
    [...sureBy]
      .filter(
        ([who, own]) => !kept.has(who) && (kept.size === 0 || own.some((link) => isInReach(reading, link))),
      )
      .map(([who, own]) => [who, bestOf(own)]),
  );
  const surest = [...rest].sort(([, one], [, other]) => other.score - one.score);
  for (const [who, link] of surest.slice(0, Math.max(0, missing))) kept.set(who, link);
  return kept;
}

/** Whether somebody is named in the sentence of an event, or before it and a pronoun there may mean them: "he met her". */
function isInReach({ sentences }: Pick<Reading, 'sentences'>, { from, to }: Link): boolean {
  if (from.sentence === to.sentence) return true;
  return from.sentence < to.sentence && (sentences[to.sentence] ?? []).some(({ text }) => PRONOUN.test(text));
}

/** How many take part at least, where the model sees as many: nobody meets alone. */
function leastOf([trigger]: readonly Mention[]): number {
  return trigger?.eventType === 'meeting' ? 2 : 1;
}

function confidenceTogether(links: readonly Link[], certainty: number): number {
  const none = links.reduce((share, { score }) => share * (1 - score), 1);
  const all = Math.min(SUREST, 1 - none);
  return sigmoid(Math.log(all / (1 - all)) + certainty + INTERCEPT);
}

/** The best evidence among links of one participant. @throws RangeError where there is none */
function bestOf(links: readonly Link[]): Link {
  const [first, ...others] = links;
  if (!first) throw new RangeError('a participant has a link');
  return others.reduce((standing, link) => withTold(betterEvidence(standing, link), standing, link), first);
}

/** The part that the text tells goes before one that the model reads, wherever the better evidence stands. */
function withTold(better: Link, ...links: readonly Link[]): Link {
  const told = better.partTold ? better : links.find(({ partTold }) => partTold);
  return told && told !== better ? { ...better, part: told.part, partTold: true } : better;
}
