import { analyse, type Analysis } from '../engine';
import { InputError } from './input-error';
import type { LineResult } from './line-workers';
import { loadShippedModel } from './load-model';
import type { Input } from './read-input';
import { readJsonLine } from './read-json-line';

/** The engine with its model, which is loaded once. */
export function createAnalyser(): (input: Input) => Analysis {
  const model = loadShippedModel();
  return ({ article, finish }) => finish(analyse(article, model));
}

/** Makes a JSON line with an analysis of a JSON line with an article; bad input is told. */
export function createLineAnalyser(analyseInput = createAnalyser()): (line: string) => LineResult {
  return (line) => {
    try {
      return { printed: JSON.stringify(analyseInput(readJsonLine(line))) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { complaint: error.message };
    }
  };
}
