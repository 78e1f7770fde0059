import { describe, expect, test } from 'vitest';
import { readSentence } from './read-sentence';

describe('whom it was told is left out', () => {
  test.each<[text: string, found: string[]]>([
    ['Ana Vale told reporters the port would close.', ['Ana Vale | told | the port would close']],
    ['Ana Vale told reporters ships would leave.', ['Ana Vale | told | ships would leave']],
    ['Ana Vale told the BBC the port would close.', ['Ana Vale | told | the port would close']],
    ['Ana Vale told him the port would close.', ['Ana Vale | told | the port would close']],
    ['Ana Vale told him that the port would close.', ['Ana Vale | told | that the port would close']],
    ['Ana Vale told the harbour board that the port would close.', ['Ana Vale | told | that the port would close']],
    ['Ana Vale told the harbour board it would close the port.', ['Ana Vale | told | it would close the port']],
    ['Ana Vale told the board: “We close.”', ['Ana Vale | told | “We close.”']],
    ['Ana Vale told the board “we close” on Monday.', ['Ana Vale | told | “we close”']],
    ['Ana Vale told Ben Orr he would close the port.', ['Ana Vale | told | he would close the port']],
    ['Ana Vale told Ben Orr the port would close.', ['Ana Vale | told | the port would close']],
    ['Ana Vale told nobody.', []],
    ['Ana Vale told the people could leave.', []],
    ['Ana Vale told police that the port would close.', ['Ana Vale | told | that the port would close']],
    ['Ana Vale told The Gazette that the port would close.', ['Ana Vale | told | that the port would close']],
    ['Ana Vale told one of the men that the port would close.', ['Ana Vale | told | that the port would close']],
    [
      'Ana Vale told a meeting in the old town hall that the port would close.',
      ['Ana Vale | told | that the port would close'],
    ],
    ['Ana Vale told the men; the port would close.', []],
    ['“It is over,” Ana Vale told the BBC on Monday.', ['Ana Vale | told | “It is over,”']],
    ['“It is over,” she told him.', ['she | told | “It is over,”']],
  ])('%s', (text, found) => {
    expect(readSentence(text)).toEqual(found);
  });
});

describe('a further verb has the subject before', () => {
  test.each<[text: string, found: string[]]>([
    [
      'Ana Vale said the port would close and added that it was late.',
      ['Ana Vale | said | the port would close', 'Ana Vale | added | that it was late = 1'],
    ],
    [
      'Ana Vale said the port would close, adding it was late.',
      ['Ana Vale | said | the port would close', 'Ana Vale | adding | it was late = 1'],
    ],
    [
      'Ana Vale said the port would close but warned that it was late.',
      ['Ana Vale | said | the port would close', 'Ana Vale | warned | that it was late = 1'],
    ],
    ['Ana Vale began by saying that the port would close.', ['Ana Vale | saying | that the port would close']],
    [
      '“It is over,” Ana Vale said, adding: “We lost.”',
      ['Ana Vale | said | “It is over,”', 'Ana Vale | adding | “We lost.” = 1'],
    ],
    [
      'Ana Vale said “it is over” and warned that nobody would come.',
      ['Ana Vale | said | “it is over”', 'Ana Vale | warned | that nobody would come = 1'],
    ],
    [
      'Ana Vale and Ben Orr said that the port would close.',
      ['Ana Vale and Ben Orr | said | that the port would close'],
    ],
    ['Ana Vale left the room and said that the port would close.', ['Ana Vale | said | that the port would close']],
    [
      'Ana Vale wrote to the board, saying that the port would close.',
      ['Ana Vale | saying | that the port would close'],
    ],
    [
      'Ana Vale wrote to the board and said that the port would close.',
      ['Ana Vale | wrote | that the port would close', 'Ana Vale | said | that the port would close = 1'],
    ],
    [
      '“We lost,” Ana Vale said and added: “It is over.”',
      ['Ana Vale | said | “We lost,”', 'Ana Vale | added | “It is over.” = 1'],
    ],
    ['Adding that it was late, Ana Vale left.', []],
    [
      'Ana Vale said the port would close, praising the crew and warning that it was late.',
      ['Ana Vale | said | the port would close, praising the crew', 'Ana Vale | warning | that it was late = 1'],
    ],
    [
      'Ana Vale said the port would close, smiling but warning that it was late.',
      ['Ana Vale | said | the port would close, smiling', 'Ana Vale | warning | that it was late = 1'],
    ],
    [
      'Ana Vale said “it is over” adding that nobody came.',
      ['Ana Vale | said | “it is over”', 'Ana Vale | adding | that nobody came = 1'],
    ],
    [
      'Ana Vale said “it is over” before adding that nobody came.',
      ['Ana Vale | said | “it is over”', 'Ana Vale | adding | that nobody came = 1'],
    ],
    [
      'Ana Vale said “it is over”, ending by warning that nobody came.',
      ['Ana Vale | said | “it is over”', 'Ana Vale | warning | that nobody came = 1'],
    ],
    [
      '“It is over,” Ana Vale said, with Ben Orr warning that it was late.',
      ['Ana Vale | said | “It is over,”', 'Ben Orr | warning | that it was late'],
    ],
    [
      '“It is over,” Ana Vale said, and Ben Orr said that the port would close.',
      ['Ana Vale | said | “It is over,”', 'Ben Orr | said | that the port would close'],
    ],
  ])('%s', (text, found) => {
    expect(readSentence(text)).toEqual(found);
  });
});

