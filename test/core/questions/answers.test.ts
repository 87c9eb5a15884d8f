import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { checkCatalogue } from '../../../src/core/catalogue/checkCatalogue';
import { questionsOf } from '../../../src/core/catalogue/questions/questionsOf';
import { findUnit } from '../../../src/core/catalogue/findUnit';
import { withRoomFor } from '../../../src/core/form/draw/questions/withRoomFor';
import { carryAnswers } from '../../../src/core/form/draw/questions/carryAnswers';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { SubmissionAnswers } from '../../../src/core/form/read/questions/Answers';
import type { Submission } from '../../../src/core/form/read/Submission';
import { answersJson } from '../../../src/core/report/answersJson';
import type { Finding } from '../../../src/core/validation/Finding';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import { describeFinding } from '../../../src/core/words/describeFinding';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawCell, RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { ROSTER } from '../../support/madeUp';
import { askingForm, ASKING_PLAN, filled, type Filling } from '../../support/madeUpQuestions';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';

const TYPHOONS: Filling = {
  cells: { CH_de_ten: 'Đê hữu\nSông Cái', CH_de_loai: 'Đê đất', CH_bao_so: 2 },
  // 48000 is 1 June 2031 in a workbook that counts from 1900.
  lists: {
    DS_bao: [
      ['Bão số 1', 48000, 'Không'],
      ['Bão số 2', '15/09/2031', 'Có'],
    ],
  },
};

function read(workbook: RawWorkbook): Submission {
  const result = readSubmission(workbook, { catalogues: [ASKING_PLAN], roster: ROSTER });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.submission;
}

const readForm = (filling: Filling, unit = 'L01', period = '2031'): Submission =>
  read(rawWorkbookOf(askingForm(unit, filling, period)));

function findingsOf(filling: Filling): readonly Finding[] {
  return validateSubmission(readForm(filling), ASKING_PLAN, ROSTER).filter(({ code }) => /^(ANSWER|LIST)_/.test(code));
}

const codesOf = (filling: Filling): readonly string[] => findingsOf(filling).map(({ code }) => code);

describe('questions of a plan', () => {
  test('a made-up plan asks other things with no code changed, and is sound', () => {
    expect(checkCatalogue(ASKING_PLAN, ROSTER)).toEqual([]);
    const names = askingForm('L01').names.map(({ name }) => name);
    expect(names.filter((name) => /^(CH|DS)_/.test(name))).toEqual(['CH_de_ten', 'CH_de_loai', 'CH_bao_so', 'DS_bao']);
  });

  test('an office is not asked what villages are, and a quarter not what the year is', () => {
    const asked = (unit: string, period: string): readonly string[] =>
      askingForm(unit, {}, period).names.flatMap(({ name }) => (/^(CH|DS)_/.test(name) ? [name] : []));
    expect(asked('BM-NN', '2031')).toEqual(['CH_bao_so', 'DS_bao']);
    expect(asked('L01', '2031-Q1')).toEqual(['CH_de_ten']);
    expect(askingForm('BM-NN', {}, '2031-Q1').sheets.map(({ name }) => name)).not.toContain('Biểu đê điều');
  });

  test('faults of a questionnaire are found', () => {
    const [form] = ASKING_PLAN.questionnaire!.forms;
    const [section] = form!.sections;
    const [first, second, third, list] = section!.questions;
    const withQuestions = (...questions: readonly (typeof first)[]): readonly string[] =>
      checkCatalogue(
        {
          ...ASKING_PLAN,
          questionnaire: {
            ...ASKING_PLAN.questionnaire!,
            forms: [{ ...form!, sections: [{ ...section!, questions: questions.map((each) => each!) }] }],
          },
        },
        ROSTER,
      ).map(({ path, code }) => `${path} ${code}`);
    const at = '/questionnaire/forms/0/sections/0/questions';
    expect(withQuestions(first, { ...second!, id: 'de_ten' })).toEqual([`${at}/1/id duplicate`]);
    expect(withQuestions({ ...first!, askedOf: ['huyen'] })).toEqual([`${at}/0/askedOf/0 unknownUnitKind`]);
    expect(withQuestions({ ...first!, section: 'x' })).toEqual([`${at}/0/section unknownOutlinePart`]);
    expect(withQuestions({ ...third!, answer: { kind: 'wholeNumber', min: 3, max: 2 } })).toEqual([
      `${at}/0/answer rangeReversed`,
    ]);
    expect(withQuestions(list)).toEqual([`${at}/0/answer/counts/0/question unknownQuestion`]);
  });
});

