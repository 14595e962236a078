import { useDesk, useLink } from '../frame/context.ts';
import { Heading } from '../frame/Heading.tsx';
import { AddressForm } from './AddressForm.tsx';
import { FileDrop } from './FileDrop.tsx';
import { Looked } from './Looked.tsx';
import { Progress } from './Progress.tsx';
import { TextForm } from './TextForm.tsx';

/** Adding articles: files, addresses, or a text that is pasted; each can be looked at before it is stored. */
export function AddPanel() {
  const { explorer } = useDesk();
  const link = useLink();
  const isLooked = explorer.adding.value.status === 'looked';
  return (
    <section>
      <Heading over={isLooked ? 'Nothing is stored yet' : 'Read into the graph'}>
        {isLooked ? 'What would be added' : 'Add articles'}
      </Heading>
      <Progress />
      {isLooked ? (
        <Looked />
      ) : (
        <>
          <FileDrop />
          <TextForm />
          <AddressForm />
          <p class="note add-sources">
            <a href={link({ is: 'sources' })}>Watched feeds, pages and folders</a>
          </p>
        </>
      )}
    </section>
  );
}
