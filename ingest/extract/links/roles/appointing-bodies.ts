/** "Fairchild hired Ann Lee, a Motorola manager, as president": who gives an office in itself is its body. */
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';
import { bodyByRule } from './body-by-rule.ts';

const LEFT = 'a body that dismisses who has an office has had that office in itself';
const RULE = 'a body that hires or appoints somebody as something gives an office of its own';

/** From the body to whom it appoints. */
const APPOINTS =
  /^,? (?:has |have |had |then |also |later )?(?:hired|named|appointed|promoted|recruited|chose|picked|selected) $/u;
/** From the body to the office that it takes from somebody: "Everton have sacked manager Ann Lee". */
const DISMISSES =
  /^ (?:has |have |had )?(?:(?:also|then|later) )?(?:axed|dismissed|dropped|fired|let go of|ousted|parted (?:company|ways) with|removed|sacked|suspended) (?:its |their )?(?:[\p{Ll}-]+ )?$/u;
/** From whom it appoints to the title, what she is called and a title before this one included. */
const AS =
  /^(?:, [^,;.:]{1,60},)? (?:as|to be|to become) (?:its |the |an? |their )?(?:new |next |first |interim |acting )?(?:[\p{Ll}-]+ ){0,4}(?:and )?$/u;
/** "Named her as the next mayor of Leeds". */
const OF_OTHER = /^ (?:of|at|for|in|to) /u;

/** The body that gives an office to whoever is named between them; null where none does. */
export function bodyThatAppoints({ text, bySentence }: Reading, title: Mention): Link | null {
  const near = bySentence.get(title.sentence) ?? [];
  const left = bodyThatDismisses(text, near, title);
  if (left) return bodyByRule(title, left, LEFT);
  const holder = near.findLast(({ kind, end }) => kind === 'person' && end <= title.start);
  if (!holder || !AS.test(text.slice(holder.end, title.start)) || OF_OTHER.test(text.slice(title.end)))
    return null;
  const body = near.find(({ kind, nested, end }) => {
    return (
      kind === 'organization' &&
      !nested &&
      end <= holder.start &&
      APPOINTS.test(text.slice(end, holder.start))
    );
  });
  return body ? bodyByRule(title, body, RULE) : null;
}

/** The body before a title whose holder, named right behind it, it dismisses. */
function bodyThatDismisses(text: string, near: readonly Mention[], title: Mention): Mention | undefined {
  const isHeld = near.some(({ kind, first, start }) => {
    return kind === 'person' && first - title.last <= 2 && /^,? $/u.test(text.slice(title.end, start));
  });
  if (!isHeld) return undefined;
  return near.find(({ kind, nested, end }) => {
    return (
      kind === 'organization' && !nested && end <= title.start && DISMISSES.test(text.slice(end, title.start))
    );
  });
}
