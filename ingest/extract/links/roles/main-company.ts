/** "The new chief executive": an office of a company without a body is one of the company that the article is about. */
import { groupBy } from '../../../../shared/group.ts';
import { ORGANIZATION_KINDS } from '../../../../shared/schema/index.ts';
import { modelKindOf } from '../../qualifiers/model-kind.ts';
import type { Reading } from '../../reading.ts';
import type { Mention } from '../../spans/mentions.ts';
import type { Link } from '../scores.ts';
import { bodyByRule } from './body-by-rule.ts';

/** Offices that companies have, as their words end. */
const OF_COMPANIES =
  /(?:^|[- ])(?:chief executive(?: officer)?|c[efot]o|chief \p{L}+ officer|managing director|general counsel|finance (?:chief|director)|head of \p{Ll}+(?: \p{Ll}+)?|chair(?:man|woman|person)?(?: of the board)?)$/iu;
/** How often an article names the company that it is about, at least. */
const LEAST = 3;
/** How many times as often as any other company. */
const LEAD = 2;
const MAIN = 'an office of a company that is named without it is of the one that the article is about';

/** The company of an office that is named without one, as a link; null where the article is about no company. */
export function companyOfOffice(reading: Reading, title: Mention): Link | null {
  if (!OF_COMPANIES.test(title.text)) return null;
  const named = mainCompany(reading);
  const body = named.findLast(({ end }) => end <= title.start) ?? named[0];
  return body ? bodyByRule(title, body, MAIN) : null;
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
