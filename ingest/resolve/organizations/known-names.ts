/** Bodies that the world over are called by several names, so that no article explains them. */
import { table } from '../titles/table.ts';
import { spelled } from './spelling.ts';

/** The name, then its others, folded. Only names that mean one body alone. */
const ROWS = `
united nations: un, united nations organization
european union: eu
african union: au
north atlantic treaty organization: nato, north atlantic alliance
world health organization: who
world trade organization: wto
international monetary fund: imf
international atomic energy agency: iaea
international criminal court: icc
international committee of the red cross: icrc
international olympic committee: ioc
organization of the petroleum exporting countries: opec
organization for security and cooperation in europe: osce
organization for economic cooperation and development: oecd
association of southeast asian nations: asean
united nations children's fund: unicef
united nations high commissioner for refugees: unhcr, un refugee agency, office of the united nations high commissioner for refugees
united nations relief and works agency: unrwa
united nations educational scientific and cultural organization: unesco
world food programme: wfp, world food program
european central bank: ecb
federal reserve: fed, us federal reserve, federal reserve board, federal reserve system
federal bureau of investigation: fbi
central intelligence agency: cia
national security agency: nsa
national aeronautics and space administration: nasa
us department of defense: pentagon, us defense department
state department: us state department, us department of state, department of state
republican party: gop
israel defense forces: idf, israeli defense forces, israel defence forces, israeli defence forces
islamic state: isis, isil, daesh, islamic state of iraq and syria, islamic state of iraq and the levant, islamic state group, islamic state in iraq and syria
palestine liberation organization: plo
irish republican army: ira
kurdistan workers party: pkk
revolutionary armed forces of colombia: farc
british broadcasting corporation: bbc
cable news network: cnn
associated press: ap
agence france presse: afp
massachusetts institute of technology: mit
metropolitan police: scotland yard, met police, metropolitan police service
federation internationale de football association: fifa
union of european football associations: uefa
federal security service: fsb
soviet union: ussr, union of soviet socialist republics
`;

const NAMES: ReadonlyMap<string, string> = new Map(
  [...table(ROWS)].map(([other, name]) => [inOneSpelling(other), inOneSpelling(name)] as const),
);
const KEPT: ReadonlySet<string> = new Set(NAMES.values());

/** The name under which all names of a well-known body meet; null for a name that is not listed. @param name its words, spelled */
export function knownName(name: string): string | null {
  return NAMES.get(name) ?? (KEPT.has(name) ? name : null);
}

function inOneSpelling(name: string): string {
  return name.split(' ').map(spelled).join(' ');
}
