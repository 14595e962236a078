/** Who words tell to belong to a body: "a member of X", "X fighter Ali Saleh", "She studied at X". */
import type { OrganizationKind } from '../../../../../shared/schema/index.ts';
import type { Reading } from '../../../reading.ts';
import type { Mention } from '../../../spans/mentions.ts';
import { subjectBefore } from './subject.ts';
import { DOUBTED, isOwnerOfNext, type KindOf, type Told } from './told.ts';

const MEMBER = 'words between the person and the body tell of a member';
const STUDENT = 'words between the person and the school tell of studies';
const SERVED = 'words between the person and the force tell of service';

const IS_MEMBER =
  /^(?:,| is| was|, who is|, who was| has been) (?:an? |the )?(?:[\p{Ll}-]+ ){0,2}members? of (?:the )?$/u;
const JOINED = /^ (?:has |had )?(?:re)?joined (?:the )?$/u;
const JOINABLE: ReadonlySet<OrganizationKind | undefined> = new Set([
  'party',
  'sport',
  'armed-group',
  'military',
]);
const STUDIED =
  /^[^.;:()“”"]{0,50}\b(?:studied|graduated|educated|enrolled|degrees?|doctorate|Ph\.? ?D\.?|M\.?B\.?A\.?|alumn(?:us|a)|graduate)\b[^.;:()“”"]{0,40} (?:at|from|of) (?:the )?$/u;
const ATTENDED = /^[^.;:()“”"]{0,30}\battended (?:the )?$/u;
const SERVES = /^[^.;:()“”"]{0,40}\b(?:served|enlisted|fought) (?:in|with) (?:the )?$/u;
const MEMBERS_BETWEEN =
  /^ (?:members?|operatives?|militants?|fighters?|activists?|player|striker|midfielder|goalkeeper),? $/u;

/** Bodies whose own, in the possessive, are their members. */
const OWNERS: ReadonlySet<OrganizationKind | undefined> = new Set(['party', 'sport']);

/** @param k the place of a mention in its sentence: a body, or the person that a body stands before */
export function memberOf(
  reading: Reading,
  outer: readonly Mention[],
  k: number,
  kindOf: KindOf,
): Told | null {
  const [before, mention] = [outer[k - 1], outer[k]];
  if (mention?.kind === 'person' && before?.kind === 'organization')
    return isMembersName(before, reading.text.slice(before.end, mention.start), kindOf(before))
      ? { type: 'MEMBER_OF', from: mention, to: before, rule: MEMBER }
      : null;
  const subject = mention?.kind === 'organization' ? subjectBefore(reading, outer, k) : null;
  if (!mention || !subject) return null;
  const words = reading.text.slice(subject.end, mention.start);
  if (DOUBTED.test(words)) return null;
  const way = wayOf(words, kindOf(mention));
  return way && { type: 'MEMBER_OF', from: subject.person, to: mention, start: subject.start, ...way };
}

/** "X striker Ana Ruiz", "Burnley's Ana Ruiz". */
function isMembersName(body: Mention, between: string, kind: OrganizationKind | undefined): boolean {
  return MEMBERS_BETWEEN.test(between) || (OWNERS.has(kind) && isOwnerOfNext(body, between));
}

function wayOf(words: string, kind: OrganizationKind | undefined): Pick<Told, 'rule' | 'tenure'> | null {
  if (IS_MEMBER.test(words))
    return { rule: MEMBER, ...(/\b(?:former|was)\b/u.test(words) && { tenure: 'former' }) };
  if (JOINED.test(words) && JOINABLE.has(kind)) return { rule: MEMBER };
  if (kind === 'education' && (STUDIED.test(words) || ATTENDED.test(words)))
    return { rule: STUDENT, tenure: 'former' };
  if (kind === 'military' && SERVES.test(words)) return { rule: SERVED, tenure: 'former' };
  return null;
}
