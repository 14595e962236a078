/** Labels of words, as the heads of the model give them. */

/** The label of a word, and how sure the model is of it, 0 to 1. */
export interface Tag {
  readonly label: string;
  readonly certainty: number;
}

/** For each head, the label of each word of each sentence. */
export type Tags = readonly (readonly Tag[][])[];
