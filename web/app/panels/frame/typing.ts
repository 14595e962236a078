/** Inputs in which nothing is written: a key that is pressed there is for the page, as anywhere else. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

/** Whether a key that is pressed there is meant for what it stands in: a field, a list to choose from, an editor. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target instanceof HTMLSelectElement || isTextField(target);
}

/** Whether there is something in a field that has the focus; choosing what was found empties it. */
export function isWriting({ activeElement: field }: Document): boolean {
  return isTextField(field) && field.value !== '';
}

function isTextField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && !WITHOUT_TEXT.has(element.type);
}
