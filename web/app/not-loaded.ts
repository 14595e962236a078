/** A script of the page that did not come: the service is gone, or was updated since the page was loaded. */
export const NOT_LOADED = {
  what: 'This part of the page could not be loaded',
  advice: 'See whether the service still runs. If Dramatis was updated, reload the page: the view stays.',
} as const;

/** Where not even the page came there is nothing to draw with: the message is put there by hand. */
export function sayNotLoaded(place: HTMLElement | null, reload: () => void): void {
  if (!place) return;
  const { ownerDocument: document } = place;
  const element = (name: string, className: string, text: string): HTMLElement =>
    Object.assign(document.createElement(name), { className, textContent: text });
  const notice = element('div', 'notice is-fault', '');
  notice.setAttribute('role', 'alert');
  const button = element('button', 'button', 'Reload the page');
  button.addEventListener('click', reload);
  notice.append(
    element('p', 'notice-title', 'The explorer could not be loaded.'),
    element('p', '', 'See whether the service still runs, then reload the page.'),
    button,
  );
  const centre = element('main', 'stage-centre', '');
  centre.append(notice);
  place.replaceChildren(centre);
}
