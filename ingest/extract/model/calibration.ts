/** From the model's scores to shares that hold: what of a hundred claims with this confidence is right. */
import { z } from 'zod';
import { RELATION_TYPES, type RelationType } from '../../../shared/schema/index.ts';
import { sigmoid } from './activations.ts';

const share = z.number().min(0).max(1);

/** Platt (1999): confidence = sigmoid(slope * score + intercept); a relation counts from its threshold on. */
const relation = z.object({ slope: z.number().positive(), intercept: z.number(), threshold: share });

const calibrationFile = z.object({
  relations: z.record(z.enum(RELATION_TYPES), relation),
  /** How sure the model must be that two triggers speak of one event. */
  sameEvent: share,
  /** How much less likely the outside label of triggers is made, in nats: they are missed more often than wrong. */
  triggerBias: z.number(),
});

export type Calibration = z.infer<typeof calibrationFile>;

/** @throws ZodError where the file is not of the expected form, or lacks a relation of the ontology */
export function parseCalibration(json: string): Calibration {
  return calibrationFile.parse(JSON.parse(json));
}

/**
 * The confidence of a relation with this score, 0 to 1; null where it does not count.
 * @param from what counts, where that is not the threshold of its type
 */
export function confidenceOf(
  { relations }: Calibration,
  type: RelationType,
  score: number,
  from: number = relations[type].threshold,
): number | null {
  const { slope, intercept } = relations[type];
  const confidence = sigmoid(slope * score + intercept);
  return confidence >= from ? confidence : null;
}
