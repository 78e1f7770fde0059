/** `npm run picture`: draws which folders of `src` import which, into docs/architecture.md between the marks `<!-- picture:NAME -->`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './support/arguments';
import { drawPictures } from './support/pictures';
import { ROOT } from './support/run';

readArguments('npm run picture', {});
const file = join(ROOT, 'docs', 'architecture.md');
writeFileSync(file, drawPictures(readFileSync(file, 'utf8')));
