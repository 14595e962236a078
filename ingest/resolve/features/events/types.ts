/**
 * Types that one event is told as, by one article and another; data of `what.ts`. Types of a row are neighbours: the
 * one may be the other's word for it. All others exclude each other, "other" says nothing.
 */
import type { EventType } from '../../../../shared/schema/index.ts';

export const NEIGHBOURS: readonly (readonly EventType[])[] = [
  ['meeting', 'visit', 'negotiation', 'summit'],
  ['meeting', 'speech', 'summit'],
  ['negotiation', 'agreement', 'ceasefire', 'acquisition'],
  ['agreement', 'acquisition', 'investment', 'aid'],
  ['election', 'vote', 'appointment'],
  ['appointment', 'resignation'],
  ['resignation', 'layoff'],
  ['protest', 'strike', 'attack'],
  ['attack', 'war'],
  ['attack', 'death'],
  ['accident', 'death'],
  ['disaster', 'accident'],
  ['disaster', 'death'],
  ['arrest', 'trial', 'investigation'],
  ['layoff', 'bankruptcy'],
  ['founding', 'launch'],
  ['competition', 'award'],
  ['sanction', 'vote'],
  ['trial', 'sanction'],
];

/** They go on for weeks or years, so that dates far apart may be of one. */
export const LASTING: ReadonlySet<string> = new Set<EventType>([
  'war',
  'negotiation',
  'trial',
  'investigation',
  'sanction',
  'protest',
  'strike',
  'aid',
  'competition',
  'election',
  'disaster',
  'bankruptcy',
  'acquisition',
  'investment',
  'ceasefire',
  'other',
]);

/**
 * They take a day, which articles mistake by one at most, by the time zone or as the day of the article; of a visit one
 * may tell another day than the first. What was on days further apart was another one.
 */
export const DAYS_OFF: ReadonlyMap<string, number> = new Map<EventType, number>([
  ['meeting', 1],
  ['visit', 3],
  ['speech', 1],
  ['vote', 1],
  ['attack', 1],
  ['arrest', 1],
  ['accident', 1],
]);

/** They happen to persons, each to one of his own: where nobody is in both, they are two. */
export const OF_A_PERSON: ReadonlySet<string> = new Set<EventType>([
  'resignation',
  'appointment',
  'arrest',
  'death',
]);

/** By what two reports of one type are one event: a person to whom it rarely happens, a place, or any two in both. */
export type Sign = 'person' | 'place' | 'two';

export interface Occasion {
  readonly type: EventType;
  /** How far apart it may be told. */
  readonly days: number;
  /** Whether one must tell the day: of what goes on for long, the days of two articles say nothing. */
  readonly told?: true;
  readonly by: readonly Sign[];
}

export const OCCASIONS: readonly Occasion[] = [
  { type: 'resignation', days: 1, by: ['person'] },
  { type: 'appointment', days: 1, by: ['person'] },
  { type: 'arrest', days: 1, by: ['person'] },
  { type: 'death', days: 1, by: ['person'] },
  { type: 'election', days: 1, by: ['person'] },
  { type: 'trial', days: 1, told: true, by: ['person'] },
  { type: 'meeting', days: 0, by: ['two', 'place'] },
  { type: 'visit', days: 0, by: ['two', 'place'] },
  { type: 'agreement', days: 0, told: true, by: ['two'] },
  { type: 'acquisition', days: 30, by: ['two'] },
];

/** Words of events' names that say of what type they are, and nothing of which one is meant. */
export const TYPE_WORDS: ReadonlySet<string> = new Set(
  `meeting meetings visit visits talks negotiation negotiations agreement deal summit conference speech address election
  elections vote referendum appointment election resignation dismissal protest protests strike attack attacks war battle
  arrest arrests trial lawsuit charge verdict sentence investigation probe inquiry sanction sanctions acquisition takeover
  merger purchase investment founding launch layoff layoffs closure bankruptcy award death killing murder disaster
  earthquake flood accident crash competition match race tournament aid ceasefire truce bombing shooting explosion
  operation campaign hearing statement signing departure retirement dismissal ousting abdication discharge nomination
  succession inauguration promotion ordination coronation contract partnership treaty memorandum congress convention
  lecture testimony trip tour mission negotiations mediation talks call fine ban suspension sale bid offer murder
  assassination stabbing torture shelling fight coup invasion detention kidnapping imprisonment capture charges
  extradition retrial nationalisation listing loan formation opening release unveiling introduction publication
  insolvency collapse liquidation default execution famine tsunami cyclone hurricane fire outbreak landslide collision
  injury rescue bailout gift donation contribution help support training truce march rally demonstration boycott walkout
  others v vs between against by with on at in to as from after`.split(/\s+/u),
);
