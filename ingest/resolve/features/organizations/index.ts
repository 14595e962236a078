/** What tells whether two keys are one organization. */
import type { Feature } from '../feature.ts';
import { ACRONYM_FEATURES } from './acronyms.ts';
import { AROUND_FEATURES } from './around.ts';
import { COUNTRY_FEATURES } from './country.ts';
import { KIND_FEATURES } from './kind.ts';
import { NAME_FEATURES } from './names.ts';

export { isContradiction } from './contradiction.ts';

/** Each speaks one way; which way is the sign of its weight. */
export const ORGANIZATION_FEATURES: readonly Feature[] = [
  ...NAME_FEATURES,
  ...ACRONYM_FEATURES,
  ...COUNTRY_FEATURES,
  ...KIND_FEATURES,
  ...AROUND_FEATURES,
];
