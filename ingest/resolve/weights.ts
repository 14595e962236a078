/**
 * What each feature is worth, and from where on a pair is one or is asked about; data of `score.ts`.
 * Written by `npm run fit-identity`: fitted on 258 pairs written by hand
 * and 1982 made from annotated documents.
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
    bias: -0.76,
    features: {
      'person-common-surname': -1.61,
      'person-explained': 3.11,
      'person-extra-surname': 0.72,
      'person-generation-on-one-side': -2.61,
      'person-generations-differ': -4,
      'person-given-name-only': 0.34,
      'person-given-names-exclude': -4.17,
      'person-given-spelling': 2.16,
      'person-initial': 0.96,
      'person-is-family': -4,
      'person-middle-names-differ': -2.51,
      'person-nickname': 2.1,
      'person-other-company': -0.55,
      'person-other-countries': -2.69,
      'person-other-name': -3.84,
      'person-other-worlds': -3.35,
      'person-part-of-name': 1.48,
      'person-part-only': 0.24,
      'person-reordered-name': 2.13,
      'person-same-common-name': 0.71,
      'person-same-country': 0,
      'person-same-given': 0.93,
      'person-same-name': 3.29,
      'person-same-sex': 0.59,
      'person-same-world': 1.22,
      'person-second-surnames-differ': -3.02,
      'person-sexes-differ': -4,
      'person-shared-alias': 1.67,
      'person-shared-body': 1.49,
      'person-shared-company': 2.73,
      'person-shared-kin': 1.9,
      'person-shared-role': 1.03,
      'person-surname-only': 1.18,
      'person-surname-sound': 1.57,
      'person-years-apart': -1.89,
    },
    same: 1.57,
    ask: -4.82,
  },
  Organization: {
    bias: -1.06,
    features: {
      'organization-acronym-explained': 3.84,
      'organization-acronym-fits': 1.56,
      'organization-acronym-misfit': -2.09,
      'organization-alias': 3.52,
      'organization-another-body': -2.21,
      'organization-beginning': 0,
      'organization-generic-other-country': -5,
      'organization-generic-same-country': 1.44,
      'organization-generic-unknown-country': -1.28,
      'organization-kinds-contradict': -4.14,
      'organization-legal-form': 3.83,
      'organization-listed': 3.75,
      'organization-names-apart': -1.63,
      'organization-names-differ': -3.58,
      'organization-other-company': -0.45,
      'organization-other-country': -5.04,
      'organization-same-country': 0.7,
      'organization-same-kind': 1.47,
      'organization-same-name': 3.77,
      'organization-shared-acronym': 1.16,
      'organization-shared-alias': 1.51,
      'organization-shared-bodies': 0.8,
      'organization-shared-company': 1.5,
      'organization-similar-spelling': 0.96,
      'organization-spelling': 3.52,
      'organization-with-country': 2.67,
      'organization-word-order': 2.97,
    },
    same: 2.21,
    ask: -2.57,
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
    ask: -0.83,
  },
};