describe('answers of a form', () => {
  test('are read with their lines, dates, choices and where they stood', () => {
    const { answers, lists } = answersJson(readForm(TYPHOONS).answers);
    expect(answers).toEqual([
      { id: 'de_ten', sheet: 'Biểu đê điều', cell: 'C9', value: 'Đê hữu\nSông Cái', state: 'answered' },
      { id: 'de_loai', sheet: 'Biểu đê điều', cell: 'C10', value: 'dat', state: 'answered' },
      { id: 'bao_so', sheet: 'Biểu đê điều', cell: 'C11', value: 2, state: 'answered' },
    ]);
    expect(lists).toHaveLength(1);
    expect(lists[0]!.rows.map(({ row, cells }) => [row, cells['ten'], cells['ngay'], cells['vo_de']])).toEqual([
      [
        14,
        { cell: 'B14', value: 'Bão số 1', state: 'answered' },
        { cell: 'C14', value: '2031-06-01', state: 'answered' },
        { cell: 'D14', value: false, state: 'answered' },
      ],
      [
        15,
        { cell: 'B15', value: 'Bão số 2', state: 'answered' },
        { cell: 'C15', value: '2031-09-15', state: 'answered' },
        { cell: 'D15', value: true, state: 'answered' },
      ],
    ]);
  });

  test('are found by their codes where a program dropped the names, on a renamed sheet', () => {
    const workbook = rawWorkbookOf(askingForm('L01', TYPHOONS));
    const nameless = {
      ...workbook,
      names: workbook.names.filter(({ name }) => !/^(CH|DS)_/.test(name)),
      sheets: workbook.sheets.map((sheet) => (sheet.name === 'Biểu đê điều' ? { ...sheet, name: 'Sheet2' } : sheet)),
    };
    const found = answersJson(read(nameless).answers);
    const wanted = answersJson(readForm(TYPHOONS).answers);
    const values = ({ answers, lists }: typeof found): unknown => [
      answers.map(({ id, value }) => [id, value]),
      lists.map(({ id, rows }) => [id, rows]),
    ];
    expect(values(found)).toEqual(values(wanted));
    expect(found.answers[0]!.sheet).toBe('Sheet2');
  });

  describe('on a sheet of which rows or columns were changed', () => {
    const workbook = rawWorkbookOf(askingForm('L01', TYPHOONS));
    const changed = (change: (cell: RawCell) => RawCell | null, names = workbook.names): SubmissionAnswers => {
      const sheets = workbook.sheets.map((sheet) =>
        sheet.name === 'Biểu đê điều'
          ? { ...sheet, cells: sheet.cells.map(change).filter((cell) => cell !== null) }
          : sheet,
      );
      return read({ ...workbook, sheets, names }).answers!;
    };
    const said = ({ answers, lists }: SubmissionAnswers): unknown => [
      ...answers.map(({ question, cell, value, state }) => [question, cell, value ?? state]),
      ...lists.flatMap(({ rows }) => rows.map(({ row, cells }) => [row, ...cells.map(({ value }) => value)])),
    ];
    const below = (from: number, by: number) => (cell: RawCell) =>
      cell.row < from ? cell : { ...cell, row: cell.row + by };

    test('a library put a row in, and left the names where they were', () => {
      expect(said(changed(below(9, 1)))).toEqual([
        ['de_ten', 'C10', 'Đê hữu\nSông Cái'],
        ['de_loai', 'C11', 'dat'],
        ['bao_so', 'C12', 2],
        [15, 'Bão số 1', '2031-06-01', false],
        [16, 'Bão số 2', '2031-09-15', true],
      ]);
    });

    test('a library put a column in at the left', () => {
      expect(said(changed((cell) => ({ ...cell, column: cell.column + 1 })))).toEqual([
        ['de_ten', 'D9', 'Đê hữu\nSông Cái'],
        ['de_loai', 'D10', 'dat'],
        ['bao_so', 'D11', 2],
        [14, 'Bão số 1', '2031-06-01', false],
        [15, 'Bão số 2', '2031-09-15', true],
      ]);
    });

    test('Excel put a column in before the answers, and took the names along', () => {
      const names = workbook.names.map((name) =>
        name.name.startsWith('CH_') ? { ...name, refersTo: name.refersTo.replace('$C$', '$D$') } : name,
      );
      const moved = (cell: RawCell): RawCell =>
        cell.row < 12 && cell.column >= 3 ? { ...cell, column: cell.column + 1 } : cell;
      expect(said(changed(moved, names))).toEqual([
        ['de_ten', 'D9', 'Đê hữu\nSông Cái'],
        ['de_loai', 'D10', 'dat'],
        ['bao_so', 'D11', 2],
        [14, 'Bão số 1', '2031-06-01', false],
        [15, 'Bão số 2', '2031-09-15', true],
      ]);
    });

    test('a row is gone: nobody answers its question with the next one’s answer', () => {
      const without = changed((cell) => (cell.row === 9 ? null : below(9, -1)(cell)));
      expect(said(without)).toEqual([
        ['de_ten', null, 'missing'],
        ['de_loai', 'C9', 'dat'],
        ['bao_so', 'C10', 2],
        [13, 'Bão số 1', '2031-06-01', false],
        [14, 'Bão số 2', '2031-09-15', true],
      ]);
    });

    test.each([
      ['above the first of a list', (row: number): number => row + 1, 14],
      ['below the last of a list', (row: number): number => row, 18],
    ])('a row was put in %s, which its name does not cover', (_, moved, row) => {
      const last = workbook.names.find(({ name }) => name === 'DS_bao')!.refersTo;
      expect(last).toBe("'Biểu đê điều'!$B$14:$D$17");
      const names = workbook.names.map((name) =>
        name.name === 'DS_bao' && row === 14 ? { ...name, refersTo: "'Biểu đê điều'!$B$15:$D$18" } : name,
      );
      const before = { row, column: 2, kind: 'text', value: 'Bão số 3', formula: null, format: null } as const;
      const day = { ...before, column: 3, value: '20/09/2031' };
      const sheets = workbook.sheets.map((sheet) =>
        sheet.name === 'Biểu đê điều'
          ? {
              ...sheet,
              cells: [
                ...sheet.cells.map((cell) => (cell.row >= 14 ? { ...cell, row: moved(cell.row) } : cell)),
                before,
                day,
              ].sort((a, b) => a.row - b.row || a.column - b.column),
            }
          : sheet,
      );
      const { lists } = read({ ...workbook, names, sheets }).answers!;
      const third = [row, 'Bão số 3', '2031-09-20', null];
      const others = [
        [moved(14), 'Bão số 1', '2031-06-01', false],
        [moved(15), 'Bão số 2', '2031-09-15', true],
      ];
      expect(lists[0]!.rows.map(({ row: at, cells }) => [at, ...cells.map(({ value }) => value)])).toEqual(
        row === 14 ? [third, ...others] : [...others, third],
      );
    });
  });

  test('are absent where the plan asks nothing, and where a form has no place for them', () => {
    const workbook = rawWorkbookOf(askingForm('L01'));
    const without = {
      ...workbook,
      names: workbook.names.filter(({ name }) => !/^(CH|DS)_/.test(name)),
      sheets: workbook.sheets.filter(({ name }) => name !== 'Biểu đê điều'),
    };
    expect(read(without).answers).toBeUndefined();
    expect(answersJson(undefined)).toEqual({ answers: [], lists: [] });
  });

  test('come over into a form that is written anew', () => {
    const anew = carryAnswers(askingForm('L01'), readForm(TYPHOONS).answers!);
    expect(answersJson(read(rawWorkbookOf(anew)).answers)).toEqual(answersJson(readForm(TYPHOONS).answers));
  });

  test('come over with all rows of a list, also those that were put in', () => {
    const rows = Array.from({ length: 6 }, (_, i) => [`Bão số ${String(i + 1)}`, 48000 + i, null]);
    const room = withRoomFor(ASKING_PLAN, readForm(TYPHOONS).answers);
    expect(room).toBe(ASKING_PLAN);
    const six = withRoomFor(ASKING_PLAN, {
      answers: [],
      lists: [{ question: 'bao', sheet: '', cell: null, rows: rows.map((_, row) => ({ row, cells: [] })) }],
    });
    const unit = findUnit(ROSTER, 'L01')!;
    const form = formWorkbook({ catalogue: six, issued: ASKING_PLAN, roster: ROSTER, unit, period: '2031', words: vi });
    expect(form.names.find(({ name }) => name === 'DS_bao')?.range).toBe('B14:D19');
    const found = read(rawWorkbookOf(filled(form, { ...TYPHOONS, lists: { DS_bao: rows } }))).answers!;
    expect(found.lists[0]!.rows.map(({ cells }) => cells[0]!.value)).toEqual([
      'Bão số 1',
      'Bão số 2',
      'Bão số 3',
      'Bão số 4',
      'Bão số 5',
      'Bão số 6',
    ]);
    const anew = rawWorkbookOf(carryAnswers(form, found));
    expect(answersJson(read(anew).answers)).toEqual(answersJson(found));
  });
});

