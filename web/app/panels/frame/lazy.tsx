import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { MissingNotice } from './Notice.tsx';
import { Skeleton } from './Skeleton.tsx';

/** Parts that are fetched ahead, in the order in which they were declared. */
const near: (() => Promise<unknown>)[] = [];

/**
 * A part of the page whose script is fetched when it is first shown, or ahead where it is near; what it will be stands
 * there meanwhile. Where the script does not come that is said, and it can be tried again.
 * @param waiting what stands there meanwhile; a number stands for so many lines
 * @param options.near whether it is fetched ahead
 * @param options.arrived told when it took the place of what stood there meanwhile
 */
export function lazy<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  waiting: ComponentChildren = 6,
  { near: isNear = false, arrived }: { near?: boolean; arrived?: () => void } = {},
): FunctionComponent<P> {
  let kept: FunctionComponent<P> | null = null;
  const fetched = async (): Promise<FunctionComponent<P>> => {
    kept ??= await load();
    return kept;
  };
  if (isNear) near.push(fetched);
  return function Lazy(properties: P) {
    const [Body, setBody] = useState<FunctionComponent<P> | null>(() => kept);
    const [attempt, setAttempt] = useState(0);
    const [missing, setMissing] = useState(false);
    const [isLate] = useState(kept === null);
    useLayoutEffect(() => {
      if (isLate && Body) arrived?.();
    }, [isLate, Body]);
    useEffect(() => {
      if (Body) return;
      let over = false;
      setMissing(false);
      fetched().then(
        (loaded) => over || setBody(() => loaded),
        () => over || setMissing(true),
      );
      return () => {
        over = true;
      };
    }, [Body, attempt]);
    if (Body) return <Body {...properties} />;
    if (missing) return <MissingNotice onAgain={() => setAttempt(attempt + 1)} />;
    return typeof waiting === 'number' ? <Skeleton lines={waiting} /> : waiting;
  };
}

/** Fetches what is near, one part after the other. What does not come is asked for again when it is shown. */
export async function fetchNear(): Promise<void> {
  for (const fetched of near) await fetched().catch(() => {});
}
