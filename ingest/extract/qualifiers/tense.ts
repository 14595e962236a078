/** Whether a sentence speaks at some place of what was or of what is to come. */

export type Tense = 'past' | 'ahead';

const AHEAD =
  "will|shall|won['’]t|['’]ll|next|tomorrow|upcoming|coming|scheduled|slated|plans?|planned|planning|due|set to|set for|expected|expects?|hopes? to|hoped|hopefully|is to|are to|intends?|begins|starts|takes effect|later this|would|becomes|joins|leaves|opens|starts|expires|takes (?:over|office)|up for";
const PAST =
  'was|were|had|did|(?<!\\bbe )\\p{L}+[^e\\P{L}]ed|ago|last|yesterday|said|told|won|lost|held|met|led|made|took|began|went|came|left|sent|put|cut|shot|hit|beat|found|spoke|gave|saw|fell|fled|fought|struck|bought|sold|built|brought|became|broke|drove|flew|got|quit|ran|rose|sank|swore|wrote|previous|earlier';
const CUES = new RegExp(`(?<ahead>\\b(?:${AHEAD})\\b)|\\b(?:${PAST})\\b`, 'giu');

/** A word behind the date tells less of it than one before. */
const BEHIND = 2;

/** The tense of the cue that stands closest to a stretch of the text. */
export function tenseOf(text: string): (at: number, until: number) => Tense | null {
  const cues = [...text.matchAll(CUES)].map(({ index, 0: word, groups }) => {
    return { start: index, end: index + word.length, tense: groups?.ahead ? 'ahead' : 'past' } as const;
  });
  return (at, until) => {
    let best: { tense: Tense; distance: number } | null = null;
    for (const { start, end, tense } of cues) {
      const distance = start >= until ? BEHIND * (start - until) : at - end;
      if (distance < 0) continue;
      if (!best || distance < best.distance) best = { tense, distance };
    }
    return best?.tense ?? null;
  };
}
