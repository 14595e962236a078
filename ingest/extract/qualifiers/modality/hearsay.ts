/** What an article gives as hearsay, in so many words, is alleged: it does not vouch for it itself. */
import type { Modality } from '../../../../shared/schema/index.ts';

const HEARSAY = /\b(?:reportedly|allegedly|purportedly|supposedly|rumou?red to)\b/iu;

/**
 * The modality of a relation, given the stretch of text that states it. A denial and a plan stay what they are:
 * "reportedly did not meet" denies, "will reportedly meet" is to come.
 */
export function modalityIn(stretch: string, modality: Modality): Modality {
  return modality === 'asserted' && HEARSAY.test(stretch) ? 'alleged' : modality;
}
