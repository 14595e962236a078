/** Copies a text. @returns whether the browser let it: it does so only on a safe page, and may ask the reader */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
