/** Short texts, one behaviour each, with what they state: by subject. */
import type { GoldenText } from './golden-text.ts';
import { AFFAIRS } from './texts/affairs.ts';
import { BUSINESS } from './texts/business.ts';
import { BYSTANDERS } from './texts/bystanders.ts';
import { CONFLICT } from './texts/conflict.ts';
import { COUNTRIES } from './texts/countries.ts';
import { CULTURE } from './texts/culture.ts';
import { DATES } from './texts/dates.ts';
import { DELEGATION } from './texts/delegation.ts';
import { EVENT_NAMES } from './texts/event-names.ts';
import { EVIDENCE } from './texts/evidence.ts';
import { KINSHIP } from './texts/kinship.ts';
import { LAYOUT } from './texts/layout.ts';
import { MODALITY } from './texts/modality.ts';
import { NO_ROLES } from './texts/no-roles.ts';
import { NOTHING } from './texts/nothing.ts';
import { OFFICES } from './texts/offices.ts';
import { ORGANIZATIONS } from './texts/organizations.ts';
import { PERSONS } from './texts/persons.ts';
import { PLACES } from './texts/places.ts';
import { POLITICS } from './texts/politics.ts';
import { RELATIONS } from './texts/relations.ts';
import { SENTENCES } from './texts/sentences.ts';
import { TENURE } from './texts/tenure.ts';
import { TITLES } from './texts/titles.ts';

export const GOLDEN_TEXTS: readonly GoldenText[] = [
  ...AFFAIRS,
  ...BUSINESS,
  ...BYSTANDERS,
  ...CONFLICT,
  ...COUNTRIES,
  ...CULTURE,
  ...DATES,
  ...DELEGATION,
  ...EVENT_NAMES,
  ...EVIDENCE,
  ...KINSHIP,
  ...LAYOUT,
  ...MODALITY,
  ...NO_ROLES,
  ...NOTHING,
  ...OFFICES,
  ...ORGANIZATIONS,
  ...PERSONS,
  ...PLACES,
  ...POLITICS,
  ...RELATIONS,
  ...SENTENCES,
  ...TENURE,
  ...TITLES,
];
