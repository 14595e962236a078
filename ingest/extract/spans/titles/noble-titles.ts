/** "The Duke of Sussex", "the Archbishop of Canterbury": a title with its place, whoever bears it, and no body. */
import type { Mention } from '../mentions.ts';

const PLACE = "(?:(?:St\\.?|Saint|San|Santa|New|Cape) )?\\p{Lu}[\\p{L}\\p{M}’'-]{1,30}";
/** King and queen are left out: places and clubs are called so. A word more makes a body: "Prince of Wales Hospital". */
const OF_PLACE = new RegExp(
  `^(?:[Tt]he )?(?:(?:Crown|Grand|Dowager) )?(?:Prince|Princess|Duke|Duchess|Archduke|Earl|Count|Countess|Marquess|Marquis|Marchioness|Viscount|Viscountess|Baron|Baroness|Archbishop|Bishop|Emir|Sultan) of ${PLACE}(?: and ${PLACE})?$`,
  'u',
);
const ALONE = /^(?:[Tt]he )?(?:Princess Royal|Prince Consort|Queen Consort|Queen Mother)$/u;

/** Whether a name is a title of nobility or of the church with its place, and nothing more. */
function isNobleTitle(name: string): boolean {
  return OF_PLACE.test(name) || ALONE.test(name);
}

/** The mentions, with each name that is such a title taken for one and for no body. */
export function withNobleTitles(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention) => {
    return mention.kind === 'organization' && isNobleTitle(mention.text)
      ? { ...mention, kind: 'role' }
      : mention;
  });
}
