/** Something is wrong with what the user gave: told in one line on standard error, exit code 2. */
export class InputError extends Error {}
