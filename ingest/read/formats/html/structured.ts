/** The article that a page describes in JSON-LD (schema.org). */

/** Values as they stand there; whoever uses one checks it. */
export interface StructuredArticle {
  readonly headline: unknown;
  readonly author: unknown;
  readonly datePublished: unknown;
  readonly dateModified: unknown;
  readonly publisher: unknown;
  readonly url: unknown;
  readonly articleBody: unknown;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting)$|^(?:https?:\/\/schema\.org\/)?Report$/u;

/** The first article among all that is described; broken JSON-LD is as good as none. */
export function structuredArticle(document: Document): StructuredArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = nodesOf(script.textContent).find(isArticle);
    if (!found) continue;
    const { headline, author, datePublished, dateModified, articleBody } = found;
    const page = isRecord(found.mainEntityOfPage) ? found.mainEntityOfPage['@id'] : found.mainEntityOfPage;
    const publisher = Array.isArray(found.publisher) ? found.publisher[0] : found.publisher;
    const name = isRecord(publisher) ? publisher.name : publisher;
    return {
      headline,
      author,
      datePublished,
      dateModified,
      publisher: name,
      url: found.url ?? page,
      articleBody,
    };
  }
  return null;
}

/** The things described: one, a list, or a graph. */
function nodesOf(json: string | null): Readonly<Record<string, unknown>>[] {
  try {
    const value: unknown = JSON.parse(json ?? '');
    const roots = Array.isArray(value) ? value : [value];
    return roots
      .flatMap((root: unknown) =>
        isRecord(root) && Array.isArray(root['@graph']) ? [root, ...root['@graph']] : [root],
      )
      .filter(isRecord);
  } catch {
    return [];
  }
}

function isArticle(node: Readonly<Record<string, unknown>>): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
