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
  /^(?<names>.{3,120}?) (?<does>reports?|writes?|contributed(?: to (?:this|the) (?:report|article|story)| reporting)?)(?: from (?<places>.{2,40}))?$/u;
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
/** What a headline begins with behind "By" where it names nobody: when; some months are given names too. */
const TIMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|July|September|October|November|December|Christmas|Easter|Noon|Midnight|Night|Day|Then|Now)$/iu;
/** The same: how. */
const MEANS =
  /^(?:All|Any|No|Popular|Public|Royal|Executive|Presidential|Special|Invitation|Appointment|Order|Request|Design|Default|Accident|Chance|Force|Proxy|Word|Law|Land|Sea|Air|Rail|Road|Train|Bus|Boat|Foot|Leaps|Hook)$/iu;
/** What is named with "the" and makes reports: a staff, an agency, a paper. */
const NEWSROOM =
  /^the .*\b(?:staff|agenc(?:y|ies)|press|board|newsroom|desk|team|reporters|editors|correspondents|news|times|post|guardian|herald|tribune|observer|courier|gazette|journal|ledger|chronicle|daily|weekly|telegraph|independent|economist|planet)$/iu;
/** What stands between two that made a report together. */
const TOGETHER = / (?:and|&|with) /u;
/** Where somebody is, and who for, behind the name. */
const ASIDE = / (?:in|for|at|from|of) .*$/u;

/** Whether a whole line does no more than name who made a report. A sentence that begins with "By" does more. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST) return false;
  const plain = line.replace(SIGNS, '');
  const credit = CREDIT.exec(plain);
  if (!credit) return isTelling(plain);
  const [first = '', ...others] = plain.slice(credit[0].length).split(PARTS);
  return isMakers(first) && others.every(isMore);
}

/**
 * The same of the first line of a text, which may be a headline: "By Land and Sea". It is a byline where it tells the
 * work, a job, a newsroom, or whole names of persons.
 */
export function isOpeningByline(line: string): boolean {
  if (!isByline(line)) return false;
  const plain = line.replace(SIGNS, '');
  const credit = CREDIT.exec(plain)?.[0];
  if (credit === undefined) return / (?:contributed|from) /u.test(plain);
  const [first = '', ...others] = plain.slice(credit.length).split(PARTS);
  return credit.length > 'by '.length || others.some(isJob) || isNewsroom(first) || arePersons(first);
}

/** Whether a line under a headline is a name with what its bearer does for a paper: "Ann Lee, Political Editor". */
export function isSignature(line: string): boolean {
  if (line.length > LONGEST) return false;
  const [first = '', ...others] = line.replace(SIGNS, '').split(PARTS);
  return isNames(first) && others.some(isJob) && others.every(isMore);
}

function isTelling(plain: string): boolean {
  const { names = '', does = '', places } = TELLS.exec(plain)?.groups ?? {};
  const isTold = does.startsWith('contributed') || places !== undefined || arePersons(names);
  const isOfBody = /^the /iu.test(names) && !isNewsroom(names);
  return (
    isTold && !isOfBody && names.split(PARTS).every(isNames) && (places === undefined || isNames(places))
  );
}

/** Names of who may have made a report; of a body only where it makes reports. */
function isMakers(words: string): boolean {
  return isNames(words) && (!/^the /iu.test(words) || isNewsroom(words));
}

/** Whether each of these that made something together has a name of several words, as persons have. */
function arePersons(words: string): boolean {
  return words
    .replace(ASIDE, '')
    .split(TOGETHER)
    .every((name) => /^(?!the )\S+ \S/iu.test(name.trim()));
}

/** Whether words with "the" name a staff, an agency or a paper: "the Daily Courier". */
export function isNewsroom(words: string): boolean {
  return NEWSROOM.test(words.replace(/ in .*$/u, ''));
}

function isJob(part: string): boolean {
  return JOBS.test(part);
}

/** What may stand behind the first names of a byline. */
function isMore(part: string): boolean {
  const plain = part.replace(/^and /u, '');
  const credit = CREDIT.exec(plain);
  if (credit) return isNames(plain.slice(credit[0].length));
  return isJob(plain) || plain.split(/\s+/u).every((word) => isOfNames(word) || NUMBER.test(word));
}

/** Whether words are nothing but names, and small words between them. */
function isNames(words: string): boolean {
  const all = words.trim().split(/\s+/u);
  const [first = ''] = all;
  const begins =
    /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(first) || /^(?:the|al-.+)$/u.test(first) || PARTICLES.has(first);
  const isNamed = all.some((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
  return begins && isNamed && !TIMES.test(first) && !MEANS.test(first) && all.every(isOfNames);
}

function isOfNames(word: string): boolean {
  return (
    BETWEEN.has(word) ||
    /^(?:[\p{Lu}\p{Lt}\p{Lo}]|\p{Ll}{1,4}[-'’]?\p{Lu}|al-)[\p{L}\p{M}\p{Nd}.'’-]*$/u.test(word)
  );
}
