/** All features by kind. What each is worth stands in `../weights.ts`. */
import type { Kind } from '../../../shared/schema/index.ts';
import { EVENT_FEATURES } from './events/index.ts';
import type { Feature } from './feature.ts';
import { ORGANIZATION_FEATURES } from './organizations/index.ts';
import { PERSON_FEATURES } from './persons/index.ts';

const ALL: readonly Feature[] = [...PERSON_FEATURES, ...ORGANIZATION_FEATURES, ...EVENT_FEATURES];

/** Features of two keys of a kind. Roles have none: a title in a body is one role, whoever tells of it. */
export const FEATURES: Readonly<Record<Kind, readonly Feature[]>> = {
  Person: featuresOf('Person'),
  Organization: featuresOf('Organization'),
  Role: featuresOf('Role'),
  Event: featuresOf('Event'),
};

function featuresOf(kind: Kind): readonly Feature[] {
  return ALL.filter(({ kinds }) => kinds.includes(kind));
}
