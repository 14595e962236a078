/** What kind of position a title names: a rank, a noble or champion title, a job, else an office. */
import { fold } from '../../../../shared/model/names.ts';
import { ROLE_KINDS, type RoleKind } from '../../../../shared/schema/index.ts';
import { remembered } from '../../remember.ts';
import type { Mention } from '../../spans/mentions.ts';
import { type KindScores, modelKindOf } from '../model-kind.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Last words of ranks of the army, the police, the academy, the church. */
const RANKS =
  words(`general colonel captain admiral commodore sergeant corporal constable major lieutenant brigadier
  private trooper inspector superintendent ensign marshal airman seaman midshipman bombardier havildar
  professor priest bishop archbishop cardinal rabbi nun sister monsignor canon reverend deacon vicar reserve`);

const ARTS_DIRECTOR = /\b(?:film|theatre|theater|stage|music video|casting) director$/u;

const RANK_PHRASES =
  /\b(?:warrant|petty|pilot|flying) officer$|\b(?:airman|seaman|private) (?:first|1st|second|2nd) class$/u;

const TITLE_PHRASES =
  /\b(?:champion|laureate|prince|princess|honorary|all-star|record holder|player of the year)\b/u;

/** These end in a word of a rank, and are offices. */
const GENERAL_OFFICES =
  /\b(?:secretary|attorney|solicitor|director|consul|governor|surgeon|inspector|comptroller|auditor|prosecutor|postmaster|commissioner|advocate)[ -]general$/u;

const TITLES =
  words(`champion prince princess duke duchess earl baron baroness count countess lord lady dame sir sultan
  sheikh sheikha knight laureate medalist medallist baronet viscount marquess grandmaster apparent heir aga nawab
  maharaja archduke infanta infante companion`);

/** Last words of what people do for a living. */
const JOBS =
  words(`spokesman spokeswoman spokesperson lawyer attorney barrister solicitor advocate politician coach trainer
  engineer singer driver pilot nurse analyst economist editor reporter correspondent journalist columnist broadcaster
  presenter anchor striker goalkeeper keeper defender midfielder forward winger player footballer cricketer runner
  sprinter skier swimmer cyclist boxer golfer athlete racer quarterback pitcher outfielder infielder shortstop poet writer
  novelist author playwright biographer blogger linguist conductor composer musician guitarist cellist pianist violinist
  drummer rapper lyricist songwriter soprano tenor dancer choreographer actor actress comedian filmmaker producer
  screenwriter businessman businesswoman businessperson entrepreneur magnate tycoon banker investor trader industrialist
  financier broker accountant auditor adviser advisor consultant doctor physician surgeon dentist midwife psychologist
  psychiatrist pharmacist veterinarian teacher schoolteacher lecturer tutor academic scholar historian scientist physicist
  chemist biologist mathematician astronomer geologist archaeologist anthropologist sociologist philosopher researcher
  theologian climatologist meteorologist epidemiologist virologist activist campaigner organizer agent clerk cartoonist
  artist painter sculptor photographer illustrator architect designer curator critic translator interpreter librarian
  pastor cleric preacher imam missionary worker guard soldier officer referee umpire diplomat scout manager jurist
  fisherman farmer grocer hotelier chef cook baker butcher carpenter mechanic electrician plumber technician operator
  programmer developer hacker inventor model astronaut cosmonaut sailor fighter policeman policewoman firefighter detective
  assistant secretary specialist guru strategist lobbyist pollster educator explorer mountaineer climber aviator planner
  bodyguard  arbiter caretaker cashier chaplain concertmaster fly-half half back full-back judoka jockey eight aide
  counsel steward postman cleaner pundit hand  playmaker rounder    spokesperson steward
  thinker professional therapist counselor counsellor expert detective investigator salesman waiter cleaner miner`);

/** Titles whose last word is in a list above or below, and which are offices all the same. */
const OFFICES =
  /\b(?:prime minister|(?:press|general|foreign|home|defen[cs]e|cabinet|permanent|private) secretary|secretary of|under-?secretary|secretary|chief \w+ officer|commanding officer|commanding general|police chief|agent general|(?:district|state|united states|us) attorney|general manager|managing editor|chief (?:economist|scientist|of staff)|team principal)\b/u;

/** Who does something for a living is called so by the end of the word. */
const JOB_ENDINGS =
  /(?:ist|er|or|ian|eur|wright|smith|stress|(?:fisher|post|camera|watch|oil|yachts|lobster|fire|sales|base|crafts|stunt|trades|doors|work|lines|weather|news|anchor|police|patrol|crew)(?:man|woman|men|member))$/u;

/** Heads of bodies and holders of seats whose word ends like that of a job. */
const OFFICE_ENDINGS =
  words(`minister officer commander commissioner treasurer speaker leader premier chancellor governor director senator
  ambassador rector prosecutor registrar member master controller comptroller mayor chairman councillor councilor
  counsellor legislator lawmaker councilmember commissar custodian guardian emperor founder usher
  superior president-elect whip-maker prior elder councilor coordinator receiver overseer deputy-minister provisor
  ruler premier headteacher headmaster organiser-general moderator warder ranger-general supervisor inspector-general
  vice-chancellor elector rapporteur co-ordinator negotiator regulator lord-mayor overlord ringleader chair vice-director co-director collector holder`);

/** @param title a title in full */
export const roleKindOf: (title: string) => RoleKind = remembered(kindByWords);

function kindByWords(title: string): RoleKind {
  const form = fold(title).replace(/\.$/u, '').replace(/\(|\)/gu, '');
  const head = form.split(/,| of | for | in | at | to | on | emerit/u)[0] ?? form;
  const last = head.split(/[\s-]+/u).at(-1) ?? head;
  if (TITLE_PHRASES.test(form) || TITLES.has(last)) return 'title';
  if (GENERAL_OFFICES.test(head) || (head === 'captain' && /^\p{Ll}/u.test(title))) return 'office';
  if (OFFICES.test(form)) return 'office';
  if (ARTS_DIRECTOR.test(head)) return 'job';
  if (RANK_PHRASES.test(head)) return 'rank';
  if (RANKS.has(last) || (last === 'specialist' && last === form)) return 'rank';
  if (JOBS.has(last)) return 'job';
  return JOB_ENDINGS.test(last) && !OFFICE_ENDINGS.has(last) ? 'job' : 'office';
}

const OFFICE_NOUNS =
  words(`president king queen head chief chair chairman chairwoman deputy secretary premier mp
  congressman congresswoman pope regent consul envoy dean judge justice captain vice-president lawmaker member`);

/** Whether a word, in lower case or with a capital, names a position. */
export function isRoleNoun(word: string): boolean {
  const noun = fold(word);
  if ([OFFICE_NOUNS, OFFICE_ENDINGS, RANKS, TITLES, JOBS].some((list) => list.has(noun))) return true;
  return JOB_ENDINGS.test(noun);
}

/** A rank by its words; else what the model takes the title for where it is more sure than not, else its words. */
export function roleKindIn(
  { kindScores }: { readonly kindScores: KindScores },
  title: string,
  mentions: readonly Mention[],
): RoleKind {
  const told = roleKindOf(title);
  const read = modelKindOf(ROLE_KINDS, mentions, kindScores);
  return read && read.share > 0.5 && told !== 'rank' ? read.kind : told;
}
