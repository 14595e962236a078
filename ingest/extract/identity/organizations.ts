/** Which names of organizations are one: the same words, an acronym and what it stands for, a part of a name. */
import { groupBy } from '../../../shared/group.ts';
import type { Mention } from '../spans/mentions.ts';
import { joinAcronyms, joinExplained } from './acronyms.ts';
import { firstId, organizationForm, organizationWords } from './organization-forms.ts';
import type { Sets } from './sets.ts';
import { joinShortForms } from './short-forms.ts';

/** Joins the mentions of one organization. */
export function joinOrganizations(text: string, mentions: readonly Mention[], sets: Sets): void {
  const organizations = mentions.filter(({ kind }) => kind === 'organization').sort((a, b) => a.id - b.id);
  const byWords = groupBy(organizations, (mention) => organizationWords(mention.text).join(' '));
  const forms = [...byWords.values()].map(organizationForm);
  forms.sort((a, b) => b.words.length - a.words.length || firstId(a) - firstId(b));
  joinExplained(text, organizations, sets);
  joinAcronyms(forms, sets);
  joinShortForms(forms, sets);
}
