import { beforeAll, describe, expect, test } from 'vitest';
import { findAttributions } from '../../src/engine/attribution/find-attributions';
import { Tag } from '../../src/engine/attribution/tagger/features/pos-features';
import { loadModel, writeModel, type AttributionModel } from '../../src/engine/attribution/model-file';
import { prepare } from '../../training/prepare';
import type { Material } from '../../training/material';
import { trainModel, type Settings } from '../../training/train-model';
import { readText } from '../engine/support';
import { tinyCorpus } from './tiny-corpus';

const learning = { bits: 12, epochs: 6, rate: 0.1, decay: 1e-4, dropout: 0.1, caution: 0.1 };
const settings: Settings = {
  seed: 1,
  folds: 2,
  parts: { bits: 10, epochs: 2 },
  cues: learning,
  arguments: learning,
  reranker: { trees: 10, depth: 2, rate: 0.3, ridge: 1, least: 0.5, share: 1 },
};

/** A teacher who knows one verb. */
function material(): Material {
  const articles = tinyCorpus().map((gold) => {
    const article = prepare(gold);
    const { tokens } = article.document;
    const lesson = {
      tags: Uint8Array.from(tokens, ({ lower }) => (lower === 'said' ? Tag.VERB : Tag.NOUN)),
      lemmas: tokens.map(({ lower }) => lower),
    };
    return { article, lesson, weight: 1 };
  });
  return { articles, wordNet: { senseOf: () => 0, verbsOf: () => [] } };
}

const train = () => trainModel(material(), settings, () => {});

describe('training', () => {
  let model: AttributionModel;
  beforeAll(() => {
    model = train();
  });

  test('gives the same bytes again', () => {
    expect(writeModel(train())).toEqual(writeModel(model));
  });

  test('gives a model that its own file holds whole', () => {
    expect(loadModel(writeModel(model))).toEqual(model);
  });

  test('learns the pattern, and not the people in it', () => {
    const document = readText('Aroha Ngata said that the tunnel is open.');
    const text = (spans: readonly (readonly [number, number])[]) => spans.map(([s, e]) => document.text.slice(s, e));
    const [found] = findAttributions(document, model);
    expect(found && text(found.cue)).toEqual(['said']);
    expect(found && text(found.source)).toEqual(['Aroha Ngata']);
    expect(found && text(found.content)).toEqual(['that the tunnel is open']);
  });
});
