/**
 * The labels of the model's heads, from the ontology: what `labels.json` beside the model holds.
 *
 *     tsx training/labels.ts > labels.json
 */
import {
  EVENT_TYPES,
  KINS,
  MODALITIES,
  ORGANIZATION_KINDS,
  PARTS,
  RELATION_TYPES,
  ROLE_KINDS,
  TENURES,
} from '../shared/schema/index.ts';

const bio = (types: readonly string[]) => ['O', ...types.flatMap((type) => [`B-${type}`, `I-${type}`])];

const labels = {
  names: bio(['PER', 'ORG', 'CTY']),
  roles: bio(['ROLE']),
  events: bio([...EVENT_TYPES].sort()),
  relations: RELATION_TYPES,
  as: PARTS,
  modality: MODALITIES,
  tenure: TENURES,
  kin: KINS,
  organizationKinds: ORGANIZATION_KINDS,
  roleKinds: ROLE_KINDS,
};
process.stdout.write(`${JSON.stringify(labels, null, 1)}\n`);
