/** A short text with what a perfect extractor would print of it: one behaviour, by the ontology and the guidelines. */
export interface GoldenText {
  /** The rule of tests/SPEC.md that it holds. */
  readonly rule: string;
  readonly behaviour: string;
  readonly text: string;
  readonly publishedAt?: string;
  /** Entities and relations, one a line, in the language of statements.ts. */
  readonly states: string;
  /** What its events are called, in order; only where that is the behaviour. */
  readonly called?: readonly string[];
  /** What is wrong today, in a few words: the test is red once it comes right, and this line goes. */
  readonly today?: string;
}
