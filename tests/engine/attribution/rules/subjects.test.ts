import { describe, expect, test } from 'vitest';
import { readSentence } from './read-sentence';

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
    ['On Monday, residents said that the port would close.', ['residents | said | that the port would close']],
    ['On Monday, editors said that the port would close.', ['editors | said | that the port would close']],
    [
      'Manning and two colleagues said that the port would close.',
      ['Manning and two colleagues | said | that the port would close'],
    ],
    ['Speaking on Harbour News Mr Orr said that the port would close.', ['Mr Orr | said | that the port would close']],
    ['Then, leaving the room Mr Orr said that the port would close.', ['Mr Orr | said | that the port would close']],
  ])('%s', (text, found) => {
    expect(readSentence(text)).toEqual(found);
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
    expect(readSentence(text)).toEqual(found);
  });
});
