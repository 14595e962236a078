/** Whether a sentence speaks at some place of what was or of what is to come. */
import { matchesOf } from '../../../../shared/matches.ts';

export type Tense = 'past' | 'ahead';

const AHEAD =
  "will|shall|won['’]t|['’]ll|next|tomorrow|upcoming|coming|scheduled|slated|plans?|planned|planning|due|set to|set for|expected|expects?|hopes? to|hoped|hopefully|is to|are to|intends?|begins|starts|takes effect|later this|would|becomes|joins|leaves|opens|starts|expires|takes (?:over|office)|up for";
const PAST =
  'was|were|had|did|\\p{L}+[^e\\P{L}]ed|ago|last|yesterday|said|told|won|lost|held|met|led|made|took|began|went|came|left|sent|put|cut|shot|hit|beat|found|spoke|gave|saw|fell|fled|fought|struck|bought|sold|built|brought|became|broke|drove|flew|got|quit|ran|rose|sank|swore|wrote|previous|earlier|since';
/** "Will be held", "will cut", "is to be led": the form of the past that is none. */
const NO_PAST_BEHIND = '(?<!\\b(?:be|to|will|shall|would|can|could|may|might|must|should) )';
const CUES = new RegExp(`(?<ahead>\\b(?:${AHEAD})\\b)|\\b${NO_PAST_BEHIND}(?:${PAST})\\b`, 'giu');

/** A word behind the date tells less of it than one before. */
const BEHIND = 2;

/** Where another clause begins: marks, but the comma of a number or a day, and the words that lead one in. */
const CLAUSES =
  /[;:—–()“”"]|,(?! ?\d)|\b(?:who|whom|which|that|when|while|where|after|before|because|since|although|but|and)\b/giu;

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly tense: Tense;
}

/** The tense of the cue in the clause of a stretch of the text that stands closest to it, else of any cue. */
export function tenseOf(text: string): (at: number, until: number) => Tense | null {
  let read: Signs | undefined;
  return (at, until) => {
    // Most sentences have no date to ask for.
    read ??= signsOf(text);
    const { cues, marks } = read;
    const from = marks.findLast((mark) => mark < at) ?? 0;
    const to = marks.find((mark) => mark >= until) ?? text.length;
    const own = cues.filter(({ start, end }) => start >= from && end <= to);
    return closest(own, at, until) ?? closest(cues, at, until);
  };
}

interface Signs {
  readonly cues: readonly Cue[];
  /** Where clauses begin. */
  readonly marks: readonly number[];
}

function signsOf(text: string): Signs {
  const cues = Array.from(matchesOf(CUES, text), ({ index, 0: word, groups }): Cue => {
    return { start: index, end: index + word.length, tense: groups?.ahead ? 'ahead' : 'past' };
  });
  return { cues, marks: Array.from(matchesOf(CLAUSES, text), ({ index }) => index) };
}

function closest(cues: readonly Cue[], at: number, until: number): Tense | null {
  let best: { tense: Tense; distance: number } | null = null;
  for (const { start, end, tense } of cues) {
    const distance = start >= until ? BEHIND * (start - until) : at - end;
    if (distance < 0) continue;
    if (!best || distance < best.distance) best = { tense, distance };
  }
  return best?.tense ?? null;
}
