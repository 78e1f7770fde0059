/** When the background's first line ran, in milliseconds since the browser began to start it. */
export const FIRST_LINE = performance.now();
