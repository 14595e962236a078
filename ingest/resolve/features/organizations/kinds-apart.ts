/**
 * How far two kinds of organization exclude each other, 0 to 1; data of `kind.ts`. Kinds are read by a model, whose
 * mistakes are between neighbours; what is not listed is far apart, "other" says nothing.
 */
import type { OrganizationKind } from '../../../../shared/schema/index.ts';

type Row = readonly [OrganizationKind, OrganizationKind, number];

export const KINDS_APART: readonly Row[] = [
  ['country', 'government', 0.4],
  ['country', 'sport', 0.6],
  ['country', 'military', 0.8],
  ['country', 'international', 0.8],
  ['government', 'military', 0.4],
  ['government', 'court', 0.4],
  ['government', 'international', 0.5],
  ['government', 'party', 0.6],
  ['government', 'education', 0.6],
  ['government', 'media', 0.6],
  ['government', 'ngo', 0.6],
  ['government', 'company', 0.7],
  ['military', 'armed-group', 0.4],
  ['armed-group', 'party', 0.3],
  ['armed-group', 'religious', 0.6],
  ['armed-group', 'ngo', 0.7],
  ['party', 'ngo', 0.5],
  ['party', 'international', 0.8],
  ['ngo', 'international', 0.2],
  ['ngo', 'religious', 0.4],
  ['ngo', 'education', 0.4],
  ['ngo', 'company', 0.5],
  ['ngo', 'sport', 0.6],
  ['ngo', 'media', 0.6],
  ['company', 'media', 0.2],
  ['company', 'sport', 0.7],
  ['company', 'education', 0.7],
  ['company', 'international', 0.7],
  ['education', 'religious', 0.5],
  ['education', 'sport', 0.7],
  ['education', 'media', 0.7],
  ['court', 'international', 0.3],
  ['international', 'sport', 0.5],
];
