/**
 * What each feature is worth, and from where on a pair is one or is asked about; data of `score.ts`.
 * Written by `npm run fit-identity`: fitted on 258 pairs written by hand
 * and 1974 made from annotated documents.
 */
import type { Kind } from '../../shared/schema/index.ts';

/** Of one kind; the sum of bias and of weight times score is a logit. */
export interface Weights {
  readonly bias: number;
  /** By name of the feature; above 0 it speaks for one, below 0 for two. */
  readonly features: Readonly<Record<string, number>>;
  /** From this logit on a pair is one. */
  readonly same: number;
  /** From this logit on, below `same`, a person is asked. */
  readonly ask: number;
}

export const WEIGHTS: Readonly<Record<Kind, Weights>> = {
  Person: {
    bias: -0.86,
    features: {
      'person-common-surname': -1.57,
      'person-explained': 3.11,
      'person-extra-surname': 0.72,
      'person-generation-on-one-side': -2.58,
      'person-generations-differ': -4,
      'person-given-name-only': 0.35,
      'person-given-names-exclude': -4.46,
      'person-given-spelling': 2.19,
      'person-initial': 0.96,
      'person-is-family': -4,
      'person-middle-names-differ': -2.51,
      'person-nickname': 2.12,
      'person-other-company': -0.53,
      'person-other-countries': -2.75,
      'person-other-name': -3.81,
      'person-other-worlds': -3.36,
      'person-part-of-name': 1.53,
      'person-part-only': 0.24,
      'person-reordered-name': 2.16,
      'person-same-common-name': 0.72,
      'person-same-country': 0.08,
      'person-same-given': 0.98,
      'person-same-name': 3.32,
      'person-same-sex': 0.62,
      'person-same-world': 1.14,
      'person-second-surnames-differ': -3.02,
      'person-sexes-differ': -4,
      'person-shared-alias': 1.67,
      'person-shared-body': 1.58,
      'person-shared-company': 2.7,
      'person-shared-kin': 1.91,
      'person-shared-role': 1.1,
      'person-surname-only': 1.31,
      'person-surname-sound': 1.57,
      'person-years-apart': -1.9,
    },
    same: 1.5,
    ask: -1.1,
  },
  Organization: {
    bias: -0.99,
    features: {
      'organization-acronym-explained': 3.83,
      'organization-acronym-fits': 1.55,
      'organization-acronym-misfit': -2.1,
      'organization-alias': 3.59,
      'organization-another-body': -2.23,
      'organization-beginning': 0,
      'organization-generic-other-country': -5,
      'organization-generic-same-country': 1.47,
      'organization-generic-unknown-country': -1.29,
      'organization-kinds-contradict': -4.16,
      'organization-legal-form': 3.83,
      'organization-listed': 3.74,
      'organization-names-apart': -1.66,
      'organization-names-differ': -3.6,
      'organization-other-company': -0.47,
      'organization-other-country': -5.06,
      'organization-same-country': 0.65,
      'organization-same-kind': 1.44,
      'organization-same-name': 3.74,
      'organization-shared-acronym': 1.16,
      'organization-shared-alias': 1.51,
      'organization-shared-bodies': 0.79,
      'organization-shared-company': 1.61,
      'organization-similar-spelling': 1.1,
      'organization-spelling': 3.52,
      'organization-with-country': 2.66,
      'organization-word-order': 3.04,
    },
    same: 2.14,
    ask: -1.1,
  },
  Role: {
    bias: -3,
    features: {},
    same: 2,
    ask: 0,
  },
  Event: {
    bias: -1.58,
    features: {
      'event-near-date': 0,
      'event-other-date': -1.2,
      'event-other-numbers': -3,
      'event-other-participants': -2.91,
      'event-other-place': -2.4,
      'event-other-time': -3.25,
      'event-other-type': -3.25,
      'event-other-words': -0.63,
      'event-same-date': 0.76,
      'event-same-name': 4.24,
      'event-same-place': 2.81,
      'event-same-type': 1.12,
      'event-shared-participants': 4.32,
      'event-shared-words': 0,
    },
    same: 3.77,
    ask: -1.1,
  },
};
