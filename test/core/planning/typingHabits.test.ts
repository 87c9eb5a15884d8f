import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readPlanText } from '../../../src/core/planning/readPlanText';

/** Sentences of `unseenPlans.txt` that hold a number and stand on one line. */
const SENTENCES = readFileSync(path.join(__dirname, 'unseenPlans.txt'), 'utf8')
  .split('\n@\n')
  .slice(1)
  .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('= ')))
  .flatMap((lines) => (lines.length === 1 ? lines : []))
  .filter((line) => /\d/u.test(line) && !line.includes('\t'));

/** What people and programs make of a sentence without saying anything else. */
const HABITS: Readonly<Record<string, (text: string) => string>> = {
  'letters in parts': (text) => text.normalize('NFD'),
  'spaces that do not break': (text) => text.replace(/(?<=\d) /gu, '\u00a0'),
  'two spaces for one': (text) => ` ${text.replace(/ /gu, '  ')} `,
  'a dash before it': (text) => (/^[\p{Lu}“"]/u.test(text) ? `- ${text}` : text),
  'a number before it': (text) => (/^[\p{Lu}“"]/u.test(text) ? `12. ${text}` : text),
  'a semicolon behind it': (text) => `${text.replace(/[.;]$/u, '')};`,
  'a space before %': (text) => text.replace(/(?<=\d)%/gu, ' %'),
  'tỉ for tỷ': (text) => text.replace(/tỷ/gu, 'tỉ').replace(/Tỷ/gu, 'Tỉ'),
  'a line broken before its last number': (text) => text.replace(/(?<=[\p{Ll},]) (?=\d[^ ]* [^\d]*$)/u, '\n'),
};

/** The figures without the words that they were read from. */
function figuresOf(text: string): unknown {
  return readPlanText(text).groups.flatMap(({ indicators }) =>
    indicators
      .filter(({ targetKind }) => targetKind !== 'qualitative')
      .map(({ targetKind, value, min, max, stretch, unitOfMeasure, direction, part, ask }) => ({
        targetKind,
        numbers: [value, min, max, stretch],
        unitOfMeasure: unitOfMeasure?.replace(/tỉ/gu, 'tỷ'),
        direction,
        part,
        ask,
      })),
  );
}

test.each(Object.entries(HABITS))('%s', (_, habit) => {
  expect(SENTENCES.length).toBeGreaterThan(400);
  for (const text of SENTENCES) {
    expect({ text, figures: figuresOf(habit(text)) }).toEqual({ text, figures: figuresOf(text) });
  }
});
