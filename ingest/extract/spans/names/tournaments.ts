/** "French Open champion": the country is in the name of what somebody won, and not where that one is from. */
import { countryWord } from '../../identity/countries.ts';
import type { Mention } from '../mentions.ts';

const WON =
  /^ (?:Open|Cup|Masters|Grand Prix|Championships?|League) (?:[\p{Ll}-]{1,20} ){0,2}(?:champions?|winners?|(?:semi-?)?finalists?|runners?-up|holders?)\b/u;
/** Characters behind a country that are looked at. */
const REACH = 80;

/** Whether a country is only a word in the name of a tournament that somebody won. */
export function isOfTournament(text: string, { kind, text: name, end }: Mention): boolean {
  const isDemonym = kind === 'country' && countryWord(name)?.form === 'demonym';
  return isDemonym && WON.test(text.slice(end, end + REACH));
}
