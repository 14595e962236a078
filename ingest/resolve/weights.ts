/**
 * What each feature is worth, and from where on a pair is one or is asked about; data of `score.ts`.
 * Written by `npm run fit-identity`: fitted on 258 pairs written by hand
 * and 1990 made from annotated documents.
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
    bias: -0.91,
    features: {
      'person-common-surname': -1.64,
      'person-explained': 3.11,
      'person-extra-surname': 0.74,
      'person-generation-on-one-side': -2.57,
      'person-generations-differ': -4,
      'person-given-name-only': 0.38,
      'person-given-names-exclude': -4.45,
      'person-given-spelling': 2.19,
      'person-initial': 0.97,
      'person-is-family': -4,
      'person-middle-names-differ': -2.51,
      'person-nickname': 2.12,
      'person-other-company': -0.34,
      'person-other-countries': -2.72,
      'person-other-name': -3.8,
      'person-other-worlds': -3.41,
      'person-part-of-name': 1.5,
      'person-part-only': 0.24,
      'person-reordered-name': 2.16,
      'person-same-common-name': 0.73,
      'person-same-country': 0.13,
      'person-same-given': 0.96,
      'person-same-name': 3.33,
      'person-same-sex': 0.66,
      'person-same-world': 1.15,
      'person-second-surnames-differ': -3.02,
      'person-sexes-differ': -4,
      'person-shared-alias': 1.68,
      'person-shared-body': 1.59,
      'person-shared-company': 2.68,
      'person-shared-kin': 1.91,
      'person-shared-role': 1.09,
      'person-surname-only': 1.3,
      'person-surname-sound': 1.57,
      'person-years-apart': -1.9,
    },
    same: 1.57,
    ask: -1.1,
  },
  Organization: {
    bias: -0.93,
    features: {
      'organization-acronym-explained': 3.82,
      'organization-acronym-fits': 1.59,
      'organization-acronym-misfit': -2.06,
      'organization-alias': 3.61,
      'organization-another-body': -2.24,
      'organization-beginning': 0,
      'organization-generic-other-country': -5,
      'organization-generic-same-country': 1.46,
      'organization-generic-unknown-country': -1.31,
      'organization-kinds-contradict': -4.17,
      'organization-legal-form': 3.82,
      'organization-listed': 3.73,
      'organization-names-apart': -1.72,
      'organization-names-differ': -3.6,
      'organization-other-company': -0.48,
      'organization-other-country': -5.08,
      'organization-same-country': 0.63,
      'organization-same-kind': 1.44,
      'organization-same-name': 3.7,
      'organization-shared-acronym': 1.15,
      'organization-shared-alias': 1.51,
      'organization-shared-bodies': 0.79,
      'organization-shared-company': 1.61,
      'organization-similar-spelling': 1.09,
      'organization-spelling': 3.52,
      'organization-with-country': 2.65,
      'organization-word-order': 3.04,
    },
    same: 2.29,
    ask: -1.1,
  },
  Role: {
    bias: -3,
    features: {},
    same: 2,
    ask: 0,
  },
  Event: {
    bias: -1.57,
    features: {
      'event-near-date': 0,
      'event-other-date': -1.22,
      'event-other-numbers': -3,
      'event-other-participants': -2.91,
      'event-other-place': -2.41,
      'event-other-time': -3.25,
      'event-other-type': -3.26,
      'event-other-words': -0.56,
      'event-same-date': 0.78,
      'event-same-name': 4.27,
      'event-same-place': 2.75,
      'event-same-type': 1.16,
      'event-shared-participants': 4.24,
      'event-shared-words': 0,
    },
    same: 3.76,
    ask: -1.1,
  },
};
