import type { ArticlePage } from '../../../../shared/contract/index.ts';
import { edgeKey } from '../../../../shared/schema/index.ts';
import type { Panel } from '../view/view.ts';

/** What is emphasised on the graph because a panel is about it. */
export interface Selection {
  /** The subject itself. */
  readonly nodes: readonly string[];
  readonly edge: string | null;
  /** What stands out with it: everything that the subject is connected with, or just these. */
  readonly near: 'neighbours' | { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
}

const NONE: Selection['near'] = { nodes: new Set(), edges: new Set() };
export const NO_SELECTION: Selection = { nodes: [], edge: null, near: NONE };

/** Of an entity it with its neighbourhood; of a relation its ends; of an article what it states, and its quote first. */
export function selectionOf(panel: Panel, article: ArticlePage | null): Selection {
  switch (panel.is) {
    case 'entity':
      return { nodes: [panel.id], edge: null, near: 'neighbours' };
    case 'relation':
      return { nodes: [panel.from, panel.to], edge: edgeKey(panel), near: NONE };
    case 'article':
      return article?.id === panel.id ? ofArticle(article, panel.claim) : NO_SELECTION;
    default:
      return NO_SELECTION;
  }
}

function ofArticle(article: ArticlePage, claimId: string | null): Selection {
  const claim = article.claims.find((each) => each.id === claimId);
  const near = {
    nodes: new Set(article.entities.map((node) => node.id)),
    edges: new Set(article.claims.map(edgeKey)),
  };
  return claim
    ? { nodes: [claim.from, claim.to], edge: edgeKey(claim), near }
    : { nodes: [], edge: null, near };
}
