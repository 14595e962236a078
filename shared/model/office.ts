/**
 * Which role an appointment or resignation is about, as far as an article says it: the one that is told in the same
 * words, else the one in whose name the event is called, else the only one in an organization that took part.
 */
import type { Modality, Tenure } from '../schema/index.ts';
import { nameWords } from './names.ts';

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

/**
 * Ids of the roles that it is about; several only where they are in one organization, as "president and chief
 * executive". None where it may be one or another.
 * @param roles all of the person
 * @param told all that the article tells of the person's roles
 */
export function rolesAbout(
  office: OfficeTelling,
  roles: readonly OwnRole[],
  told: readonly RoleTelling[],
): ReadonlySet<string> {
  const heard = told.filter(({ modality }) => modality === 'asserted' || modality === 'planned');
  const possible = roles.filter(
    (role) => mayBeThere(office, role) && isOpen(office, role, heard) && !isDenied(role, told),
  );
  const beside = new Set(toldBeside(office, heard).map(({ role }) => role));
  const found = [
    possible.filter(({ id }) => beside.has(id)),
    fullest(possible.filter(({ title }) => hasWords(office.name, title))),
    onlyOne(possible.filter(({ organizations }) => meet(organizations, office.organizations))),
  ].find((each) => each.length > 0);
  return new Set(found && areInOne(found) ? found.map(({ id }) => id) : []);
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

function onlyOne(roles: readonly OwnRole[]): readonly OwnRole[] {
  return roles.length === 1 ? roles : [];
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
