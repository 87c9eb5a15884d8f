import {
  confirmReading,
  figuresToConfirm,
  isAnswered,
  settledFigure,
  UNANSWERED,
  type FigureAnswer,
} from '../../../src/core/planning/confirmReading';
import { otherReadings } from '../../../src/core/planning/otherReadings';
import type { ReadFigure } from '../../../src/core/planning/PlanReading';
import { readPlanText } from '../../../src/core/planning/readPlanText';
import { readTargetText } from '../../../src/core/words/readTargetText';
import { vi } from '../../../src/core/words/vi/vi';

const LIST = [
  '1. Tỷ lệ hộ nghèo giảm còn dưới 3%.',
  '2. Tỷ lệ thất nghiệp 2%.',
  '3. Tỷ lệ che phủ rừng tăng 1,5%.',
  '4. Xây dựng nếp sống văn minh.',
].join('\n');
const reading = readPlanText(LIST);
const figures = figuresToConfirm(reading);

const taken: FigureAnswer = { verdict: 'taken', readings: {} };

test('each figure comes with its own questions', () => {
  expect(figures.map(({ figure, questions }) => [figure.label, questions.map(({ code }) => code)])).toEqual([
    ['Tỷ lệ hộ nghèo', []],
    ['Tỷ lệ thất nghiệp', ['lessIsBetter']],
    ['Mức tăng tỷ lệ che phủ rừng', ['percentOfRate']],
  ]);
  expect(figures.map((each) => isAnswered(each, taken))).toEqual([true, false, false]);
});

test('groups of one number keep their questions apart', () => {
  const twice = readPlanText('I. MỤC TIÊU\n1. Tỷ lệ thất nghiệp 2%.\nII. MỤC TIÊU\n1. Tỷ lệ che phủ rừng tăng 1,5%.');
  expect(figuresToConfirm(twice).map(({ questions }) => questions.map(({ code }) => code))).toEqual([
    ['lessIsBetter'],
    ['percentOfRate'],
  ]);
});

test('the reading that was picked is the one taken', () => {
  const [, jobless, forest] = figures;
  // As read: at most 2 %, less is better. Otherwise: at least 2 %.
  expect(settledFigure(jobless!, { ...taken, readings: { lessIsBetter: 0 } })).toMatchObject({
    targetKind: 'atMost',
    direction: 'down',
  });
  expect(settledFigure(jobless!, { ...taken, readings: { lessIsBetter: 1 } })).toMatchObject({
    targetKind: 'atLeast',
    direction: 'up',
    value: 2,
  });
  expect(forest!.figure.change).toBe('pointIncrease');
  expect(settledFigure(forest!, { ...taken, readings: { percentOfRate: 1 } }).change).toBe('percentIncrease');
  expect(
    [forest!.figure, ...otherReadings(forest!.figure, 'percentOfRate')].map((each) => readTargetText(each, vi)),
  ).toEqual(['tăng ít nhất 1,5 điểm %', 'tăng ít nhất 1,5 %']);
});

test('only what is confirmed is kept; what is left for later is asked, what nobody spoke of is named', () => {
  const answers: readonly FigureAnswer[] = [
    UNANSWERED,
    { verdict: 'declined', readings: {} },
    { verdict: 'taken', readings: { percentOfRate: 'later' } },
  ];
  const confirmed = confirmReading(
    reading,
    (each) => answers[figures.indexOf(figures.find(({ group }) => group === each.group)!)]!,
    [...reading.passedOver],
  );
  expect(confirmed.groups.map(({ number, indicators }) => [number, indicators.map(({ label }) => label)])).toEqual([
    [3, ['Mức tăng tỷ lệ che phủ rừng']],
  ]);
  expect(confirmed.asked.map(({ group, figure, code }) => [group, figure, code])).toEqual([[3, 1, 'percentOfRate']]);
  expect(confirmed.passedOver).toEqual([
    { text: 'Tỷ lệ hộ nghèo giảm còn dưới 3%.', code: 'notConfirmed' },
    { text: '4. Xây dựng nếp sống văn minh.', code: 'noTarget' },
  ]);
});

test('figures that are taken close up, and their questions go with them', () => {
  const pair = readPlanText('1. Tỷ lệ hộ nghèo giảm còn dưới 3%; tỷ lệ thất nghiệp 2%.');
  const confirmed = confirmReading(
    pair,
    ({ place }) =>
      place === 0 ? { verdict: 'declined', readings: {} } : { verdict: 'taken', readings: { lessIsBetter: 'later' } },
    [],
  );
  expect(confirmed.groups[0]!.indicators.map(({ label }) => label)).toEqual(['Tỷ lệ thất nghiệp']);
  expect(confirmed.asked).toMatchObject([{ group: 1, figure: 1, code: 'lessIsBetter' }]);
});

const figure: ReadFigure = {
  label: 'Số xã',
  targetKind: 'atLeast',
  value: 12,
  unitOfMeasure: 'xã',
  direction: 'up',
  part: false,
  words: 'số xã tăng 12 xã',
};

test.each([
  ['threeDigits', { value: 1.25 }, [{ value: 1250 }]],
  ['threeDigits', { value: 12_500 }, [{ value: 12.5 }]],
  ['times', { change: 'times', value: 2 }, [{ value: 3 }]],
  ['levelOrChange', {}, [{ label: 'Mức tăng số xã', change: 'countIncrease' }]],
  ['levelOrChange', { label: 'Mức tăng số xã', change: 'countIncrease' }, [{ label: 'Số xã' }]],
  ['vagueBound', {}, [{ targetKind: 'approximately' }]],
  ['vagueBound', { targetKind: 'approximately' }, [{ targetKind: 'atLeast' }]],
  ['none', { targetKind: 'qualitative' }, [{ targetKind: 'atMost', value: 0, direction: 'down' }]],
  ['stretchNotBeyond', { stretch: 10 }, [{ value: 12 }]],
  ['whichNumber', { alsoValue: { value: 14, unitOfMeasure: null } }, [{ value: 14, unitOfMeasure: 'xã' }]],
  ['unitOfMeasure', {}, []],
] as const)('%s of %j may also be %j', (code, change, expected) => {
  const others = otherReadings({ ...figure, ...change }, code);
  expect(others).toHaveLength(expected.length);
  expected.forEach((each, i) => {
    expect(others[i]).toMatchObject(each);
  });
});

test('a level has no change left, a target no stretch, a range no bounds', () => {
  expect(otherReadings({ ...figure, change: 'countIncrease' }, 'levelOrChange')[0]).not.toHaveProperty('change');
  expect(otherReadings({ ...figure, stretch: 10 }, 'stretchNotBeyond')[0]).not.toHaveProperty('stretch');
  const between: ReadFigure = {
    label: 'Tốc độ tăng trưởng',
    targetKind: 'range',
    min: 5,
    max: 6,
    unitOfMeasure: '%',
    direction: 'up',
    part: false,
    words: 'tăng trưởng khoảng trên 5 – 6%',
  };
  const [range] = otherReadings(between, 'vagueBound');
  expect(range).toMatchObject({ targetKind: 'atLeast', value: 5 });
  expect(range).not.toHaveProperty('min');
});
