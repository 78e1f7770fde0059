import { analyse, type Analysis, withoutUnsure } from '../engine';
import { InputError } from './input-error';
import type { LineResult } from './line-workers';
import { modelFor } from './load-model';
import type { Manner } from './options';
import type { Input } from './read-input';
import { readJsonLine } from './read-json-line';

/** The engine with its model, which is loaded once. */
export function createAnalyser({ quick, leastConfidence }: Manner): (input: Input) => Analysis {
  const model = modelFor(quick);
  return ({ article, finish }) => finish(withoutUnsure(analyse(article, model), leastConfidence));
}

/** Makes a JSON line with an analysis of a JSON line with an article; bad input is told. */
export function createLineAnalyser(analyseInput: (input: Input) => Analysis): (line: string) => LineResult {
  return (line) => {
    try {
      return { printed: JSON.stringify(analyseInput(readJsonLine(line))) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { complaint: error.message };
    }
  };
}
