/** What answers look up in the hand-made graph. */
import type { ArticleHead, ArticlePage, GraphEdge, GraphNode } from '../../shared/contract/index.ts';
import { type FakeGraph, oldIdOf } from './fake-graph.ts';

/** The id that an entity has now, of that or an older one. */
export function presentId(graph: FakeGraph, id: string): string {
  const found = [...graph.nodes.values()].find((node) => node.id === id || oldIdOf(node.name) === id);
  return found?.id ?? id;
}

export function byDegree<T extends GraphNode>(nodes: Iterable<T>): T[] {
  return [...nodes].sort((a, b) => b.degree - a.degree || (a.name < b.name ? -1 : 1));
}

export function edgesAmong(graph: FakeGraph, ids: ReadonlySet<string>): GraphEdge[] {
  return graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
}

export function articleOf(graph: FakeGraph, id: string): ArticlePage | undefined {
  return graph.articles.find((article) => article.id === id);
}

export function newestFirst(graph: FakeGraph): ArticlePage[] {
  return [...graph.articles].sort((a, b) => ((a.publishedAt ?? '') > (b.publishedAt ?? '') ? -1 : 1));
}

export function headOf({ id, title, source, url, publishedAt }: ArticleHead): ArticleHead {
  return { id, title, source, url, publishedAt };
}
