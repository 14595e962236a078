/** Lines that say who wrote, edited or pictured a report: "By Ann Lee in Paris", "Reporting by Ann Lee; editing by Ben Cole". */
import { PARTICLES } from './words.ts';

/** Signs of emphasis and brackets around a line. */
const SIGNS = /^[\s*_#>([–—-]+|[\s*_.)\]]+$/gu;
/** What was done by somebody: "Written by", "Additional reporting by"; alone, a report was. */
const WORK =
  '(?:(?:additional|further) )?(?:(?:story|words|text|report(?:ing|ed)?|writ(?:ing|ten)|edit(?:ing|ed)|compiled|posted|photo(?:graph)?s?|photograph(?:y|ed)|pictures?|illustrat(?:ions?|ed)|video|graphics?|interviews?|analysis|translat(?:ion|ed)) )';
const CREDIT = new RegExp(`^${WORK}?by `, 'iu');
/** "Ann Lee reports from Paris", "Ann Lee contributed to this report". */
const TELLS =
  /^(?<names>.{3,120}?) (?:reports?|writes?|contributed(?: to (?:this|the) (?:report|article|story)| reporting)?)(?: from (?<places>.{2,40}))?$/u;
/** Parts of a byline: a name, a title, an agency, a day. */
const PARTS = /\s*[,;|•·/\t]\s*|\s[–—-]\s/u;
/** Of a date or a time: "14", "3rd", "9:30". */
const NUMBER = /^\p{Nd}[\p{Nd}:.]*\p{L}{0,2}$/u;
const LONGEST = 200;

/** Small words between names. */
const BETWEEN: ReadonlySet<string> = new Set([
  ...PARTICLES,
  ...'and & with in for of at from the agencies staff'.split(' '),
]);
/** Last words of what somebody does for a paper. */
const JOBS = /(?:^|[ -])(?:editor|correspondent|reporter|writer|columnist|journalist|critic|producer)$/iu;
/** What a headline begins with behind "By" where it names nobody; some months are given names too. */
const TIMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|July|September|October|November|December|Christmas|Easter|Noon|Midnight|Night|Day|Then|Now|All|No)$/iu;

/** Whether a whole line does no more than name who made a report. A sentence that begins with "By" does more. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST) return false;
  const plain = line.replace(SIGNS, '');
  const credit = CREDIT.exec(plain);
  if (!credit) return isTelling(plain);
  const [first = '', ...others] = plain.slice(credit[0].length).split(PARTS);
  return isNames(first) && others.every(isMore);
}

/** Whether a line under a headline is a name with what its bearer does for a paper: "Ann Lee, Political Editor". */
export function isSignature(line: string): boolean {
  if (line.length > LONGEST) return false;
  const [first = '', ...others] = line.replace(SIGNS, '').split(PARTS);
  return isNames(first) && others.some((part) => JOBS.test(part)) && others.every(isMore);
}

function isTelling(plain: string): boolean {
  const { names = '', places } = TELLS.exec(plain)?.groups ?? {};
  return names.split(PARTS).every(isNames) && (places === undefined || isNames(places));
}

/** What may stand behind the first names of a byline. */
function isMore(part: string): boolean {
  const plain = part.replace(/^and /u, '');
  const credit = CREDIT.exec(plain);
  if (credit) return isNames(plain.slice(credit[0].length));
  return JOBS.test(plain) || plain.split(/\s+/u).every((word) => isOfNames(word) || NUMBER.test(word));
}

/** Whether words are nothing but names, and small words between them. */
function isNames(words: string): boolean {
  const all = words.trim().split(/\s+/u);
  const [first = ''] = all;
  const begins =
    /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(first) || /^(?:the|al-.+)$/u.test(first) || PARTICLES.has(first);
  const isNamed = all.some((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
  return begins && isNamed && !TIMES.test(first) && all.every(isOfNames);
}

function isOfNames(word: string): boolean {
  return (
    BETWEEN.has(word) ||
    /^(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{Ll}{1,4}[-'’]?\p{Lu}|al-)[\p{L}\p{M}\p{Nd}.'’-]*$/u.test(word)
  );
}
