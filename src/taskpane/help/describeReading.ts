import type { NumberContext } from '../../core/numbers/NumberContext';
import type { NumberNote, NumberReading } from '../../core/numbers/NumberReading';
import { readNumber } from '../../core/numbers/readNumber';
import { formatShort } from '../../core/words/formatShort';
import type { PaneHelpWords } from '../../core/words/shape/PaneHelpWords';
import type { Words } from '../../core/words/shape/Words';

/** How a text is read in a cell, in a sentence: by the same reader as the form's. */
export function describeReading(text: string, context: NumberContext, help: PaneHelpWords, words: Words): string {
  const w = help.readings;
  const name = words.unitOfMeasure(context.unitOfMeasure.name);
  const number = (value: number): string => formatShort(value, words.language);
  const amount = (value: number): string => `${number(value)}${name === '%' ? '' : ' '}${name}`;
  const reading: NumberReading = readNumber(text, context);
  switch (reading.kind) {
    case 'blank':
      return w.blank;
    case 'number':
      return w.number(amount(reading.value), deciderOf(reading.notes));
    case 'ambiguous':
      return w.ambiguous(amount(reading.readings[0].value), amount(reading.readings[1].value));
    case 'range':
      return w.range(number(reading.low), amount(reading.high));
    case 'otherUnit':
      return w.otherUnit(reading.unit, amount(reading.inUnit));
    case 'state':
      return reading.notes.length === 0 ? w[reading.state] : `${w[reading.state]} ${w.asWords}`;
    case 'unreadable':
      return words.findings.NOT_A_NUMBER(
        { text, reason: reading.reason, decoded: reading.legacy?.decoded ?? '' },
        {
          number,
          amount,
          cell: w.thisText,
          unitOfMeasure: name,
          relation: (id) => id,
          question: (id) => id,
          column: (_, id) => id,
          unitName: (code) => code,
          period: words.period,
          date: words.date,
        },
      );
  }
}

function deciderOf(notes: readonly NumberNote[]): Extract<NumberNote, { kind: 'decidedBy' }>['by'] | null {
  for (const note of notes) if (note.kind === 'decidedBy') return note.by;
  return null;
}
