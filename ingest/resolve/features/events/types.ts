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

/** Words of events' names that say of what type they are, and nothing of which one is meant. */
export const TYPE_WORDS: ReadonlySet<string> = new Set(
  `meeting meetings visit visits talks negotiation negotiations agreement deal summit conference speech address election
  elections vote referendum appointment election resignation dismissal protest protests strike attack attacks war battle
  arrest arrests trial lawsuit charge verdict sentence investigation probe inquiry sanction sanctions acquisition takeover
  merger purchase investment founding launch layoff layoffs closure bankruptcy award death killing murder disaster
  earthquake flood accident crash competition match race tournament aid ceasefire truce bombing shooting explosion
  operation campaign hearing statement signing v vs between against by with on at in to as from after`.split(
    /\s+/u,
  ),
);
