/** Bodies beside a title that it is not of: where its holder came from, where an ambassador is sent. */
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';

/** Characters before a title or a body that are looked at. */
const REACH = 80;

/** "To Peru", "to Oman and to Portugal". */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const SENT_TO = new RegExp(
  `^ to (?:the )?(?:${NAME}(?:, (?:the )?${NAME}){0,4},? and (?:to )?(?:the )?)?$`,
  'u',
);

/** "Joins as (chaplain) from". */
const JOINS_AS = /\bjoin(?:s|ed|ing)? (?:[^.;:]{1,60} )?as (?:an? |the |its |their )?(?:[\p{Ll}-]+ ){0,3}$/u;
const COMES_FROM = /^ from (?:the )?$/u;
const FORMERLY = /\bformerly (?:of|at|with|from) (?:the )?$/iu;

/** "Ambassador to Peru": the country is where it leads to. */
export function isDestination({ text }: Pick<Reading, 'text'>, body: Mention, title: Mention): boolean {
  return body.start >= title.end && SENT_TO.test(text.slice(title.end, body.start));
}

/** "Joins the hospital as chaplain from X", "formerly of X": the body that somebody left. */
export function isLeft({ text }: Pick<Reading, 'text'>, body: Mention, title: Mention): boolean {
  const before = ({ start }: Mention) => text.slice(Math.max(0, start - REACH), start);
  if (FORMERLY.test(before(body))) return true;
  const isFrom = body.start >= title.end && COMES_FROM.test(text.slice(title.end, body.start));
  return isFrom && JOINS_AS.test(before(title));
}
