/** What tells whether two keys are one person. */
import type { Feature } from '../feature.ts';
import { ALIAS_FEATURES } from './aliases.ts';
import { COMPANY_FEATURES } from './company.ts';
import { FULL_NAME_FEATURES } from './full-names.ts';
import { GENERATION_FEATURES } from './generations.ts';
import { GIVEN_NAME_FEATURES } from './given-names.ts';
import { KIN_FEATURES } from './kin.ts';
import { NAME_ALONE_FEATURES } from './name-alone.ts';
import { PLACE_AND_TIME_FEATURES } from './places-and-times.ts';
import { ROLE_FEATURES } from './roles.ts';
import { SEX_FEATURES } from './sexes.ts';
import { SIDE_BY_SIDE_FEATURES } from './side-by-side.ts';
import { SURNAME_FEATURES } from './surnames.ts';
import { WORLD_FEATURES } from './worlds.ts';

export { isContradiction } from './contradiction.ts';

/** Each speaks one way; which way is the sign of its weight. */
export const PERSON_FEATURES: readonly Feature[] = [
  ...FULL_NAME_FEATURES,
  ...NAME_ALONE_FEATURES,
  ...GIVEN_NAME_FEATURES,
  ...SURNAME_FEATURES,
  ...GENERATION_FEATURES,
  ...SEX_FEATURES,
  ...ALIAS_FEATURES,
  ...ROLE_FEATURES,
  ...KIN_FEATURES,
  ...COMPANY_FEATURES,
  ...SIDE_BY_SIDE_FEATURES,
  ...WORLD_FEATURES,
  ...PLACE_AND_TIME_FEATURES,
];
