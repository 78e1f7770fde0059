/** Puts text on the clipboard. False where the browser refuses, as it does when the page lost the focus. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
