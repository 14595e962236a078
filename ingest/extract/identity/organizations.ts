/** Which names of organizations are one: the same words, an acronym and what it stands for, a beginning of a name. */
import { isAcronymOf, normalisedName } from '../../../shared/model/names.ts';
import { groupBy } from '../group.ts';
import type { Mention } from '../spans/mentions.ts';
import type { Sets } from './sets.ts';

/** One way in which the article writes a name. */
interface Form {
  readonly text: string;
  readonly plain: string;
  readonly first: number;
}

/** Joins the mentions of one organization; the longest forms stand first. */
export function joinOrganizations(text: string, mentions: readonly Mention[], sets: Sets): void {
  const organizations = mentions.filter(({ kind }) => kind === 'organization');
  for (const same of groupBy(organizations, (mention) => plainName(mention.text)).values()) {
    for (const { id } of same) sets.join(id, same[0]?.id ?? id);
  }
  joinExplained(text, organizations, sets);
  const forms = [...groupBy(organizations, (mention) => mention.text).values()].flatMap((same) =>
    formOf(same),
  );
  forms.sort((a, b) => b.text.length - a.text.length || a.first - b.first);
  joinAcronyms(forms, sets);
  joinBeginnings(forms, sets);
}

function formOf([mention]: readonly Mention[]): Form[] {
  return mention ? [{ text: mention.text, plain: plainName(mention.text), first: mention.id }] : [];
}

function plainName(name: string): string {
  return normalisedName('Organization', name);
}

/** "Full Name (FN)": what stands in brackets right after a name is another name of the same. */
function joinExplained(text: string, organizations: readonly Mention[], sets: Sets): void {
  organizations.forEach((mention, i) => {
    const before = organizations[i - 1];
    if (!before || before.sentence !== mention.sentence) return;
    const opened = /^['’]?s? ?\($/u.test(text.slice(before.end, mention.start));
    if (opened && text[mention.end] === ')' && /^\p{Lu}[\p{L}\d&.-]*$/u.test(mention.text)) {
      sets.join(before.id, mention.id);
    }
  });
}

function joinAcronyms(forms: readonly Form[], sets: Sets): void {
  const acronyms = forms.filter(({ text }) => /^\p{Lu}[\p{Lu}.&]{1,8}$/u.test(text));
  for (const acronym of acronyms) {
    const full = forms.find(
      ({ text }) => text.length > acronym.text.length && isAcronymOf(acronym.text, text),
    );
    if (full) sets.join(acronym.first, full.first);
  }
}

/** "Goldman" for "Goldman Sachs": a name that begins a longer one, unless "of" makes that another body. */
function joinBeginnings(forms: readonly Form[], sets: Sets): void {
  const byBeginning = new Map<string, Form>();
  for (const form of forms) {
    const words = form.plain.split(' ');
    const short =
      /^\p{Lu}/u.test(form.text) && form.plain.length > 3 ? byBeginning.get(form.plain) : undefined;
    if (short) sets.join(form.first, short.first);
    for (let count = 1; count < words.length; count += 1) {
      if (words[count] === 'of') continue;
      const beginning = words.slice(0, count).join(' ');
      if (!byBeginning.has(beginning)) byBeginning.set(beginning, form);
    }
  }
}
