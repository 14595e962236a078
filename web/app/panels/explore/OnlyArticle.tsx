import { useDesk } from '../frame/context.ts';

/** Cuts the graph down to what one article tells, with others that were chosen so before; or lets it go again. */
export function OnlyArticle({ id }: { id: string }) {
  const { explorer, actions } = useDesk();
  const chosen = explorer.view.value.filters.byArticles;
  const on = chosen.includes(id);
  const next = on ? chosen.filter((each) => each !== id) : [...chosen, id].sort();
  return (
    <p class="note">
      <button
        type="button"
        class="plain"
        aria-pressed={on}
        onClick={() => actions.filter({ byArticles: next })}
      >
        Show only what {chosen.length > (on ? 1 : 0) ? 'these articles tell' : 'this article tells'}
      </button>
    </p>
  );
}
