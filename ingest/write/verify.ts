/** The last look before anything is written: no claim without its sentence, none against the ontology. */
import { DramatisError } from '../../shared/errors.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Span } from '../../shared/model/extraction.ts';
import { signatureAllows } from '../../shared/schema/index.ts';
import type { Statements } from '../resolve/profiles.ts';

/** @throws DramatisError INTERNAL naming the article and what is wrong with its extraction */
export function verifyStatements(article: Article, statements: Statements): void {
  const kinds = new Map(statements.profiles.map((profile) => [profile.id, profile.kind]));
  for (const profile of statements.profiles) {
    if (profile.mentions.length === 0) refuse(article, `"${profile.name}" is mentioned nowhere`);
    for (const mention of profile.mentions) verifySpan(article, mention, profile.name);
  }
  for (const claim of statements.claims) {
    verifySpan(article, [claim.start, claim.end], claim.type);
    if (article.text.slice(claim.start, claim.end) !== claim.quote)
      refuse(article, `${claim.type} is misquoted`);
    const from = kinds.get(claim.from);
    const to = kinds.get(claim.to);
    if (!from || !to || !signatureAllows(claim.type, from, to)) {
      refuse(article, `${claim.type} cannot go from ${from} to ${to}`);
    }
  }
}

function verifySpan(article: Article, [start, end]: Span, what: string): void {
  const valid = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
  if (!valid || end > article.text.length)
    refuse(article, `${what} stands at ${start} to ${end}, outside the text`);
}

function refuse(article: Article, what: string): never {
  throw new DramatisError('INTERNAL', `The extraction contradicts its article: ${what}`, {
    where: article.id,
    advice: 'Nothing of this article was written. Please report it with the article.',
  });
}
