/** Fits the weights of the antecedents and writes them (`npm run train:antecedents`); `-- --report` prints what they reach, cross-validated by article. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { LEAST_PROBABILITY } from '../../src/engine/speakers/antecedents/choose-antecedent';
import {
  ANTECEDENT_KINDS,
  type AntecedentKind,
  FEATURE_NAMES,
  FEATURES,
} from '../../src/engine/speakers/antecedents/features';
import { corpusFolder } from '../corpus';
import { foldOf } from '../contradictions/logistic';
import { type Fit, fitConditionalLogit, sharesOf } from './conditional-logit';
import type { Example, Origin } from './example';
import { gapExamples } from './gap';
import { hiddenNameExamples } from './hidden-names';
import { pageExamples } from './pages';
import { wikinewsExamples } from './wikinews';

const FOLDS = 10;
const RIDGE = 2;
/** What an example counts, by how near its origin is to what readers meet; chosen by the likelihood of held-out pages. */
const WEIGHT: Readonly<Record<Origin, number>> = { pages: 1, wikinews: 0.5, gap: 0.2, hidden: 0.2 };
const SIGNS = FEATURES.map(([, sign]) => sign);

const corpus = corpusFolder();
if (!corpus) throw new Error('the corpus is absent: see CONTRIBUTING');
const readers = [pageExamples, wikinewsExamples, gapExamples, hiddenNameExamples];
const examples = readers.flatMap((read) => read(corpus));

const weighted = (list: readonly Example[]) => list.map((example) => ({ ...example, weight: WEIGHT[example.origin] }));
const fit = (list: readonly Example[]): Fit => fitConditionalLogit(weighted(list), SIGNS, RIDGE);
const ofKind = (kind: AntecedentKind) => examples.filter((example) => example.kind === kind);

/** Two decimals are enough for a weight. */
const round = (value: number) => Math.round(value * 100) / 100;

const percent = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(1)} %`;

const wantsReport = process.argv.includes('--report');
const fits = new Map<AntecedentKind, Fit>();
for (const kind of ANTECEDENT_KINDS) {
  const list = ofKind(kind);
  if (wantsReport) report(kind, list);
  fits.set(kind, fit(list));
}
writeWeights();

/** Prints for each origin how many places could be told, how many are, and how often rightly; each article judged by weights that have not seen it. */
function report(kind: AntecedentKind, list: readonly Example[]): void {
  const rows = new Map<Origin, { asked: number; possible: number; named: number; right: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = ({ group }: Example) => foldOf(group, FOLDS) === fold;
    const { weights, nobody } = fit(list.filter((example) => !isHeld(example)));
    for (const { origin, candidates, right } of list.filter(isHeld)) {
      const row = rows.get(origin) ?? { asked: 0, possible: 0, named: 0, right: 0 };
      rows.set(origin, row);
      const shares = sharesOf(candidates, weights, nobody).slice(0, -1);
      const best = shares.indexOf(Math.max(...shares));
      const isNamed = best >= 0 && shares[best]! >= LEAST_PROBABILITY[kind];
      row.asked++;
      if (right.includes(true)) row.possible++;
      if (isNamed) row.named++;
      if (isNamed && right[best]) row.right++;
    }
  }
  for (const [origin, { asked, possible, named, right }] of rows) {
    const found = `${percent(right, named)} right, ${percent(right, possible)} of those that could be found`;
    console.log(
      `${kind.padEnd(7)} ${origin.padEnd(9)} ${asked} asked, ${possible} could be found, ${named} named: ${found}`,
    );
  }
}

function writeWeights(): void {
  const file = path.resolve(import.meta.dirname, '../../src/engine/speakers/antecedents/weights.data.ts');
  const blocks = [...fits].map(([kind, { nobody, weights }]) => {
    const features = FEATURE_NAMES.map((name, i) => [name, round(weights[i]!)] as const).filter(
      ([, value]) => value !== 0,
    );
    return `  ${kind}: {\n    nobody: ${round(nobody)},\n    features: {\n${features.map(([name, value]) => `      '${name}': ${value},`).join('\n')}\n    },\n  },`;
  });
  writeFileSync(
    file,
    `import type { AntecedentKind } from './features';\nimport type { AntecedentWeights } from './rank-antecedents';\n\n/** Fitted by \`npm run train:antecedents\`; not to be edited by hand. */\nexport const ANTECEDENT_WEIGHTS: Readonly<Record<AntecedentKind, AntecedentWeights>> = {\n${blocks.join('\n')}\n};\n`,
  );
  spawnSync('npx', ['oxfmt', file]);
}
