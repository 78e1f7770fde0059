import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Exit code for a command line that is not as the usage says. */
const EXIT_USAGE = 2;

/** Reads this program's command line; one that does not fit ends the program with what is wrong and how it is used. */
export function readArguments<const Config extends ParseArgsConfig>(usage: string, config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return misused(usage, error instanceof Error ? error.message : String(error));
  }
}

/** Ends the program with what is wrong with its command line and how it is used. */
export function misused(usage: string, problem: string): never {
  console.error(`${problem}\nusage: ${usage}`);
  process.exit(EXIT_USAGE);
}