describe('checks of answers', () => {
  test('right answers have no finding, an untouched form lacks the two that are required', () => {
    expect(codesOf(TYPHOONS)).toEqual([]);
    expect(codesOf({})).toEqual(['ANSWER_REQUIRED', 'ANSWER_REQUIRED']);
  });

  const changed = (cells: Filling['cells'], rows: NonNullable<Filling['lists']>[string]): readonly string[] =>
    codesOf({ cells: { ...TYPHOONS.cells, ...cells }, lists: { DS_bao: rows } });
  const [first, second] = TYPHOONS.lists!['DS_bao']!;

  test.each<[string, Filling['cells'], NonNullable<Filling['lists']>[string], readonly string[]]>([
    ['a required answer that is missing', { CH_de_ten: null }, [first!, second!], ['ANSWER_REQUIRED']],
    [
      'a text of 21 characters where 20 are allowed',
      { CH_de_ten: 'a'.repeat(21) },
      [first!, second!],
      ['ANSWER_TOO_LONG'],
    ],
    ['a choice that is not in the list', { CH_de_loai: 'Đê gỗ' }, [first!, second!], ['ANSWER_UNREADABLE']],
    ['a number that is not whole', { CH_bao_so: 1.5 }, [first!, second!], ['ANSWER_UNREADABLE', 'LIST_COUNT']],
    ['a count unlike its list', { CH_bao_so: 3 }, [first!, second!], ['LIST_COUNT']],
    ['a count out of bounds', { CH_bao_so: 31 }, [first!, second!], ['ANSWER_OUT_OF_RANGE', 'LIST_COUNT']],
    ['a row without its date', {}, [first!, ['Bão số 2', null, 'Có']], ['LIST_CELL_MISSING']],
    ['a date of another year', {}, [first!, ['Bão số 2', '15/09/2030', null]], ['ANSWER_DATE_OUTSIDE']],
    ['a day that is in no calendar', {}, [first!, ['Bão số 2', '31/04/2031', null]], ['ANSWER_UNREADABLE']],
    ['the same name twice', {}, [first!, ['BÃO  SỐ 1', 48001, null]], ['LIST_ROW_TWICE']],
    ['text out of a web page', { CH_de_ten: '<p>Đê&nbsp;hữu</p>' }, [first!, second!], ['ANSWER_MARKUP']],
  ])('%s', (_, cells, rows, expected) => {
    expect(changed(cells, rows)).toEqual(expected);
  });

  test('web text is mended with a click, a formula is told', () => {
    const [markup] = findingsOf({ ...TYPHOONS, cells: { ...TYPHOONS.cells, CH_de_ten: '<b>Đê</b> &amp; kè' } });
    expect(markup!.corrections).toEqual([
      { sheet: 'Biểu đê điều', cell: 'C9', from: '<b>Đê</b> &amp; kè', to: 'Đê & kè' },
    ]);
    const workbook = rawWorkbookOf(askingForm('L01', TYPHOONS));
    const withFormula = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.value === 'Đê hữu\nSông Cái' ? { ...cell, formula: 'HYPERLINK("x")' } : cell,
        ),
      })),
    };
    const found = validateSubmission(read(withFormula), ASKING_PLAN, ROSTER).filter(({ code }) =>
      code.startsWith('ANSWER'),
    );
    expect(found.map((finding) => describeFinding(finding, ASKING_PLAN, ROSTER, vi))).toEqual([
      '“Tên tuyến đê chính”: ô chứa công thức “=HYPERLINK("x")”. Chỉ nội dung đang hiện được dùng; hãy gõ lại thành chữ.',
    ]);
  });

  test('a finding of a row names the row and the column', () => {
    const [finding] = findingsOf({ ...TYPHOONS, lists: { DS_bao: [first!, ['Bão số 2', null, null]] } });
    expect(finding).toMatchObject({ sheet: 'Biểu đê điều', cell: 'C15', severity: 'error' });
    expect(describeFinding(finding!, ASKING_PLAN, ROSTER, vi)).toBe(
      '“Các trận bão”, dòng 2, cột “Ngày đổ bộ”: còn trống, dòng này phải có.',
    );
  });
});

