/** Generated parts of a document that people write in: each between two markers, all else stays as it is. */
import { DramatisError } from '../../shared/errors.ts';

export interface Section {
  readonly name: string;
  /** Markdown. */
  readonly text: string;
}

/**
 * The document with these sections in the places of their markers; what has none is added at the end.
 * @throws DramatisError INPUT where a marker stands alone: what would be replaced is not known
 */
export function withSections(document: string, sections: readonly Section[]): string {
  return sections.reduce(withSection, document);
}

function withSection(document: string, { name, text }: Section): string {
  const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const block = `${begin}\n\n${text.trim()}\n\n${end}`;
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 && to < 0) return `${document.trimEnd()}\n\n${block}\n`.trimStart();
  if (from < 0 || to < from) {
    throw new DramatisError('INPUT', `The markers of ${name} do not match`, {
      advice: `Put ${begin} before ${end}, or take both out to have the section added at the end.`,
    });
  }
  return document.slice(0, from) + block + document.slice(to + end.length);
}
