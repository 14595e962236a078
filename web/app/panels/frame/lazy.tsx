import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Fault, faultOf } from '../../state/loadable.ts';
import { FaultNotice } from './Notice.tsx';
import { Skeleton } from './Skeleton.tsx';

/** A part of the page whose script is fetched when it is first shown; what it will be stands there meanwhile. */
export function lazy<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  lines = 6,
): FunctionComponent<P> {
  let kept: FunctionComponent<P> | null = null;
  return function Lazy(properties: P) {
    const [Body, setBody] = useState<FunctionComponent<P> | null>(() => kept);
    const [fault, setFault] = useState<Fault | null>(null);
    useEffect(() => {
      if (Body) return;
      load().then(
        (loaded) => {
          kept = loaded;
          setBody(() => loaded);
        },
        (thrown: unknown) => setFault(faultOf(thrown)),
      );
    }, [Body]);
    if (Body) return <Body {...properties} />;
    return fault ? <FaultNotice fault={fault} /> : <Skeleton lines={lines} />;
  };
}
