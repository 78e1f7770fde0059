/** Copies text after a click. On pages without a secure address `navigator.clipboard` is missing, and the older way still works there. */
export async function copyText(window: Window, text: string): Promise<boolean> {
  try {
    const { clipboard } = window.navigator as { clipboard?: Clipboard };
    if (!clipboard) return copyByEvent(window, text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(window, text);
  }
}

/** Answers the browser's own copy event, first in line, so that the page's selection and its listeners are left alone. */
function copyByEvent(window: Window, text: string): boolean {
  let copied = false;
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  window.addEventListener('copy', answer, { capture: true, once: true });
  try {
    window.document.execCommand('copy');
  } catch {
    copied = false;
  }
  window.removeEventListener('copy', answer, { capture: true });
  return copied;
}
