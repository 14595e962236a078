import { useDesk, useLink } from '../panels/frame/context.ts';
import { samplesOf } from '../state/console/fields.ts';
import { queryPanel, themesOf } from '../state/console/shelves.ts';
import { shownValue } from '../state/loadable.ts';

/** The library of examples, by theme; each is a link that asks it. */
export function ExamplesShelf({ search }: { search: string }) {
  const { explorer } = useDesk();
  const link = useLink();
  const examples = shownValue(explorer.console.examples.value);
  if (!examples) return null;
  const themes = themesOf(examples, search);
  if (themes.length === 0) return <p class="note">No example has these words.</p>;
  return (
    <>
      {themes.map(({ theme, examples: of }) => (
        <section key={theme} class="theme-of">
          <h2>{theme}</h2>
          <ul>
            {of.map(({ title, about, cypher, parameters }) => (
              <li key={title}>
                <a href={link(queryPanel(cypher, samplesOf(parameters)))}>{title}</a>
                <p class="note">{about}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
