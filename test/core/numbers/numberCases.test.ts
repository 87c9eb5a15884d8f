import { NUMBER_CASE_ROWS } from '../../../src/core/numbers/numberCaseRows';
import { NUMBER_CASES } from '../../../src/core/numbers/numberCases';
import type { ExpectedReading } from '../../../src/core/numbers/NumberCase';
import type { NumberReading } from '../../../src/core/numbers/NumberReading';
import { readNumber } from '../../../src/core/numbers/readNumber';

/** A reading in the words of the table. */
function inWordsOfTheTable(reading: NumberReading, expected: ExpectedReading): ExpectedReading {
  switch (reading.kind) {
    case 'number': {
      const decided = reading.notes.find((note) => note.kind === 'decidedBy');
      const asked = expected.kind === 'number' ? expected.notes : undefined;
      const kinds = reading.notes.map(({ kind }) => kind);
      return {
        kind: 'number',
        value: reading.value,
        ...(decided?.kind === 'decidedBy' ? { decidedBy: decided.by } : {}),
        // A case without notes wants none; a case with some may leave others out.
        ...(asked ? { notes: asked.length === 0 ? kinds : asked.filter((kind) => kinds.includes(kind)) } : {}),
      };
    }
    case 'ambiguous':
      return { kind: 'ambiguous', values: [reading.readings[0].value, reading.readings[1].value] };
    case 'otherUnit':
      return { kind: 'otherUnit', inUnit: reading.inUnit };
    case 'state':
      return { kind: 'state', state: reading.state, flagged: reading.notes.some(({ kind }) => kind === 'stateWord') };
    case 'unreadable':
      return { kind: 'unreadable', reason: reading.reason, proposals: reading.proposals };
    default:
      return reading;
  }
}

test.each(NUMBER_CASES.map((numberCase) => [JSON.stringify(numberCase.text), numberCase.row, numberCase] as const))(
  '%s in the row %s',
  (_text, _row, { text, row, expected }) => {
    const reading = readNumber(text, NUMBER_CASE_ROWS[row]);
    expect(inWordsOfTheTable(reading, expected)).toEqual(expected);
  },
);

test('the table has several hundred different cases', () => {
  expect(NUMBER_CASES.length).toBeGreaterThanOrEqual(350);
  expect(new Set(NUMBER_CASES.map(({ text, row }) => `${row} ${text}`)).size).toBe(NUMBER_CASES.length);
});