describe('plan 56', () => {
  const [catalogue] = bundledCatalogues;

  test('asks for what its clauses ask', () => {
    const questions = questionsOf(catalogue);
    const clauses = questions.map(({ clause }) => clause);
    expect(clauses.filter((clause) => clause.startsWith('II.4.'))).toEqual(
      ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'].map((letter) => `II.4.${letter}`),
    );
    for (const clause of ['I.1', 'III', 'IV', 'V.1', 'V.2', 'V.3', 'V.4', 'V.5', 'V.6']) {
      expect(clauses).toContain(clause);
    }
    const movements = questions.filter(({ clause }) => clause === 'V.2').map(({ id }) => id);
    expect(movements).toEqual(['pt_ha_tang', 'pt_nong_thon', 'pt_nguoi_ngheo', 'pt_cong_so', 'pt_hoc_tap', 'pt_khac']);
  });

  test('asks for each required answer that is blank as for a figure that is blank, behind the figures', () => {
    const [unit] = bundledRoster.units.filter(({ code }) => code === '10525');
    const form = formWorkbook({ catalogue, roster: bundledRoster, unit: unit!, period: '2026', words: vi });
    const result = readSubmission(rawWorkbookOf(form), { catalogues: bundledCatalogues, roster: bundledRoster });
    if (!result.ok) throw new Error(result.refusal.code);
    const found = validateSubmission(result.submission, catalogue, bundledRoster);
    const asked = found.slice(found.findIndex(({ code }) => code === 'ANSWER_REQUIRED'));
    expect(asked.map(({ severity, params }) => [severity, params])).toEqual(
      ['kh_so', 'kh_ngay', 'pt_chu_de', 'kt_tap_the', 'kt_ca_nhan', 'dn_tap_the', 'dn_ca_nhan', 'chuyen_de'].map(
        (question) => ['error', { question }],
      ),
    );
  });

  test('a result below the unit’s own plan is told for information, one above or at it is not', () => {
    const below = (result: number): readonly Finding[] => {
      const read = readSubmission(rawWorkbookOf(filledForm('10525', { CT_18_1: result, KH_18_1: 61 })), {
        catalogues: bundledCatalogues,
        roster: bundledRoster,
      });
      if (!read.ok) throw new Error(read.refusal.code);
      const found = validateSubmission(read.submission, catalogue, bundledRoster);
      return found.filter(({ code }) => code === 'BELOW_OWN_PLAN');
    };
    expect(below(60)).toMatchObject([{ severity: 'information', params: { count: 1, figures: '18.1' } }]);
    expect([...below(61), ...below(62)]).toEqual([]);
  });
});

