/** Words that are labelled titles and give nobody a position: "player of the match", "a proven leader". */
import type { Mention } from '../mentions.ts';

/** Characters beside a title that are looked at. */
const REACH = 30;
/** "Named player of the match". */
const HONOURED = /^(?:player|man|woman|driver|rider|manager|coach|goalkeeper)$/iu;
const OF_THE_DAY = /^ of the (?:match|tournament|series|final|day|week|month|year|season|decade)\b/iu;
/** "A proven leader" tells how good somebody is. */
const PRAISED = /^(?:leader|manager|boss|chief)$/iu;
const PRAISE =
  /\b(?:born|brilliant|effective|exceptional|fine|good|great|inspirational|inspiring|natural|outstanding|proven|strong|true|visionary) $/iu;
const PRAISED_TITLE = /^(?:born|natural|proven|true) (?:leader|manager)$/iu;
/** "Who led engineering": a verb with what it is done to. */
const VERB_FIRST = /^(?:led|ran|headed|chaired|oversaw) \p{Ll}/u;

/** "Her partner Ben Hill". */
const BESIDE_HER =
  /\b(?:his|her|their) (?:(?:long-?(?:time|term)|late|former|then|new|business|producing|writing|law|doubles|playing|dance|training) )?$/iu;

/** Whether a title with the words beside it names no position. */
export function isTitleIdiom(text: string, { kind, text: title, start, end }: Mention): boolean {
  if (kind !== 'role') return false;
  if (VERB_FIRST.test(title) || PRAISED_TITLE.test(title)) return true;
  if (HONOURED.test(title) && OF_THE_DAY.test(text.slice(end, end + REACH))) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (/^partner$/iu.test(title)) return BESIDE_HER.test(before);
  return PRAISED.test(title) && PRAISE.test(before);
}
