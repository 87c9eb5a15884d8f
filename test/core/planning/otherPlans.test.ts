import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PlanReading, ReadFigure } from '../../../src/core/planning/PlanReading';
import { readPlanText } from '../../../src/core/planning/readPlanText';

/** A figure as it is to be read. The form of `otherPlans.txt` is explained at its head. */
interface Expected {
  readonly number: number | null;
  readonly label: string;
  readonly kinds: readonly string[];
  /** `9`, `8..9`, `8+9`. */
  readonly numbers: string;
  readonly units: readonly string[];
  readonly direction: string;
  readonly flags: readonly string[];
}

interface Given {
  readonly number: number;
  readonly figure: ReadFigure;
  readonly asked: boolean;
}

const ALL = ['otherPlans.txt', 'furtherPlans.txt', 'unseenPlans.txt']
  .flatMap((name) => readFileSync(path.join(__dirname, name), 'utf8').split('\n@\n').slice(1))
  .map((block) => {
    const lines = block.split('\n').filter((line) => line !== '');
    const isFigure = (line: string): boolean => line.startsWith('= ');
    return {
      text: lines.filter((line) => !isFigure(line)).join('\n'),
      figures: lines.filter(isFigure).map(expectedOf),
    };
  });

function expectedOf(line: string): Expected {
  const [name = '', kinds = '', numbers = '', units = '', direction = '', flags = ''] = line
    .slice(2)
    .split('|')
    .map((part) => part.trim());
  const [, number, label = ''] = /^(?:(\d+) )?(.*)$/u.exec(name) ?? [];
  return {
    number: number === undefined ? null : Number(number),
    label,
    kinds: kinds.split(';'),
    numbers,
    units: units.split(';').map(plain),
    direction,
    flags: flags.split(' '),
  };
}

function plain(unit: string): string {
  return unit.toLowerCase().replace(/\s/g, '').replace('²', '2');
}
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !['mức', 'tăng', 'giảm', 'số'].includes(word));

function numbersOf({ value, min, max, stretch, stretchMin, stretchMax }: ReadFigure): string {
  const pair = (one?: number, low?: number, high?: number): string =>
    low === undefined ? String(one ?? '') : `${low}..${high ?? ''}`;
  const further = pair(stretch, stretchMin, stretchMax);
  return pair(value, min, max) + (further === '' ? '' : `+${further}`);
}

/** How much of the expected name stands in a given one. */
function likeness(expected: string, given: string): number {
  const wanted = wordsOf(expected);
  const there = new Set(wordsOf(given));
  return wanted.filter((word) => there.has(word)).length / Math.max(1, wanted.length);
}

function givenOf({ groups, asked }: PlanReading): Given[] {
  return groups.flatMap(({ number, indicators }) =>
    indicators.map((figure, i) => ({
      number,
      figure,
      asked: asked.some((each) => each.group === number && each.figure === i + 1),
    })),
  );
}

function isRight(expected: Expected, { number, figure, asked }: Given): boolean {
  const has = (flag: string): boolean => expected.flags.includes(flag);
  // Asked about anyway: none at all, or no number.
  const isNone = has('ask') && expected.kinds.includes('qualitative') && ['', '0'].includes(numbersOf(figure));
  return (
    (numbersOf(figure) === expected.numbers || isNone) &&
    expected.kinds.includes(figure.targetKind) &&
    (has('unitAny') || expected.units.includes(plain(figure.unitOfMeasure ?? ''))) &&
    (has('partAny') || figure.part === has('part')) &&
    (has('dirAny') || figure.targetKind === 'qualitative' || figure.direction === expected.direction) &&
    (expected.number === null || number === expected.number) &&
    likeness(expected.label, figure.label) >= 0.6 &&
    (!has('ask') || asked) &&
    (has('ask') || has('ask?') || !asked)
  );
}

test.each(ALL)('$text', ({ text, figures }) => {
  const rest = givenOf(readPlanText(text));
  const missing: Expected[] = [];
  for (const expected of figures) {
    const at = rest.findIndex((given) => isRight(expected, given));
    if (at >= 0) rest.splice(at, 1);
    else if (!expected.flags.includes('opt')) missing.push(expected);
  }
  expect({ missing, rest }).toEqual({ missing: [], rest: [] });
});

test('as many as were collected are tried', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(1070);
});
