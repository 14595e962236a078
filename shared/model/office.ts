/**
 * Which role an appointment or resignation is about, as far as an article says it: the one that is told in the same
 * words, else the one in whose name the event is called, else the only one in an organization that took part. That the
 * only one that is known is the one that is meant is a guess: it is none where the event is called by another title,
 * nor where who is appointed held the role already.
 */
import type { Modality, Tenure } from '../schema/index.ts';
import { daysOf } from './dates.ts';
import { nameWords } from './names.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { FUNCTION_WORDS } from './words.ts';

/** A stretch of an article's text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** That somebody was given or left a role, in the words of one article. */
export interface OfficeTelling extends Stretch {
  readonly what: 'appointment' | 'resignation';
  /** What the event is called. */
  readonly name: string;
  /** Organizations that took part in it. */
  readonly organizations: ReadonlySet<string>;
  /** Whether nobody else was given or left a role by it. */
  readonly isAlone: boolean;
}

/** That the same person holds a role, in the words of the same article. */
export interface RoleTelling extends Stretch {
  readonly role: string;
  readonly modality: Modality;
  readonly tenure: Tenure | null;
}

/** A role that the person holds, held or is to hold, whichever article says so. */
export interface OwnRole {
  readonly id: string;
  readonly title: string;
  readonly organizations: ReadonlySet<string>;
}

/** The roles that an appointment or resignation is about, by their ids. */
export interface About {
  readonly roles: ReadonlySet<string>;
  /** Nothing but the organization speaks for it. */
  readonly isGuess: boolean;
}

/**
 * What it is about; several roles only where they are in one organization, as "president and chief executive". None
 * where it may be one or another.
 * @param roles all of the person
 * @param telling all that the article tells of the person's roles
 */
export function rolesAbout(
  office: OfficeTelling,
  roles: readonly OwnRole[],
  telling: readonly RoleTelling[],
): About {
  const heard = telling.filter(({ modality }) => modality === 'asserted' || modality === 'planned');
  const possible = roles.filter(
    (role) => mayBeThere(office, role) && isOpen(office, role, heard) && !isDenied(role, telling),
  );
  const beside = new Set(toldBeside(office, heard).map(({ role }) => role));
  const told = [
    possible.filter(({ id }) => beside.has(id)),
    fullest(possible.filter(({ title }) => hasWords(office.name, title))),
  ].find((each) => each.length > 0);
  const found = told ?? guessed(office, possible);
  return { roles: new Set(areInOne(found) ? found.map(({ id }) => id) : []), isGuess: !told };
}

/**
 * Whether an appointment or resignation bounds the tenure in a role.
 * @param date when it was, a partial date
 * @param heldBy the first day by which the person held the role, as anybody tells it
 */
export function boundsRole(
  { what, date, about }: { what: OfficeTelling['what']; date: string; about: About },
  role: string,
  heldBy: string | null,
): boolean {
  const isHeldBefore = heldBy !== null && heldBy < daysOf(date)[0];
  return about.roles.has(role) && !(about.isGuess && what === 'appointment' && isHeldBefore);
}

/** Not where organizations took part, and none of the role's. */
function mayBeThere(office: OfficeTelling, { organizations }: OwnRole): boolean {
  const isUnknown = office.organizations.size === 0 || organizations.size === 0;
  return isUnknown || meet(organizations, office.organizations);
}

/** Who is told to have held a role is not appointed to it by then, and who is to hold it does not leave it. */
function isOpen({ what }: OfficeTelling, { id }: OwnRole, told: readonly RoleTelling[]): boolean {
  const closed: Tenure = what === 'appointment' ? 'former' : 'future';
  const own = told.filter(({ role }) => role === id);
  return own.length === 0 || own.some(({ tenure }) => tenure !== closed);
}

function isDenied({ id }: OwnRole, told: readonly RoleTelling[]): boolean {
  const own = told.filter(({ role }) => role === id);
  return own.length > 0 && own.every(({ modality }) => modality === 'negated');
}

/**
 * What is told in the same words. The title that is given or left comes behind: "Chairman Jobs was named chief
 * executive", "resigned as chief executive"; only where one person alone left is it the one before the name as well.
 */
function toldBeside(office: OfficeTelling, told: readonly RoleTelling[]): readonly RoleTelling[] {
  const beside = told.filter(({ start, end }) => start < office.end && office.start < end);
  const behind = beside.filter(
    ({ start, end }) => end > office.end || (end === office.end && start <= office.start),
  );
  const isBehind = behind.length > 0 || office.what === 'appointment' || !office.isAlone;
  return isBehind ? behind : beside;
}

function hasWords(name: string, title: string): boolean {
  const [own, words] = [new Set(nameWords(name)), nameWords(title)];
  return words.length > 0 && words.every((word) => own.has(word));
}

/** "Interim chief executive" and not "chief executive". */
function fullest(roles: readonly OwnRole[]): readonly OwnRole[] {
  const isLess = (a: OwnRole, b: OwnRole) => hasWords(b.title, a.title) && !hasWords(a.title, b.title);
  return roles.filter((role) => !roles.some((other) => isLess(role, other)));
}

/** The only one in an organization that took part, unless the event is called by another. */
function guessed({ name, organizations }: OfficeTelling, roles: readonly OwnRole[]): readonly OwnRole[] {
  const [only, ...others] = roles.filter((role) => meet(role.organizations, organizations));
  return only && others.length === 0 && !isCalledOtherwise(name, only.title) ? [only] : [];
}

/** Whether a name tells of another title: in a word for an office, or in whatever comes behind "as". */
function isCalledOtherwise(name: string, title: string): boolean {
  const [words, own] = [nameWords(name), new Set(nameWords(title))];
  const at = words.indexOf('as');
  const behind = at < 0 ? [] : words.slice(at + 1).filter((word) => !FUNCTION_WORDS.has(word));
  return [...words.filter((word) => OFFICE_WORDS.has(word)), ...behind].some((word) => !own.has(word));
}

function areInOne([first, ...others]: readonly OwnRole[]): boolean {
  const all = first?.organizations ?? new Set();
  return others.every(
    ({ organizations }) => organizations.size === all.size && [...organizations].every((id) => all.has(id)),
  );
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((id) => b.has(id));
}
