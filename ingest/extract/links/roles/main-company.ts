/** "The new chief executive": an office of a company without a body is one of the company that the article is about. */
import { groupBy } from '../../../../shared/group.ts';
import { ORGANIZATION_KINDS } from '../../../../shared/schema/index.ts';
import { modelKindOf } from '../../qualifiers/model-kind.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';
import { bodyByRule } from './body-by-rule.ts';
import { countriesLedBy } from './leaders.ts';

/** Offices that companies have, as their words end. */
const OF_COMPANIES =
  /(?:^|[- ])(?:chief executive(?: officer)?|c[efot]o|chief \p{L}+ officer|managing director|general counsel|finance (?:chief|director)|head of \p{Ll}+(?: \p{Ll}+)?|chair(?:man|woman|person)?(?: of the board)?)$/iu;
/** How often an article names the company that it is about, at least. */
const LEAST = 3;
/** How many times as often as any other company. */
const LEAD = 2;
const MAIN = 'an office of a company that is named without it is of the one that the article is about';

/** Offices that states and companies have. */
const OF_EITHER = /^(?:president|vice[- ]president)$/iu;

/**
 * The company of an office that is named without one, as a link; null where the article is about no company. A bare
 * president is one of it where the company is named more often than all countries, and the name is of no head of state.
 */
export function companyOfOffice(reading: Reading, title: Mention, holder = ''): Link | null {
  const isEither = OF_EITHER.test(title.text);
  if (!isEither && !OF_COMPANIES.test(title.text)) return null;
  const named = mainCompany(reading);
  if (isEither && (isOfState(reading, named) || countriesLedBy(holder).length > 0)) return null;
  const body = named.findLast(({ end }) => end <= title.start) ?? named[0];
  return body ? bodyByRule(title, body, MAIN) : null;
}

/** Whether an article names countries as often as the company, or none that the office could be taken for. */
function isOfState({ mentions }: Reading, company: readonly Mention[]): boolean {
  const { length } = mentions.filter(({ kind, nested }) => kind === 'country' && !nested);
  return length === 0 || length >= company.length;
}

/** The company that "the carrier" means: the one that the article is about; null where it is about none. */
export function companyCalled(reading: Reading, title: Mention): Mention | null {
  return mainCompany(reading).findLast(({ end }) => end <= title.start) ?? null;
}

/** The mentions of the company that is named far more often than any other, in order of text; none where none is. */
function mainCompany({ mentions, sets, kindScores }: Reading): readonly Mention[] {
  const named = mentions.filter(({ kind, nested }) => kind === 'organization' && !nested);
  const companies = [...groupBy(named, ({ id }) => sets.find(id)).values()].filter((one) => {
    return modelKindOf(ORGANIZATION_KINDS, one, kindScores)?.kind === 'company';
  });
  const [most = [], second = []] = companies.sort((a, b) => b.length - a.length);
  return most.length >= LEAST && most.length >= LEAD * second.length ? most : [];
}
