interface Page {
  readonly visibilityState: DocumentVisibilityState;
  addEventListener(name: 'visibilitychange', heed: () => void): void;
}

/**
 * Begins where the page is looked at, ends where it is not: a page in the background holds no connection, of which a
 * browser has few for one address.
 */
export function whileVisible(page: Page, { begin, end }: { begin(): void; end(): void }): void {
  const heed = (): void => (page.visibilityState === 'visible' ? begin() : end());
  page.addEventListener('visibilitychange', heed);
  heed();
}
