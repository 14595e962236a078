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
    bias: -1,
    features: {
      'person-common-surname': -1.61,
      'person-explained': 3.12,
      'person-extra-surname': 0.74,
      'person-generation-on-one-side': -2.44,
      'person-generations-differ': -4,
      'person-given-name-only': 0.39,
      'person-given-names-exclude': -4.43,
      'person-given-spelling': 2.21,
      'person-initial': 0.98,
      'person-is-family': -4,
      'person-middle-names-differ': -2.51,
      // Set by hand: a full name alone, 1.78, is to be asked about.
      'person-name-alone': -1.2,
      'person-nickname': 2.13,
      'person-other-company': -0.39,
      'person-other-countries': -2.69,
      'person-other-name': -3.78,
      'person-other-worlds': -3.37,
      'person-part-of-name': 1.52,
      'person-part-only': 0.24,
      'person-reordered-name': 2.17,
      'person-same-common-name': 0.72,
      'person-same-country': 0.16,
      'person-same-given': 0.99,
      'person-same-name': 3.09,
      'person-same-rare-name': 1.43,
      'person-same-sex': 0.66,
      'person-same-world': 1.14,
      'person-second-surnames-differ': -3.02,
      'person-sexes-differ': -4,
      'person-shared-alias': 1.68,
      'person-shared-body': 1.63,
      'person-shared-company': 2.67,
      'person-shared-kin': 1.91,
      'person-shared-role': 1.11,
      'person-surname-only': 1.39,
      'person-surname-sound': 1.58,
      // Set by hand: the company of one article, up to 2.1, is not to join two who stand there beside each other.
      'person-told-together': -3,
      'person-years-apart': -1.87,
    },
    same: 1.52,
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
    bias: -1.23,
    features: {
      'event-near-date': 0.23,
      'event-once-only': 4.01,
      'event-other-date': -1.87,
      'event-other-numbers': -3,
      'event-other-participants': -2.3,
      'event-other-place': -2,
      'event-other-time': -3.14,
      'event-other-type': -3,
      'event-other-words': -1.18,
      'event-same-date': 1.72,
      'event-same-name': 3.7,
      'event-same-occasion': 4.53,
      'event-same-place': 3.61,
      'event-same-type': 0.5,
      'event-shared-participants': 2.15,
      'event-shared-words': 0,
    },
    same: 3.39,
    ask: -1.1,
  },
};
