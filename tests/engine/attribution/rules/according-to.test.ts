import { describe, expect, test } from 'vitest';
import { readSentence } from './read-sentence';

describe('according to', () => {
  test.each<[text: string, found: string[]]>([
    ['According to Ana Vale, the port will close.', ['Ana Vale | According to | the port will close']],
    ['The port will close, according to Ana Vale.', ['Ana Vale | according to | The port will close']],
    ['The port will close, according to a report.', ['a report | according to | The port will close']],
    [
      'The port will close on Monday, according to Ana Vale, who runs it.',
      ['Ana Vale, who runs it | according to | The port will close on Monday'],
    ],
    ['“It is over,” according to Ana Vale.', ['Ana Vale | according to | “It is over,”']],
    ['According to the report, “it is over”.', ['the report | According to | “it is over”']],
    ['On Monday, according to the board, the port will close.', ['the board | according to | the port will close']],
    ['Quietly, according to the board, the port will close.', ['the board | according to | the port will close']],
    [
      'Ana Vale said the port, according to the board, would close.',
      ['Ana Vale | said | the port, according to the board, would close'],
    ],
    ['The dose was set according to weight.', []],
    ['Payment is made according to the rules.', []],
    ['Payment is made according to whether the port is open.', []],
    ['The town honoured the crew, according them the freedom of the port.', []],
    ['According to Ana Vale.', []],
    [
      'The port will close, according to the board, and Ben Orr said that the ferry would stop.',
      ['the board | according to | The port will close', 'Ben Orr | said | that the ferry would stop'],
    ],
    [
      'The port of Oslo, according to the board, is closed for the winter.',
      ['the board | according to | The port of Oslo … is closed for the winter'],
    ],
    [
      'The port will close, according to Ana Vale, and the ferry will stop, according to Ben Orr.',
      ['Ana Vale | according to | The port will close', 'Ben Orr | according to | the ferry will stop'],
    ],
    [
      '“The port, according to the board, will close,” Ana Vale said.',
      ['Ana Vale | said | “The port, according to the board, will close,”'],
    ],
    [
      'Ana Vale left, and the port will close, according to Ben Orr.',
      ['Ben Orr | according to | Ana Vale left, and the port will close'],
    ],
    [
      'Ana Vale said that the port would close, and the ferry will stop, according to Ben Orr.',
      ['Ana Vale | said | that the port would close, and the ferry will stop, according to Ben Orr'],
    ],
    ['The port will close, according to her.', ['her | according to | The port will close']],
    [
      'A third of the ports will close by May, according to a study of 40 towns by the University of Oslo.',
      ['a study of 40 towns by the University of Oslo | according to | A third of the ports will close by May'],
    ],
    ['According to Ana Vale: “It is over.”', ['Ana Vale | According to | “It is over.”']],
    [
      'The port, which is old, will close, according to the board.',
      ['the board | according to | The port, which is old, will close'],
    ],
    [
      'According to Ana Vale and Ben Orr, the port will close.',
      ['Ana Vale and Ben Orr | According to | the port will close'],
    ],
  ])('%s', (text, found) => {
    expect(readSentence(text)).toEqual(found);
  });
});
