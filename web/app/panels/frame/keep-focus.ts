/**
 * Focus is never lost to the page: where what had it goes away, as a button does that has done its work, the nearest
 * thing that is left takes it. Browsers leave it to the body, from where the keyboard begins anew.
 * @returns what ends it
 */
export function keepFocus(root: HTMLElement): () => void {
  let way: readonly Element[] = [];
  const onFocus = (event: FocusEvent): void => {
    way = event.target instanceof Element ? pathTo(root, event.target) : [];
  };
  const observer = new MutationObserver(() => {
    const [last] = way;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const left = way.filter((each) => each.isConnected);
    const next = left.map(focusableIn).find((each) => each !== null);
    way = [];
    next?.focus({ preventScroll: true });
  });
  root.addEventListener('focusin', onFocus);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', onFocus);
    observer.disconnect();
  };
}

/** An element and what it lies in, the nearest first. */
function pathTo(root: Element, element: Element): Element[] {
  const way: Element[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) way.push(at);
  return way;
}

/** The heading where there is one: a panel has its ways out above it. */
function focusableIn(place: Element): HTMLElement | null {
  return (
    place.querySelector<HTMLElement>('h1[tabindex]') ??
    place.querySelector<HTMLElement>('button:not(:disabled), a[href], input, select')
  );
}
