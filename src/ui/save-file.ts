/** Offers text as a file by a link, which needs no permission. The address is left to die with the page: revoked at once, Firefox saves nothing. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
}
