import { describe, expect, test } from 'vitest';
import { toAttributions } from '../../../../src/engine/attribution/candidate';
import { findByRules } from '../../../../src/engine/attribution/rules/find-by-rules';
import type { Span } from '../../../../src/engine/model';
import { readText } from '../../support';

/** What the rules find in a sentence: `source | cue | content`, with `< 1` where it stands inside the first one, `= 1` where it shares the first one's speaker. */
function find(text: string): string[] {
  const document = readText(text);
  const words = (spans: readonly Span[]) => spans.map((span) => document.text.slice(...span)).join(' … ');
  return toAttributions(document, findByRules(document)).map(({ source, cue, content, within, follows }) => {
    const parts = [words(source), words(cue), words(content)].join(' | ');
    return (
      parts + (within === undefined ? '' : ` < ${within + 1}`) + (follows === undefined ? '' : ` = ${follows + 1}`)
    );
  });
}

describe('whom it was told is left out', () => {
  test.each<[text: string, found: string[]]>([
    ['Ana Vale told reporters the port would close.', ['Ana Vale | told | the port would close']],
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
    expect(find(text)).toEqual(found);
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
      '“It is over,” Ana Vale said, and Ben Orr said that the port would close.',
      ['Ana Vale | said | “It is over,”', 'Ben Orr | said | that the port would close'],
    ],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
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
    ['It is over, says Ana Vale that nobody came.', []],
    ['It is over, notes the board.', ['the board | notes | It is over']],
    ['“It is over”, says.', []],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
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
      'Ana Vale, who runs the port, said the port would close.',
      ['Ana Vale, who runs the port | said | the port would close'],
    ],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
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
      'The Gazette reported that the mayor, who said that the port would close, had left.',
      ['The Gazette | reported | that the mayor, who said that the port would close, had left'],
    ],
    [
      'Officials said that the man claimed that he was hungry.',
      ['Officials | said | that the man claimed that he was hungry', 'the man | claimed | that he was hungry < 1'],
    ],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });
});

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
    expect(find(text)).toEqual(found);
  });
});

describe('what can be a subject', () => {
  test.each<[text: string, found: string[]]>([
    ['Most residents said the port would close.', ['Most residents | said | the port would close']],
    ['Some said the port would close.', ['Some | said | the port would close']],
    ['All said the port would close.', ['All | said | the port would close']],
    ['Others said the port would close.', ['Others | said | the port would close']],
    ['Both said the port would close.', ['Both | said | the port would close']],
    ['They all said the port would close.', ['They all | said | the port would close']],
    ['She herself said the port would close.', ['She herself | said | the port would close']],
    ['40 residents said the port would close.', ['40 residents | said | the port would close']],
    ['Two of the residents said the port would close.', ['Two of the residents | said | the port would close']],
    ['Residents said the port would close.', ['Residents | said | the port would close']],
    ['Angry residents said the port would close.', ['Angry residents | said | the port would close']],
    ['The mayor’s office said the port would close.', ['The mayor’s office | said | the port would close']],
    ['The mayor then said the port would close.', ['The mayor | then said | the port would close']],
    ['And Ana Vale said the port would close.', ['Ana Vale | said | the port would close']],
    ['But she said the port would close.', ['she | said | the port would close']],
    ['The mayor of Oslo said that the port would close.', ['The mayor of Oslo | said | that the port would close']],
    ['Three said that the port would close.', ['Three | said | that the port would close']],
    ['Neither said that the port would close.', ['Neither | said | that the port would close']],
    ['Nobody said that the port would close.', ['Nobody | said | that the port would close']],
    ['No one said that the port would close.', ['No one | said | that the port would close']],
    ['You said that the port would close.', ['You | said | that the port would close']],
    ['Those present said that the port would close.', ['Those present | said | that the port would close']],
    ['Having left, Ana Vale said that the port would close.', ['Ana Vale | said | that the port would close']],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });
});

describe('what cannot', () => {
  test.each<[text: string, found: string[]]>([
    ['Quickly said the port would close.', []],
    ['The board of the said the port would close.', []],
    ["The mayor's said the port would close.", []],
    ['A spokesman for said the port would close.', []],
    ['Asked about it, Ana Vale said no.', []],
    ['Have said that the port would close.', []],
    ['To be sure said that the port would close.', []],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
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
    ['And the port would close, Ana Vale said.', ['Ana Vale | said | the port would close']],
    ['Ben left, but the port would close, Ana Vale said.', ['Ana Vale | said | Ben left, but the port would close']],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
  });
});
