/** From an article to its reading: the model window by window, identity, and the links between mentions. */

import { groupBy } from '../../shared/group.ts';
import { datelinesIn } from '../../shared/model/datelines.ts';
import type { ExtractorInput } from '../../shared/model/extraction.ts';
import { identityOf } from './identity/entities.ts';
import { placedMentions } from './links/candidates.ts';
import { withoutEarlierSubjects } from './links/events/antecedents.ts';
import { withoutBystanders } from './links/events/bystanders.ts';
import { withDeals } from './links/events/deals.ts';
import { withoutInserted } from './links/events/inserted.ts';
import { withoutKinClauses } from './links/events/kin-clauses.ts';
import { withLists } from './links/events/lists.ts';
import { withoutMourners } from './links/events/mourners.ts';
import { withoutClauses } from './links/events/relative-clauses.ts';
import { withoutOwners } from './links/events/relatives.ts';
import { withSharedSubjects } from './links/events/shared-subjects.ts';
import { withoutTellers } from './links/events/tellers.ts';
import { withToldParts } from './links/events/told-parts.ts';
import { withoutVictims } from './links/events/victims.ts';
import { withoutAdvisers } from './links/relations/advisers.ts';
import { withoutDoubtfulFoundings } from './links/relations/meant-bodies.ts';
import { withoutOwnersTies } from './links/relations/owners-ties.ts';
import { withoutOtherSubjects } from './links/relations/pronoun-subjects.ts';
import { withoutGiven } from './links/roles/given-titles.ts';
import { withoutInsertedHolders } from './links/roles/inserted-holders.ts';
import { officesOf } from './links/roles/offices.ts';
import { withoutServed } from './links/roles/others-titles.ts';
import { withoutPersonsBodies } from './links/roles/persons-bodies.ts';
import { withoutFollowed, withSuccessors } from './links/roles/successions.ts';
import { withTitleHolders } from './links/roles/title-holders.ts';
import { type Link, linksOf } from './links/scores.ts';
import { encode } from './model/encoder.ts';
import type { Model } from './model/session.ts';
import { WordStates } from './model/states.ts';
import { windowsOf } from './model/windows.ts';
import { modalityOf } from './qualifiers/modality/modality.ts';
import type { Place, Reading } from './reading.ts';
import { type Mention, MentionReader } from './spans/mentions.ts';
import { areOfOneAccount, bylinesIn } from './spans/names/bylines.ts';
import { isBareDateline, isOfDateline } from './spans/names/datelines.ts';
import { withKnownEvents } from './spans/names/known-events.ts';
import { Surnames } from './spans/names/surnames.ts';
import { withNestedCountries } from './spans/nested.ts';
import { tidyMentions } from './spans/tidy.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';

/** What the model sees in an article, and who is who in it. */
export async function readArticle(model: Model, { text, publishedAt }: ExtractorInput): Promise<Reading> {
  const sentences = sentencesOf(text);
  const { mentions: outer, states } = await mentionsOf(model, text, sentences);
  const named = withKnownEvents(text, sentences, tidyMentions(text, sentences, outer));
  const mentions = withNestedCountries(named, sentences);
  const place = { sentences, bySentence: groupBy(mentions, ({ sentence }) => sentence) };
  const bylines = bylinesIn(text, place);
  const sets = identityOf(text, mentions, ({ sentence }) => bylines.has(sentence));
  const datelines = datelinesIn(text);
  const isAgency = (mention: Mention) => mention.kind !== 'country' && isOfDateline(datelines, mention);
  const view = await linksOf(
    model,
    placedMentions(mentions, states, sets),
    (from, to) =>
      areOfOneAccount(bylines, from, to) &&
      (from.kind === 'event' || sets.find(from.id) !== sets.find(to.id)) &&
      !(to.kind === 'event' && isOfDateline(datelines, from)) &&
      !isAgency(from) &&
      !isAgency(to) &&
      !isBareDateline(text, from) &&
      !isBareDateline(text, to),
  );
  const stated = (link: Link) => withModality({ text, sentences }, link);
  const own = (links: readonly Link[]) => {
    return withoutOwnersTies(withoutOtherSubjects(links, { ...place, text, sets }), place);
  };
  const dealt = withoutAdvisers(text, withDeals(own(view.links), place));
  const told = withoutDoubtfulFoundings(withParticipants(dealt, place), { ...place, sets });
  const links = withLists(told, place).map(stated);
  return {
    ...view,
    faint: withParticipants(withoutAdvisers(text, own(view.faint)), place).map(stated),
    sameEventFrom: model.calibration.sameEvent,
    text,
    publishedAt,
    ...place,
    mentions,
    sets,
    links: withOffices(links, place),
  };
}

/** The links with who took part in what, and as what, as the words tell it. */
function withParticipants(links: readonly Link[], place: Place): Link[] {
  const own = withoutEarlierSubjects(withoutInserted(links, place), place);
  const outer = withoutClauses(withoutKinClauses(own, place), place);
  const ofClauses = withoutOwners(outer, place);
  const subjects = withSharedSubjects(ofClauses, place);
  const near = withoutBystanders(withoutPersonsBodies(subjects, place), place);
  const takers = withoutTellers(withoutMourners(near, place), place);
  return withToldParts(withoutFollowed(withoutVictims(takers, place), place), place);
}

/** The links with who holds which title, as the words tell it. */
function withOffices(links: readonly Link[], place: Place): Link[] {
  const offices = officesOf(links, place.bySentence);
  const held = withoutInsertedHolders(withTitleHolders(offices, place), place);
  return withSuccessors(withoutServed(withoutGiven(held, place), place), place);
}

/** The reader of a model's labels: its grammars are made once, not for every article. */
const READERS = new WeakMap<Model, MentionReader>();

function readerOf(model: Model): MentionReader {
  const known = READERS.get(model);
  if (known) return known;
  const reader = new MentionReader(model.labels, model.calibration.triggerBias);
  READERS.set(model, reader);
  return reader;
}

/** What the model labels, window by window; of its states only those of labelled words are kept. */
async function mentionsOf(
  model: Model,
  text: string,
  sentences: readonly Sentence[],
): Promise<{ mentions: Mention[]; states: WordStates }> {
  const reader = readerOf(model);
  const tags = reader.begin(sentences);
  const states = new WordStates();
  const surnames = new Surnames(sentences);
  for (const window of windowsOf(sentences, model.pieces)) {
    const encoded = await encode(model, window);
    states.keep(encoded, reader.decode(encoded, tags, surnames));
  }
  return { mentions: reader.mentions(text, sentences, tags), states };
}

/** What the words of the clause say of a link goes before what the model reads. */
function withModality(reading: Pick<Reading, 'text' | 'sentences'>, link: Link): Link {
  const modality = modalityOf(reading, link);
  if (modality === link.modality) return link;
  const rule = `${modality} by the words of its clause; the model read ${link.modality}`;
  return { ...link, modality, rules: [...link.rules, rule] };
}
