/** One thing that an extraction has wrong. */
export interface Mistake {
  /** What is wrong, in words that are the same for all of its kind. */
  readonly kind: string;
  /** Where in the text of the article: UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}
