/** `npm run -s analyze -- …`: the same analysis as in the browser, for tests and newsrooms. */
import { run } from './run';

// A reader that closes the pipe (`| head`) has what it wants.
process.stdout.on('error', () => process.exit(0));

process.exitCode = run(process.argv.slice(2), {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`analyze: ${line}\n`),
});