describe('a subject behind its verb', () => {
  test.each<[text: string, found: string[]]>([
    ['The port would close, says the report.', ['the report | says | The port would close']],
    ['The port would close, said Ana Vale on Monday.', ['Ana Vale | said | The port would close']],
    ['The port will close, says he.', []],
    ['The port will close, says the report to the board.', []],
    ['“It is over”, says the report that Ben Orr wrote.', ['the report | says | “It is over”']],
    ['“It is over” said Ana Vale.', ['Ana Vale | said | “It is over”']],
    ['“It is over,” saying Ana Vale.', []],
    ['“It is over,” says the mayor of the town.', ['the mayor of the town | says | “It is over,”']],
    ['“It is over” — said Ana Vale.', ['Ana Vale | said | “It is over”']],
    ['It is over, says Ana Vale, who runs the port.', ['Ana Vale, who runs the port | says | It is over']],
    ['It is over, says she.', []],
    ['The port would close, said Ana Vale today.', ['Ana Vale | said | The port would close']],
    ['It is over, says the town’s mayor.', ['the town’s mayor | says | It is over']],
    ['It is over, says Ana Vale that nobody came.', []],
    ['It is over, notes the board.', ['the board | notes | It is over']],
    ['“It is over”, says.', []],
  ])('%s', (text, found) => {
    expect(readSentence(text)).toEqual(found);
  });
});

describe('a subject that commas part from its verb', () => {
  test.each<[text: string, found: string[]]>([
    [
      'Ana Vale, the mayor, said that the port would close.',
      ['Ana Vale, the mayor | said | that the port would close'],
    ],
    ['Ana Vale, the mayor, said: “It is over.”', ['Ana Vale, the mayor | said | “It is over.”']],
    ['Ana Vale, the mayor, said nothing.', []],
    [
      'Ana Vale, the mayor, said the port closes on Monday.',
      ['Ana Vale, the mayor | said | the port closes on Monday'],
    ],
    [
      'Ana Vale, who runs the port, said the port would close.',
      ['Ana Vale, who runs the port | said | the port would close'],
    ],
  ])('%s', (text, found) => {
    expect(readSentence(text)).toEqual(found);
  });
});

describe('a statement inside another needs “that” or marks', () => {
  test.each<[text: string, found: string[]]>([
    [
      'The Gazette says that Ana Vale told aides that the port would close.',
      [
        'The Gazette | says | that Ana Vale told aides that the port would close',
        'Ana Vale | told | that the port would close < 1',
      ],
    ],
    [
      'The Gazette reported that Ana Vale said: “It is over.”',
      ['The Gazette | reported | that Ana Vale said: “It is over.”', 'Ana Vale | said | “It is over.” < 1'],
    ],
    [
      'The Gazette reported that Ana Vale said the port would close.',
      ['The Gazette | reported | that Ana Vale said the port would close'],
    ],
    [
      'The Gazette reported that Ana Vale said the port was “a wreck”.',
      ['The Gazette | reported | that Ana Vale said the port was “a wreck”'],
    ],
    [
      'The Gazette reported that the mayor, who said that the port would close, had left.',
      ['The Gazette | reported | that the mayor, who said that the port would close, had left'],
    ],
    [
      'Officials said that the man claimed that he was hungry.',
      ['Officials | said | that the man claimed that he was hungry', 'the man | claimed | that he was hungry < 1'],
    ],
  ])('%s', (text, found) => {
    expect(readSentence(text)).toEqual(found);
  });
});

describe('words that join are no part of what is said', () => {
  test.each<[text: string, found: string[]]>([
    ['Ana Vale said: the port would close.', ['Ana Vale | said | the port would close']],
    ['The port would close, Ana Vale said.', ['Ana Vale | said | The port would close']],
    [
      'The port would close and the ferry would stop, Ana Vale said.',
      ['Ana Vale | said | The port would close and the ferry would stop'],
    ],
    ['Meanwhile, the port would close, Ana Vale said.', ['Ana Vale | said | the port would close']],
    ['But, the port would close, Ana Vale said.', ['Ana Vale | said | the port would close']],
    ['Instead, the port would close, Ana Vale said.', ['Ana Vale | said | the port would close']],
    ['Perhaps the port would close, Ana Vale said.', ['Ana Vale | said | Perhaps the port would close']],
    ['And the port would close, Ana Vale said.', ['Ana Vale | said | the port would close']],
    ['Ben left, but the port would close, Ana Vale said.', ['Ana Vale | said | Ben left, but the port would close']],
  ])('%s', (text, found) => {
    expect(readSentence(text)).toEqual(found);
  });
});
