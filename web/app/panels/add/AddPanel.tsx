import { useEffect, useRef } from 'preact/hooks';
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
  const { status } = explorer.adding.value;
  const isLooked = status === 'looked';
  const place = useRef<HTMLElement>(null);
  const before = useRef(status);
  useEffect(() => {
    if (before.current === status) return;
    before.current = status;
    // What came of it stands at the top, whatever was read last.
    place.current?.closest('.panel-body')?.scrollTo(0, 0);
    if (status === 'looked' || status === 'done')
      place.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [status]);
  return (
    <section ref={place}>
      <Heading over={isLooked ? 'Nothing is stored yet' : 'Read into the graph'}>
        {isLooked ? 'What would be added' : 'Add articles'}
      </Heading>
      <Progress />
      {isLooked && <Looked />}
      {/* What was written into them is there when what is looked at was discarded. */}
      <div hidden={isLooked}>
        <FileDrop />
        <TextForm />
        <AddressForm />
        <p class="note add-sources">
          <a href={link({ is: 'sources' })}>Watched feeds, pages and folders</a>
        </p>
      </div>
    </section>
  );
}
