/** Queries to learn from, by theme: each runs on both engines, and finds something among the samples. */
import type { Example } from '../contract/query.ts';
import { CONNECTION_EXAMPLES } from './examples/connections.ts';
import { EVENT_EXAMPLES } from './examples/events.ts';
import { EVIDENCE_EXAMPLES } from './examples/evidence.ts';
import { ORGANIZATION_EXAMPLES } from './examples/organizations.ts';
import { PERSON_EXAMPLES } from './examples/persons.ts';
import { QUALITY_EXAMPLES } from './examples/quality.ts';
import { ROLE_EXAMPLES } from './examples/roles.ts';
import { SOURCE_EXAMPLES } from './examples/sources.ts';

/** In the order in which they are shown. */
export const EXAMPLES: readonly Example[] = [
  ...PERSON_EXAMPLES,
  ...ROLE_EXAMPLES,
  ...ORGANIZATION_EXAMPLES,
  ...EVENT_EXAMPLES,
  ...EVIDENCE_EXAMPLES,
  ...SOURCE_EXAMPLES,
  ...CONNECTION_EXAMPLES,
  ...QUALITY_EXAMPLES,
];

/** The values that an example is tried with. */
export function samplesOf({
  parameters,
}: Pick<Example, 'parameters'>): Record<string, Example['parameters'][number]['sample']> {
  return Object.fromEntries(parameters.map(({ name, sample }) => [name, sample]));
}
