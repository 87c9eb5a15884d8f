import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { SubmissionAnswers } from '../../../src/core/form/read/questions/Answers';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { ROSTER } from '../../support/madeUp';
import { askingForm, ASKING_PLAN, type Filling } from '../../support/madeUpQuestions';
import { randomFrom } from '../../support/randomFrom';

/** What questions are answered with is read once where forms say the same; a form must come out as if it were the only one. */
const { below, pick } = randomFrom(7312);

/** A text that no other test has: else rows of files that others read may be those that are known. */
const HERE_ALONE = { cells: [{ value: 'Chỉ có ở đây: câu hỏi' }] };

/**
 * A form as it comes from a unit, in some of which a row was put in above an answer. It is filled with numbers alone, so
 * that all forms of one kind of unit have the same table of texts.
 */
function opened(unit: string, filling: Filling): RawWorkbook {
  const drawn = askingForm(unit, filling);
  const at = below(5) === 0 ? 3 + below(14) : Infinity;
  const sheets = drawn.sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: [
      ...rows.slice(0, at),
      ...(at < rows.length ? [{ cells: [{ value: 7 }] }] : []),
      ...rows.slice(at),
      HERE_ALONE,
    ],
  }));
  const result = readWorkbook(writeWorkbook({ ...drawn, sheets }));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.workbook;
}

function answersIn(workbook: RawWorkbook): SubmissionAnswers {
  const result = readSubmission(workbook, { catalogues: [ASKING_PLAN], roster: ROSTER });
  if (!result.ok || result.submission.answers === undefined) throw new Error('no answers');
  return result.submission.answers;
}

/** With cells of which nothing is known. */
const alone = (workbook: RawWorkbook): RawWorkbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: [...sheet.cells] })),
});

test('answers of any unit, however they are filled, beside those of others', () => {
  let same = 0;
  let before: SubmissionAnswers | null = null;
  for (let file = 0; file < 80; file++) {
    const unit = pick(['L01', 'L01', 'L01', 'BM-NN']);
    const cells = below(3) === 0 ? { CH_bao_so: pick([0, 2, 2.5, -1]) } : {};
    const storms = Array.from({ length: below(3) }, () => [null, pick([48000, 48001, 12]), null]);
    const workbook = opened(unit, { cells, lists: storms.length > 0 ? { DS_bao: storms } : {} });
    const answers = answersIn(workbook);
    expect(answers).toEqual(answersIn(alone(workbook)));
    if (file % 8 === 0) {
      const other = pick([
        { ...workbook, date1904: true },
        { ...workbook, names: [] },
      ]);
      expect(answersIn(other)).toEqual(answersIn(alone(other)));
    }
    same += [...answers.answers, ...answers.lists].filter((said) => holds(before, said)).length;
    before = answers;
  }
  expect(same).toBeGreaterThan(80);
});

const holds = (answers: SubmissionAnswers | null, said: object): boolean =>
  answers !== null && [...answers.answers, ...answers.lists].some((each) => each === said);
