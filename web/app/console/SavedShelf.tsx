import { useState } from 'preact/hooks';
import { SAVED_NAME_LENGTH } from '../../../shared/contract/query.ts';
import { dateText } from '../../../shared/model/date-text.ts';
import { useDesk, useLink } from '../panels/frame/context.ts';
import { oneLine, savedThat } from '../state/console/shelves.ts';
import { shownValue } from '../state/loadable.ts';

/** Queries under names, in the store; saving under a name that there is replaces it. */
export function SavedShelf({ search }: { search: string }) {
  const { explorer, actions } = useDesk();
  const link = useLink();
  const list = shownValue(explorer.console.saved.value);
  const [renaming, setRenaming] = useState<string | null>(null);
  return (
    <>
      <Save names={list?.saved.map(({ name }) => name) ?? []} />
      {list?.saved.length === 0 && <p class="note">None was saved yet.</p>}
      <ul class="asked" aria-label="Saved queries">
        {savedThat(list?.saved ?? [], search).map((saved) => (
          <li key={saved.name}>
            <a href={link(saved.panel)}>
              <bdi>{saved.name}</bdi>
            </a>
            <p class="note code-line">{oneLine(saved.panel.cypher)}</p>
            <p class="note saved-ways">
              {dateText(saved.at)}
              <button type="button" class="plain" onClick={() => setRenaming(saved.name)}>
                Rename<span class="unseen"> {saved.name}</span>
              </button>
              <button type="button" class="plain" onClick={() => void actions.removeQuery(saved.name)}>
                Delete<span class="unseen"> {saved.name}</span>
              </button>
            </p>
            {renaming === saved.name && (
              <NameForm
                label={`New name of ${saved.name}`}
                verb="Rename"
                first={saved.name}
                done={async (name) => {
                  const isRenamed = await actions.renameQuery(saved, name);
                  if (isRenamed) setRenaming(null);
                  return isRenamed;
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Save({ names }: { names: readonly string[] }) {
  const { explorer, actions } = useDesk();
  const { fault } = explorer.console.saving.value;
  return (
    <>
      <NameForm label="Save the query as" verb="Save" names={names} done={actions.saveQuery} />
      <p role="status" class="problem">
        {fault && `${fault.what} ${fault.advice ?? ''}`}
      </p>
    </>
  );
}

interface NameProperties {
  readonly label: string;
  readonly verb: string;
  readonly first?: string;
  readonly names?: readonly string[];
  /** Tells whether it came off; where not, the name stays. */
  readonly done: (name: string) => Promise<boolean>;
}

function NameForm({ label, verb, first = '', names = [], done }: NameProperties) {
  const [name, setName] = useState(first);
  const replaces = names.includes(name.trim());
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        void done(name).then((isDone) => isDone && setName(''));
      }}
    >
      <input
        type="text"
        aria-label={label}
        placeholder={label}
        maxLength={SAVED_NAME_LENGTH}
        autocomplete="off"
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button is-quiet" disabled={name.trim() === ''}>
        {replaces ? 'Replace' : verb}
      </button>
    </form>
  );
}
