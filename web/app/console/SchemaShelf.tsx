import type { LabelFacts, PropertyFacts, RelationFacts } from '../../../shared/contract/query.ts';
import { cellText } from '../../../shared/query/cell.ts';
import { useDesk, useLink } from '../panels/frame/context.ts';
import { queryPanel, quotedName, schemaThat } from '../state/console/shelves.ts';
import { shownValue } from '../state/loadable.ts';
import { numberText } from '../state/reading.ts';

/** What the graph is made of, from the graph itself; a click puts a name where the cursor is. */
export function SchemaShelf({ search }: { search: string }) {
  const schema = shownValue(useDesk().explorer.console.schema.value);
  if (!schema) return null;
  const { labels, relations } = schemaThat(schema, search);
  const shown = labels.filter(({ internal }) => !internal);
  const internal = [...labels, ...relations].filter((each) => each.internal);
  return (
    <>
      <section class="theme-of">
        <h2>Labels</h2>
        {shown.map((each) => (
          <Facts key={each.name} facts={each} insert={`:${quotedName(each.name)}`} />
        ))}
      </section>
      <section class="theme-of">
        <h2>Relations</h2>
        {relations
          .filter((each) => !each.internal)
          .map((each) => (
            <Facts key={each.name} facts={each} insert={`-[:${quotedName(each.name)}]->`} />
          ))}
      </section>
      {internal.length > 0 && (
        <details class="theme-of">
          <summary>What Dramatis keeps for itself</summary>
          {internal.map((each) => (
            <Facts key={each.name} facts={each} insert={`:${quotedName(each.name)}`} />
          ))}
        </details>
      )}
    </>
  );
}

function Facts({ facts, insert }: { facts: LabelFacts | RelationFacts; insert: string }) {
  const { actions } = useDesk();
  const link = useLink();
  const { name, about, count, properties, example } = facts;
  return (
    <details class="facts-of">
      <summary>
        <code>{name}</code> <span class="count">{numberText(count)}</span>
        <span class="note">{about}</span>
      </summary>
      <p class="facts-ways">
        <button type="button" class="plain" onClick={() => actions.insertText(insert)}>
          Insert <code>{insert}</code>
        </button>
        <a href={link(queryPanel(example))}>Show some</a>
      </p>
      {'ends' in facts && (
        <p class="note">{facts.ends.map(({ from, to }) => `(:${from})-[:${name}]->(:${to})`).join(', ')}</p>
      )}
      <ul>
        {properties.map((property) => (
          <Property key={property.name} property={property} />
        ))}
      </ul>
    </details>
  );
}

function Property({ property: { name, type, about, count, example } }: { property: PropertyFacts }) {
  const { actions } = useDesk();
  return (
    <li class="property">
      <button type="button" class="plain" onClick={() => actions.insertText(`.${quotedName(name)}`)}>
        <code>{name}</code>
        <span class="unseen"> into the query</span>
      </button>{' '}
      <span class="note">
        {type}, {numberText(count)}; {about}
        {example !== null && (
          <>
            ; as <bdi class="sample">{cellText(example).slice(0, 80)}</bdi>
          </>
        )}
      </span>
    </li>
  );
}
