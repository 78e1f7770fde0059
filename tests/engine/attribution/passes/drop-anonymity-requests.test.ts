import { expect, test } from 'vitest';
import { dropAnonymityRequests } from '../../../../src/engine/attribution/passes/drop-anonymity-requests';
import { readText } from '../../support';
import { candidateOf, runPass } from '../support';

const stays = (content: string) => {
  const document = readText(`A clerk who asked ${content} said the dam leaks.`);
  return (
    runPass(dropAnonymityRequests, document, [candidateOf(document, { cue: 'asked', content: [content] })]).length > 0
  );
};

test.each(['not to be named', 'that she not be identified', 'for anonymity', 'to remain anonymous'])(
  'asking %s is no statement',
  (content) => expect(stays(content)).toBe(false),
);

test.each(['to be heard', 'not to be ignored', '“not to be named”'])('asking %s is one', (content) =>
  expect(stays(content)).toBe(true),
);
