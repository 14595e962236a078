/** What words right beside each other say: "Swiss singer Ana Ruiz", "Ben Hope of Newsweek", "the air wing of X". */
import type { RelationType } from '../../../../shared/schema/index.ts';
import { stretchOf } from '../../evidence/stretch.ts';
import { namedReference, type Reading, type Reference } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { EntityDraft, RelationDraft } from '../drafts.ts';
import { basedIn } from './beside/based-in.ts';
import { memberOf } from './beside/belonging.ts';
import { citizenOf, partyOf } from './beside/citizens.ts';
import { workerOf } from './beside/employment.ts';
import { relativeOf } from './beside/kin.ts';
import { ownerOf } from './beside/owners.ts';
import { partOf } from './beside/part-whole.ts';
import type { KindOf, Told } from './beside/told.ts';

/** How often each rule is right in the training articles, or a little less. */
const CONFIDENCE = 0.85;

/** "attended X and Y": what is told of the first is told of the others. */
const LISTED: ReadonlySet<RelationType> = new Set(['MEMBER_OF', 'WORKS_FOR', 'BASED_IN']);
const IN_A_LIST = /^(?:,|,? and) (?:the )?$/u;

/** The relations with those that such words tell and that are not stated yet. */
export function withToldBeside(
  reading: Reading,
  entities: ReadonlyMap<Reference, EntityDraft>,
  relations: readonly RelationDraft[],
): RelationDraft[] {
  const stated = new Set(relations.map(({ type, from, to }) => `${type} ${from} ${to}`));
  const kindOf = (mention: Mention) => entities.get(namedReference(reading, mention))?.organizationKind;
  const added = toldBeside(reading, kindOf).flatMap((told) => {
    const [from, to] = [namedReference(reading, told.from), namedReference(reading, told.to)];
    const key = `${told.type} ${from} ${to}`;
    const isStated = stated.has(key) || (told.kin && stated.has(`${told.type} ${to} ${from}`));
    if (from === to || isStated) return [];
    stated.add(key);
    return [draftOf(told, from, to)];
  });
  return [...relations, ...added];
}

function draftOf(told: Told, from: Reference, to: Reference): RelationDraft {
  const [start, end] = stretchOf(told.from, told.to);
  const because = { from: told.from, to: told.to, rules: [told.rule], byRule: true } as const;
  return {
    ...{ type: told.type, from, to, modality: 'asserted', start: told.start ?? start, end },
    ...{ confidence: CONFIDENCE, because },
    ...(told.kin && { kin: told.kin }),
    ...(told.tenure && { tenure: told.tenure }),
  };
}

function toldBeside(reading: Reading, kindOf: KindOf): Told[] {
  return [...reading.bySentence.values()].flatMap((mentions) => {
    const outer = mentions.filter(({ nested, kind }) => !nested && kind !== 'event');
    return outer.flatMap((mention, k) => {
      const next = outer[k + 1];
      const found = [
        citizenOf(reading, outer, k),
        partyOf(reading, outer, k, kindOf),
        workerOf(reading, outer, k, kindOf),
        memberOf(reading, outer, k, kindOf),
        partOf(reading, mention, next, kindOf),
        basedIn(reading, mention, next, kindOf),
        ownerOf(reading, mention, next),
        relativeOf(reading, mention, next),
      ].filter((one) => one !== null);
      return found.flatMap((told) => [told, ...ofOthers(reading, outer, told, kindOf)]);
    });
  });
}

/** The same of the bodies of its kind that follow it in a list. */
function ofOthers({ text }: Reading, outer: readonly Mention[], told: Told, kindOf: KindOf): Told[] {
  if (!LISTED.has(told.type)) return [];
  const end = told.type === 'BASED_IN' ? 'from' : 'to';
  const others: Told[] = [];
  let last = told[end];
  for (const next of outer.slice(outer.indexOf(last) + 1)) {
    const isNext = next.kind === 'organization' && IN_A_LIST.test(text.slice(last.end, next.start));
    if (!isNext || kindOf(next) !== kindOf(last)) break;
    others.push({ ...told, [end]: next });
    last = next;
  }
  return others;
}
