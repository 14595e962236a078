/**
 * What a person decided about the graph. Decisions are input, like articles: they are exported, imported, and hold
 * again at every ingest. Each is undone by taking it away, in any order.
 */
import type { Kind, Modality, RelationType } from '../schema/index.ts';
import type { Qualifiers } from './graph.ts';

/**
 * Where a decision holds on to: what an article calls somebody. It finds the profile of that article and kind that
 * has this quote as its name or one of its forms, whatever the offsets and the extractor.
 */
export interface Anchor {
  readonly article: string;
  readonly kind: Kind;
  readonly quote: string;
  /** Which of several whom the article calls so, in the order of their first mentions; where it is not said, the first. */
  readonly nth?: number;
}

/** A claim, found again by its article, relation and ends. */
export interface ClaimAnchor {
  readonly article: string;
  readonly type: RelationType;
  readonly from: Anchor;
  readonly to: Anchor;
}

/** What is decided. Entities are named by anchors of their profiles: any of them that is there will do. */
export type Verb =
  | { readonly verb: 'merge'; readonly a: readonly Anchor[]; readonly b: readonly Anchor[] }
  | { readonly verb: 'apart'; readonly a: readonly Anchor[]; readonly b: readonly Anchor[] }
  /** This profile is somebody else than its name says; with `called`, what the article calls so and nothing else of it. */
  | { readonly verb: 'split'; readonly of: Anchor; readonly called?: string }
  | { readonly verb: 'rename'; readonly of: readonly Anchor[]; readonly name: string }
  /** Whatever is called by one of these names, as its kind, is of another kind. */
  | { readonly verb: 'kind'; readonly of: readonly Anchor[]; readonly kind: Kind }
  /** Whatever is called by one of these names, as its kind, is nothing that the graph is about. */
  | { readonly verb: 'reject-entity'; readonly of: readonly Anchor[] }
  | { readonly verb: 'reject-claim'; readonly claim: ClaimAnchor }
  | {
      readonly verb: 'add-claim';
      readonly type: RelationType;
      readonly from: readonly Anchor[];
      readonly to: readonly Anchor[];
      readonly modality: Modality;
      readonly qualifiers: Qualifiers;
    }
  | {
      readonly verb: 'pin';
      readonly of: readonly Anchor[];
      readonly property: string;
      readonly value: string;
    };

export type Decision = Verb & {
  /** A hash of what is decided, by whom and when. */
  readonly id: string;
  readonly author: string;
  /** ISO date and time. */
  readonly at: string;
  readonly note: string | null;
};
