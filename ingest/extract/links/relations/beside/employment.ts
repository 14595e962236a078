/** Who words tell to work for a body, without a role: "Ben Hope of Newsweek", "X employee Ana Ruiz", "She taught at X". */
import type { OrganizationKind } from '../../../../../shared/schema/index.ts';
import type { Reading } from '../../../reading.ts';
import type { Mention } from '../../../spans/mentions.ts';
import { subjectBefore } from './subject.ts';
import { DOUBTED, isOwnerOfNext, type KindOf, type Told } from './told.ts';

const NAMED_BEHIND = 'the name of a body behind that of a person, with "of", "at" or "with" between';
const SAID = 'words between the person and the body tell of work';

/** Bodies of which one who stands beside them is most often paid by. */
const EMPLOYERS: ReadonlySet<OrganizationKind | undefined> = new Set([
  'company',
  'media',
  'ngo',
  'education',
]);

const BEHIND = /^,? (?:of|at|with) (?:the )?$/u;
const EMPLOYEE = '(?:employee|staffer|staff member|worker)';
/** "X employee Ana Ruiz", "Ana Ruiz, an X employee". */
const EMPLOYEE_BETWEEN = new RegExp(`^ ${EMPLOYEE},? $`, 'u');
const EMPLOYEE_BEHIND = new RegExp(`^ ${EMPLOYEE}\\b`, 'u');
const IS_A = /^(?:,| is| was) (?:an? |the )?(?:[\p{Ll}-]+ )?$/u;
/** Bodies whose own, in the possessive, are those who work for them. */
const OWNERS: ReadonlySet<OrganizationKind | undefined> = new Set(['company', 'media']);
/** "Ana Ruiz, who once worked in sales for X": what ends in work, within one clause. */
const WORKS =
  /^[^.;:()“”"]{0,60}\b(?:works?|worked|working|employed|taught|teaches|writes) (?:as an? [\p{Ll} -]{1,30} |in [\p{Ll} ]{1,20} |part-time |full-time )?(?:for|at|by) (?:the )?$/u;
const OVER = /\b(?:once|formerly|previously|worked|taught|used to)\b/u;

/** @param k the place of a mention in its sentence: a body, or the person that a body stands before */
export function workerOf(
  reading: Reading,
  outer: readonly Mention[],
  k: number,
  kindOf: KindOf,
): Told | null {
  const { text } = reading;
  const [before, mention] = [outer[k - 1], outer[k]];
  const between = before && mention ? text.slice(before.end, mention.start) : '';
  if (mention?.kind === 'person' && before?.kind === 'organization')
    return EMPLOYEE_BETWEEN.test(between) || (OWNERS.has(kindOf(before)) && isOwnerOfNext(before, between))
      ? { type: 'WORKS_FOR', from: mention, to: before, rule: SAID }
      : null;
  if (mention?.kind !== 'organization') return null;
  if (before?.kind === 'person') {
    if (EMPLOYERS.has(kindOf(mention)) && BEHIND.test(between))
      return { type: 'WORKS_FOR', from: before, to: mention, rule: NAMED_BEHIND };
    if (IS_A.test(between) && EMPLOYEE_BEHIND.test(text.slice(mention.end)))
      return { type: 'WORKS_FOR', from: before, to: mention, rule: SAID };
  }
  return workedAt(reading, outer, k);
}

function workedAt(reading: Reading, outer: readonly Mention[], k: number): Told | null {
  const [subject, body] = [subjectBefore(reading, outer, k), outer[k]];
  if (!subject || !body) return null;
  const words = reading.text.slice(subject.end, body.start);
  if (!WORKS.test(words) || DOUBTED.test(words)) return null;
  const { person, start } = subject;
  return {
    type: 'WORKS_FOR',
    from: person,
    to: body,
    rule: SAID,
    start,
    ...(OVER.test(words) && { tenure: 'former' }),
  };
}
