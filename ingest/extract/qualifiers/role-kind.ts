/** What kind of position a title names: a rank, a noble or champion title, a job, else an office. */
import { fold } from '../../../shared/model/names.ts';
import type { RoleKind } from '../../../shared/schema/index.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Last words of ranks of the army, the police, the academy, the church. */
const RANKS =
  words(`general colonel captain admiral commodore sergeant corporal constable major lieutenant brigadier
  private trooper specialist inspector superintendent ensign marshal airman seaman midshipman bombardier havildar
  professor priest bishop archbishop cardinal rabbi nun sister monsignor canon reverend deacon vicar reserve`);

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
  professional therapist counselor counsellor expert detective investigator salesman waiter cleaner miner`);

/** Titles whose last word is in a list above or below, and which are offices all the same. */
const OFFICES =
  /\b(?:prime minister|(?:press|general|foreign|home|defen[cs]e|cabinet|permanent|private) secretary|secretary of|under-?secretary|secretary|chief \w+ officer|commanding officer|police chief|(?:district|state|united states|us) attorney|general manager|managing editor|chief (?:economist|scientist|of staff)|team principal)\b/u;

/** @param title a title in full */
export function roleKindOf(title: string): RoleKind {
  const form = fold(title).replace(/\.$/u, '').replace(/\(|\)/gu, '');
  const head = form.split(/,| of | for | in | at | to | on /u)[0] ?? form;
  const last = head.split(/[\s-]+/u).at(-1) ?? head;
  if (/\b(?:champion|laureate|prince|princess)\b/u.test(head) || TITLES.has(last)) return 'title';
  if (GENERAL_OFFICES.test(form)) return 'office';
  if (RANKS.has(last)) return 'rank';
  if (OFFICES.test(form)) return 'office';
  return JOBS.has(last) ? 'job' : 'office';
}
