/** How a relation is stated where its clause says so in so many words; what the words do not tell stays as read. */
import type { Modality, RelationType } from '../../../../shared/schema/index.ts';
import { stretchOf } from '../../evidence/stretch.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import { tenseOf } from '../dates/tense.ts';
import { modalityIn } from './hearsay.ts';
import {
  BIDS,
  CHARGED_BEFORE,
  CLEARED_BEFORE,
  DEAL_BEFORE,
  DONE_BEFORE,
  HEARSAY_BEFORE,
  HEARSAY_OPENS,
  NO_EVENT_AFTER,
  NO_EVENT_BEFORE,
  NO_PART_BEFORE,
  NOT_SO_BEFORE,
  PLAN_BEFORE,
  TAKEN_BACK,
  UNDER_WAY,
} from './modality-words.ts';

/** The parts of a link that its modality depends on. */
export interface Stated {
  readonly type: RelationType;
  readonly from: Mention;
  readonly to: Mention;
  readonly modality: Modality;
}

/** Who denies a charge is charged. */
const DENIAL = /\bden(?:y|ies|ied|ying) (?:[\p{L}-]+ ){0,3}$/iu;

/** Characters before and behind the words of an event that are looked at. */
const REACH = 90;

/**
 * The modality of a relation, given how the model reads it. A denial is sure; hearsay and plans speak only where
 * nothing else was read, so that "reportedly did not meet" denies and "will reportedly meet" is to come.
 */
export function modalityOf(reading: Pick<Reading, 'text' | 'sentences'>, link: Stated): Modality {
  if (link.type !== 'PARTICIPATED_IN') return betweenEnds(reading, link);
  const { from, to, modality } = link;
  const [before, behind] = around(reading, to);
  const isTold =
    NO_EVENT_AFTER.test(behind) ||
    (NO_EVENT_BEFORE.test(before) && !(to.eventType === 'trial' && DENIAL.test(before)));
  const isAwayFrom = (cue: RegExpExecArray | null) => {
    return cue !== null && from.sentence === to.sentence && from.end <= to.start - before.length + cue.index;
  };
  const cue = NO_PART_BEFORE.exec(before);
  const isAway = isAwayFrom(cue);
  if (to.eventType === 'attack' && isAwayFrom(CLEARED_BEFORE.exec(before))) return 'negated';
  if (cue ? isAway : isTold || TAKEN_BACK.test(before)) return 'negated';
  if (modality === 'planned' && isDone(reading, to, before)) return 'asserted';
  if (modality !== 'asserted') return modality;
  if (to.eventType === 'acquisition' && (BIDS.test(to.text) || isUnderWay(to, before))) return 'planned';
  // Whom a murder that somebody is charged with befell was murdered, and the trial is no rumour.
  if (to.eventType === 'attack' && isAwayFrom(CHARGED_BEFORE.exec(before))) return 'alleged';
  if (HEARSAY_BEFORE.test(before) || HEARSAY_OPENS.test(before)) return 'alleged';
  const isAgreed = to.eventType === 'agreement' && DEAL_BEFORE.test(before);
  return PLAN_BEFORE.test(before) && !isAgreed ? 'planned' : modality;
}

/** "Acme is buying Bolt": it has not bought it yet. */
function isUnderWay({ text }: Mention, before: string): boolean {
  return UNDER_WAY.test(text) && /\b(?:is|are) (?:\p{Ll}+ly |also |now )?$/u.test(before);
}

/** Whether the words before an event say that it was, in a clause that speaks of what was. */
function isDone(
  { text, sentences }: Pick<Reading, 'text' | 'sentences'>,
  trigger: Mention,
  before: string,
): boolean {
  if (!DONE_BEFORE.test(before) || PLAN_BEFORE.test(before)) return false;
  const from = sentences[trigger.sentence]?.[0]?.start ?? 0;
  const sentence = text.slice(from, sentences[trigger.sentence]?.at(-1)?.end ?? trigger.end);
  return tenseOf(sentence)(trigger.start - from, trigger.end - from) === 'past';
}

/** Denial and hearsay between the ends of a relation that is no event, where they stand close together. */
function betweenEnds({ text, sentences }: Pick<Reading, 'text' | 'sentences'>, link: Stated): Modality {
  const { from, to, modality } = link;
  const [start, end] = stretchOf(from, to);
  if (from.sentence !== to.sentence || end - start > REACH) return modality;
  const between = text.slice(Math.min(from.end, to.end), Math.max(from.start, to.start));
  const opens = text.slice(sentences[from.sentence]?.[0]?.start ?? start, start);
  if (NOT_SO_BEFORE.test(between) || TAKEN_BACK.test(opens)) return 'negated';
  return modalityIn(text.slice(start, end), modality);
}

/** The text before and behind a mention, within its sentence. */
function around(
  { text, sentences }: Pick<Reading, 'text' | 'sentences'>,
  mention: Mention,
): [string, string] {
  const sentence = sentences[mention.sentence];
  const start = Math.max(sentence?.[0]?.start ?? 0, mention.start - REACH);
  const end = Math.min(sentence?.at(-1)?.end ?? text.length, mention.end + REACH);
  return [text.slice(start, mention.start), text.slice(mention.end, end)];
}
