/** What somebody is busy with, roughly: by the kind of organization, and by words of titles. */
import type { OrganizationKind } from '../../shared/schema/index.ts';

/** The world of each kind of organization; null where it tells nothing. */
export const WORLD_OF_KIND: Readonly<Record<OrganizationKind, string | null>> = {
  country: 'state',
  government: 'state',
  military: 'military',
  'armed-group': 'armed',
  party: 'politics',
  company: 'business',
  media: 'media',
  international: 'state',
  ngo: null,
  education: 'learning',
  court: 'law',
  sport: 'sport',
  religious: 'religion',
  other: null,
};

/** Words of titles that tell a world by themselves. */
const WORDS: Readonly<Record<string, string>> = {
  sport: `footballer striker midfielder defender goalkeeper winger quarterback pitcher coach player boxer sprinter
    swimmer cyclist golfer skier wrestler gymnast driver rower jockey batsman bowler cricketer referee umpire
    tennis basketball football hockey rugby athlete runner skater champion medalist medallist`,
  arts: `actor actress singer musician composer painter novelist poet author writer filmmaker rapper dancer conductor
    pianist violinist guitarist sculptor playwright screenwriter comedian artist photographer designer model soprano
    choreographer songwriter`,
  learning: `professor scientist researcher physicist chemist biologist historian economist mathematician astronomer
    lecturer scholar`,
  military: `general colonel admiral lieutenant sergeant corporal brigadier marshal soldier major`,
  religion: `pope cardinal archbishop bishop rabbi imam ayatollah priest pastor patriarch`,
  law: `judge justice lawyer attorney prosecutor barrister magistrate solicitor`,
  business: `ceo businessman businesswoman entrepreneur investor banker founder financier`,
  media: `journalist reporter editor columnist broadcaster presenter anchor correspondent`,
  politics: `president minister premier senator congressman congresswoman mayor governor chancellor mp lawmaker
    secretary ambassador king queen prince princess deputy legislator councillor politician`,
};

const WORLDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([world, words]) => words.split(/\s+/u).map((word) => [word, world])),
);

/** Behind or before one of these "general" tells no soldier. */
const CIVILIANS: ReadonlySet<string> = new Set(['director', 'manager', 'counsel', 'inspector', 'consul']);

/** The world that a title's words tell, its first such word; or null. */
export function worldOfTitle(title: string): string | null {
  const words = title.split(' ');
  const telling = words.filter((word, n) => {
    // A deputy editor is no deputy, a director general no general.
    if (word === 'deputy') return n === words.length - 1;
    return word !== 'general' || !words.some((other) => CIVILIANS.has(other));
  });
  return telling.map((word) => WORLDS.get(word)).find((world) => world !== undefined) ?? null;
}