describe('days in their order', () => {
  const [catalogue] = bundledCatalogues;
  const PEAK = ['Chào mừng ngày giải phóng', 'Ra quân'];
  const AWARD = ['Ông Nguyễn Văn A', 'Hiến đất', 'Cá nhân', 'Giấy khen', '12/QĐ-UBND'];

  function orderOf(plan: string | null, peak: readonly [string, string], decided: string): readonly Finding[] {
    const form = filled(filledForm('10525', { CT_18_1: 12, CH_kh_ngay: plan }), {
      lists: { DS_cao_diem: [[...PEAK, ...peak]], DS_kt_danh_sach: [[...AWARD, decided]] },
    });
    const result = readSubmission(rawWorkbookOf(form), { catalogues: [catalogue], roster: bundledRoster });
    if (!result.ok) throw new Error(result.refusal.code);
    const found = validateSubmission(result.submission, catalogue, bundledRoster);
    return found.filter(({ code }) => code === 'ANSWER_DATE_ORDER' || code === 'ANSWER_DATE_OUTSIDE');
  }

  test('a peak period that ends before it began, a commendation before the plan under which it is given', () => {
    const found = orderOf('10/03/2026', ['30/04/2026', '29/04/2026'], '09/03/2026');
    expect(found.map(({ severity, params }) => ({ severity, params }))).toEqual([
      {
        severity: 'warning',
        params: {
          question: 'cao_diem',
          column: 'den_ngay',
          row: 1,
          date: '2026-04-29',
          afterQuestion: 'cao_diem',
          afterColumn: 'tu_ngay',
          after: '2026-04-30',
        },
      },
      {
        severity: 'warning',
        params: {
          question: 'kt_danh_sach',
          column: 'ngay_qd',
          row: 1,
          date: '2026-03-09',
          afterQuestion: 'kh_ngay',
          afterColumn: '',
          after: '2026-03-10',
        },
      },
    ]);
    const said = found.map((finding) => describeFinding(finding, catalogue, bundledRoster, vi));
    expect(said[0]).toContain('ngày 29/04/2026 trước “Từ ngày” (30/04/2026)');
  });

  test('the same day is in order, and nothing is said while the other day is not given', () => {
    expect(orderOf('10/03/2026', ['30/04/2026', '30/04/2026'], '10/03/2026')).toEqual([]);
    expect(orderOf(null, ['30/04/2026', '01/05/2026'], '09/03/2026')).toEqual([]);
  });

  test('a unit’s own plan is older than the day by which its results are due', () => {
    const [found] = orderOf('15/12/2026', ['30/04/2026', '01/05/2026'], '16/12/2026');
    expect(found).toMatchObject({ code: 'ANSWER_DATE_OUTSIDE', params: { date: '2026-12-15', to: '2026-12-14' } });
  });

  test('a day held against what is no date is a fault of the plan', () => {
    const text = JSON.stringify(catalogue).replace('"notBefore":"kh_ngay"', '"notBefore":"kh_so"');
    const problems = checkCatalogue(JSON.parse(text) as typeof catalogue, bundledRoster);
    expect(problems.map(({ code, params }) => [code, params])).toEqual([['unknownDate', { value: 'kh_so' }]]);
  });
});
