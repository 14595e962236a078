import { useState } from 'preact/hooks';
import type { Evidence } from '../../../../shared/contract/index.ts';
import { CITATION_FORMS, type CitationForm, citation } from '../../state/pages/citation.ts';
import { encodeView } from '../../state/view/address.ts';
import { START, withPanel } from '../../state/view/view.ts';
import { copied } from '../frame/copied.ts';

/** A claim to cite elsewhere: as text, Markdown or BibTeX, shown and copied at once. */
export function Cite({ evidence, page = null }: { evidence: Evidence; page?: number | null }) {
  const [form, setForm] = useState<CitationForm | null>(null);
  const [told, setTold] = useState('');
  const { claim, article } = evidence;
  const hash = encodeView(withPanel(START, { is: 'article', id: article.id, claim: claim.id }));
  const textOf = (each: CitationForm) => citation(each, evidence, new URL(hash, document.baseURI).href, page);
  const show = async (each: CitationForm) => {
    setForm(each);
    setTold((await copied(textOf(each))) ? 'Copied.' : 'Select the text to copy it.');
  };
  return (
    <details class="cite">
      <summary>Cite</summary>
      <div class="cite-forms">
        {CITATION_FORMS.map((each) => (
          <button
            key={each}
            type="button"
            class="plain"
            aria-pressed={each === form}
            onClick={() => void show(each)}
          >
            {each}
          </button>
        ))}
        <span class="note" role="status">
          {told}
        </span>
      </div>
      {form && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre class="cite-text" dir="auto" tabIndex={0}>
          {textOf(form)}
        </pre>
      )}
    </details>
  );
}
