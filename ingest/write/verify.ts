/** The last look before anything is written: no claim without its sentence, none against the ontology. */
import { DramatisError } from '../../shared/errors.ts';
import type { Article } from '../../shared/model/article.ts';
import { isPartialDate } from '../../shared/model/dates.ts';
import type { Span } from '../../shared/model/extraction.ts';
import type { Claim, Profile } from '../../shared/model/graph.ts';
import {
  kindDefinition,
  MODALITIES,
  type PropertyDefinition,
  QUALIFIER_NAMES,
  QUALIFIERS,
  relationDefinition,
  signatureAllows,
} from '../../shared/schema/index.ts';
import type { Statements } from '../resolve/profiles.ts';

/** @throws DramatisError INTERNAL naming the article and what is wrong with its extraction */
export function verifyStatements(article: Article, statements: Statements): void {
  const profiles = new Map(statements.profiles.map((profile) => [profile.id, profile]));
  for (const profile of statements.profiles) verifyProfile(article, profile);
  for (const claim of statements.claims) {
    verifySpan(article, [claim.start, claim.end], claim.type);
    if (article.text.slice(claim.start, claim.end) !== claim.quote)
      refuse(article, `${claim.type} is misquoted`);
    verifyEnds(article, claim, profiles.get(claim.from), profiles.get(claim.to));
    verifyTelling(article, claim);
  }
}

function verifyProfile(article: Article, profile: Profile): void {
  if (profile.name === '') refuse(article, `a ${profile.kind} has no name`);
  if (profile.mentions.length === 0) refuse(article, `"${profile.name}" is mentioned nowhere`);
  for (const mention of profile.mentions) verifySpan(article, mention, profile.name);
  const definitions = kindDefinition(profile.kind).properties;
  for (const [name, value] of Object.entries(profile.properties)) {
    const definition = definitions[name];
    if (!definition || !isOf(definition.values, value))
      refuse(article, `"${profile.name}" cannot have the ${name} "${value}"`);
  }
}

function verifyEnds(
  article: Article,
  claim: Claim,
  from: Profile | undefined,
  to: Profile | undefined,
): void {
  if (!from || !to || !signatureAllows(claim.type, from.kind, to.kind)) {
    refuse(article, `${claim.type} cannot go from ${from?.kind} to ${to?.kind}`);
  }
  const { objectKind } = relationDefinition(claim.type);
  if (objectKind !== undefined && to.properties.organizationKind !== objectKind) {
    refuse(article, `${claim.type} leads to "${to.name}", which is no ${objectKind}`);
  }
}

/** How a claim is told: its modality, confidence and qualifiers. */
function verifyTelling(article: Article, { type, modality, confidence, qualifiers }: Claim): void {
  if (!MODALITIES.includes(modality)) refuse(article, `${type} cannot be "${modality}"`);
  if (!(confidence >= 0 && confidence <= 1)) refuse(article, `${type} has the confidence ${confidence}`);
  const { qualifiers: allowed, required } = relationDefinition(type);
  for (const name of QUALIFIER_NAMES) {
    const value = qualifiers[name];
    if (value === undefined && required.includes(name)) refuse(article, `${type} has no ${name}`);
    if (value === undefined) continue;
    if (!allowed.includes(name) || !isOf(QUALIFIERS[name].values, value)) {
      refuse(article, `${type} cannot have the ${name} "${value}"`);
    }
  }
}

function isOf(values: PropertyDefinition['values'], value: string): boolean {
  if (values === 'text') return true;
  return values === 'date' ? isPartialDate(value) : values.includes(value);
}

function verifySpan(article: Article, [start, end]: Span, what: string): void {
  const valid = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
  if (!valid || end > article.text.length)
    refuse(article, `${what} stands at ${start} to ${end}, outside the text`);
  if (isWithinSign(article.text, start) || isWithinSign(article.text, end))
    refuse(article, `${what} cuts a sign in two`);
}

/** Whether the two code units of one sign stand on either side: no store keeps half a sign. */
function isWithinSign(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function refuse(article: Article, what: string): never {
  throw new DramatisError('INTERNAL', `The extraction contradicts its article: ${what}`, {
    where: article.id,
    advice: 'Nothing of this article was written. Please report it with the article.',
  });
}
