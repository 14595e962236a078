/** Labels of words, as the heads of the model give them. */

export interface Tag {
  readonly label: string;
  readonly certainty: number;
}

/** For each head, the label of each word of each sentence. */
export type Tags = readonly (readonly Tag[][])[];
