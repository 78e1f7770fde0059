/** Builds the command line as one file that needs nothing but Node: `npm run build:cli`. */
import { buildCli, CLI_FILE } from './build/build-cli';

await buildCli();
console.log(`Built ${CLI_FILE}`);
