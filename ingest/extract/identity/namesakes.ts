/** Which of several persons with one name a bare name means. */
import { groupBy } from '../../../shared/group.ts';
import type { Mention } from '../spans/mentions.ts';
import { type PersonForm, placeOf } from './person-forms.ts';
import { isNamedInPassing } from './second-bearer-words.ts';
import type { Sets } from './sets.ts';
import { type Sex, sexBefore } from './sex.ts';

/** A person who may be meant. */
interface Candidate {
  readonly set: number;
  /** Mentions by fuller names, in order of text. */
  readonly named: readonly Mention[];
  readonly place: number;
  readonly sex: Sex | null;
}

/** Joins each mention of a name that several bear to the one of them who is meant there. */
export function joinNamesakes(
  text: string,
  form: PersonForm,
  fuller: readonly PersonForm[],
  sets: Sets,
): void {
  const candidates = candidatesOf(text, form, fuller, sets);
  const isNameShared = fuller.some(({ isSecond }) => isSecond);
  for (const mention of form.mentions) {
    const meant = isNameShared
      ? lastNamed(text, mention, candidates)
      : meantBy(sexBefore(text, mention), mention, candidates);
    if (meant) sets.join(mention.id, meant.set);
  }
}

function candidatesOf(
  text: string,
  form: PersonForm,
  fuller: readonly PersonForm[],
  sets: Sets,
): Candidate[] {
  const named = fuller.flatMap((one) => one.mentions.map((mention) => ({ mention, form: one })));
  named.sort((a, b) => a.mention.id - b.mention.id);
  const bySet = groupBy(named, ({ mention }) => sets.find(mention.id));
  const all = [...bySet].map(([set, own]) => ({
    set,
    named: own.map(({ mention }) => mention),
    place: Math.min(...own.map((one) => placeOf(form, one.form) ?? 0)),
    sex: own.map(({ mention }) => sexBefore(text, mention)).find((sex) => sex !== null) ?? null,
  }));
  const nearest = Math.min(...all.map(({ place }) => place));
  return all.filter(({ place }) => place === nearest);
}

/** Of two with one full name the one of whom the text spoke last before a mention, else the first. */
function lastNamed(text: string, { id }: Mention, candidates: readonly Candidate[]): Candidate | undefined {
  const last = (one: Candidate | undefined) => {
    return one?.named.findLast((name) => name.id < id && !isNamedInPassing(text, name))?.id ?? -1;
  };
  return candidates.reduce((best, one) => (last(one) > last(best) ? one : best), candidates[0]);
}

/** Of those introduced by then the one whom the article is about: it names her in full most often, or first. */
function meantBy(sex: Sex | null, { id }: Mention, candidates: readonly Candidate[]): Candidate | undefined {
  const same = candidates.filter((one) => sex && one.sex === sex);
  const fitting = same.length > 0 ? same : candidates.filter((one) => !sex || !one.sex);
  const known = fitting.filter(({ named }) => (named[0]?.id ?? id) < id);
  const [first, ...others] = [known, fitting, candidates].find(({ length }) => length > 0) ?? [];
  return others.reduce((best, one) => (best && one.named.length > best.named.length ? one : best), first);
}
