/** From a request, which names things by their ids of today, to a decision, which holds on to what articles say. */
import type { DecideRequest, SearchHit } from '../../shared/contract/index.ts';
import { DramatisError } from '../../shared/errors.ts';
import type { Anchor, ClaimAnchor, Decision, Verb } from '../../shared/model/decision.ts';
import { hashId } from '../../shared/model/ids.ts';
import { canonicalName } from '../../shared/model/names.ts';
import { RELATION_TYPES } from '../../shared/schema/index.ts';
import type { Runner } from '../../shared/store/engine.ts';
import { findEntity } from '../../shared/store/graph/find.ts';
import { claimById } from '../../shared/store/statements/decisions.ts';
import { anchorsOfEntity, anchorsOfNames, anchorsOfProfiles, oneOfEachKey, profilesIn } from './anchors.ts';
import { checkClaim, checkPair, checkPin, refuse } from './check.ts';
import { formToSplit, isKeyOfItsOwn, profileToSplit } from './split.ts';

/** @throws DramatisError NOT_FOUND for what is not there, USAGE for what makes no sense */
export async function draftDecision(
  runner: Runner,
  request: DecideRequest,
  author: string,
  at: string,
): Promise<Decision> {
  const verb = await verbOf(runner, request);
  return {
    ...verb,
    id: hashId('decision', JSON.stringify(verb), author, at),
    author,
    at,
    note: request.note,
  };
}

async function verbOf(runner: Runner, request: DecideRequest): Promise<Verb> {
  switch (request.verb) {
    case 'merge':
    case 'apart': {
      const [a, b] = [await findEntity(runner, request.a), await findEntity(runner, request.b)];
      checkPair(request.verb, a, b);
      return { verb: request.verb, a: await held(runner, a), b: await held(runner, b) };
    }
    case 'split':
      return splitVerb(runner, request);
    case 'rename': {
      const entity = await findEntity(runner, request.entity);
      return { verb: 'rename', of: await held(runner, entity), name: canonicalName(request.name) };
    }
    case 'kind': {
      const entity = await findEntity(runner, request.entity);
      if (entity.kind === request.kind)
        refuse(`${entity.name} is of this kind already`, request.kind, 'There is nothing to decide.');
      return { verb: 'kind', of: await anchorsOfNames(runner, entity.id), kind: request.kind };
    }
    case 'reject-entity': {
      const entity = await findEntity(runner, request.entity);
      return { verb: 'reject-entity', of: await anchorsOfNames(runner, entity.id) };
    }
    case 'reject-claim':
      return { verb: 'reject-claim', claim: await claimAnchor(runner, request.claim) };
    case 'add-claim': {
      const { type, modality, qualifiers } = request;
      const [from, to] = [await findEntity(runner, request.from), await findEntity(runner, request.to)];
      checkClaim(from, type, to, qualifiers);
      const ends = { from: await held(runner, from), to: await held(runner, to) };
      return { verb: 'add-claim', type, ...ends, modality, qualifiers: inOrder(qualifiers) };
    }
    case 'pin': {
      const { property, value } = request;
      const entity = await findEntity(runner, request.entity);
      checkPin(entity, property, value);
      return { verb: 'pin', of: await held(runner, entity), property, value };
    }
  }
}

/**
 * Where the context of its article tells a profile from the others, these two are two, whatever articles come; else what
 * this one article says is another's.
 */
async function splitVerb(runner: Runner, request: Extract<DecideRequest, { verb: 'split' }>): Promise<Verb> {
  const toSplit = await profileToSplit(runner, request);
  const { profile, others } = toSplit;
  const called = request.called === undefined ? null : await formToSplit(runner, toSplit, request.called);
  const [anchor] = await anchorsOfProfiles(runner, [profile], called ?? undefined);
  const of = anchor ?? { article: profile.article, kind: profile.kind, quote: profile.name };
  if (called !== null) return { verb: 'split', of, called };
  if (!(await isKeyOfItsOwn(runner, toSplit))) return { verb: 'split', of };
  return { verb: 'apart', a: [of], b: await anchorsOfProfiles(runner, oneOfEachKey(others)) };
}

function held(runner: Runner, entity: SearchHit): Promise<Anchor[]> {
  return anchorsOfEntity(runner, entity.id);
}

function inOrder<T extends object>(map: T): T {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
}

async function claimAnchor(runner: Runner, id: string): Promise<ClaimAnchor> {
  const [claim] = await runner.run(claimById, { id });
  if (!claim) {
    throw new DramatisError('NOT_FOUND', 'There is no such claim', {
      where: id,
      advice: 'It may be gone with its article. Open the relation to see the claims that it stands on.',
    });
  }
  if (claim.decision !== null)
    refuse('This claim was added by a decision', id, `Undo that one: \`dramatis undo ${claim.decision}\``);
  const profiles = await profilesIn(runner, [claim.from, claim.to]);
  const anchors = await anchorsOfProfiles(runner, profiles);
  const end = (of: string): Anchor => {
    const anchor = anchors[profiles.findIndex((profile) => profile.id === of)];
    if (!anchor) throw brokenClaim('A claim has an end that is not there', id);
    return anchor;
  };
  const type = RELATION_TYPES.find((known) => known === claim.type);
  if (!type) throw brokenClaim('A claim is of a type that is not known', id);
  return { article: claim.article, type, from: end(claim.from), to: end(claim.to) };
}

function brokenClaim(what: string, id: string): DramatisError {
  return new DramatisError('STORE_INVALID', what, {
    where: id,
    advice: '`dramatis rebuild` computes the graph again from the articles and decisions.',
  });
}
