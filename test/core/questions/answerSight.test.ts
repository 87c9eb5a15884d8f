import { answersJson } from '../../../src/core/report/answersJson';
import { cellAddress } from '../../../src/core/kernel/cellAddress';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import { canonicalLines } from '../../../src/core/stamp/canonicalLines';
import type { Submission } from '../../../src/core/form/read/Submission';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import { describeFinding } from '../../../src/core/words/describeFinding';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawCell, RawSheet, RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { askedCampaign, askedFile } from '../../support/askedCampaign';
import { ROSTER } from '../../support/madeUp';
import { askingForm, ASKING_PLAN, type Filling } from '../../support/madeUpQuestions';
import { rawWorkbookOf } from '../../support/rawForm';

const SHEET = 'Biểu đê điều';
/** Answers in C9:C11; rows of the list in B14:D17. */
const STORMS: Filling = {
  cells: { CH_de_ten: 'Đê hữu', CH_de_loai: 'Đê đất', CH_bao_so: 2 },
  lists: {
    DS_bao: [
      ['Bão số 1', 48000, 'Không'],
      ['Bão số 2', '15/09/2031', null],
    ],
  },
};

function form(cells: Readonly<Record<string, Partial<RawCell>>>, frame: Partial<RawSheet> = {}): RawWorkbook {
  const workbook = rawWorkbookOf(askingForm('L01', STORMS));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === SHEET
        ? {
            ...sheet,
            ...frame,
            cells: sheet.cells.map((cell) => ({ ...cell, ...cells[cellAddress(cell.row, cell.column)] })),
          }
        : sheet,
    ),
  };
}

function read(workbook: RawWorkbook): Submission {
  const result = readSubmission(workbook, { catalogues: [ASKING_PLAN], roster: ROSTER });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.submission;
}

type Said = readonly (readonly [code: string, severity: string, cell: string | null, params: unknown])[];

function said(workbook: RawWorkbook): Said {
  return validateSubmission(read(workbook), ASKING_PLAN, ROSTER)
    .filter(({ code }) => /^(ANSWER|LIST)_/.test(code))
    .map(({ code, severity, cell, params }) => [code, severity, cell, params]);
}

const STRUCK = { struck: true } as const;
const row = (number: number, look: Partial<RawCell>): Record<string, Partial<RawCell>> =>
  Object.fromEntries(['B', 'C', 'D'].map((column) => [`${column}${number}`, look]));
const inRow = (column: string, more: Record<string, unknown>, line = 1): unknown => ({
  question: 'bao',
  column,
  row: line,
  ...more,
});

test('a form without any of it has no such finding, though cells of its head are merged', () => {
  const workbook = rawWorkbookOf(askingForm('L01', STORMS));
  const drawn = askingForm('L01', STORMS).sheets.find(({ name }) => name === SHEET)!;
  expect(drawn.merges).not.toEqual([]);
  expect(said({ ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: drawn.merges })) })).toEqual(
    [],
  );
});

describe('what is struck through', () => {
  test.each<[string, Readonly<Record<string, Partial<RawCell>>>, Said]>([
    [
      'a text',
      { C9: STRUCK },
      [['ANSWER_STRUCK', 'error', 'C9', { question: 'de_ten', column: '', row: 0, text: 'Đê hữu' }]],
    ],
    [
      'a count, which is then not held against its list',
      { C11: { ...STRUCK, value: 5 } },
      [['ANSWER_STRUCK', 'error', 'C11', { question: 'bao_so', column: '', row: 0, text: '5' }]],
    ],
    [
      'every letter of a text',
      { C9: { value: 'Đ̶ê̶ h̶ữ̶u̶' } },
      [['ANSWER_STRUCK', 'error', 'C9', { question: 'de_ten', column: '', row: 0, text: 'Đê hữu' }]],
    ],
    [
      'some letters of a text',
      { C9: { value: 'Đê h̶ữ̶u̶' } },
      [['ANSWER_STRUCK_IN_PART', 'warning', 'C9', { question: 'de_ten', column: '', row: 0, text: 'Đê h̶ữ̶u̶' }]],
    ],
    ['one cell of a row', { C14: STRUCK }, [['ANSWER_STRUCK', 'error', 'C14', inRow('ngay', { text: '48000' })]]],
    [
      'a row, which is then not counted',
      row(15, STRUCK),
      [
        ['LIST_ROW_STRUCK', 'error', 'B15', { question: 'bao', row: 2, text: 'Bão số 2' }],
        ['LIST_COUNT', 'error', 'C11', { question: 'bao_so', list: 'bao', said: 2, rows: 1, equal: true }],
      ],
    ],
    [
      'a row that is the same as another',
      { ...row(15, STRUCK), B15: { ...STRUCK, value: 'Bão số 1' }, C11: { value: 1 } },
      [['LIST_ROW_STRUCK', 'error', 'B15', { question: 'bao', row: 2, text: 'Bão số 1' }]],
    ],
  ])('%s', (_, cells, expected) => {
    expect(said(form(cells))).toEqual(expected);
  });

  test('is no answer for other programs, and the stamp does not depend on it', () => {
    const struck = read(form({ C9: STRUCK, ...row(15, STRUCK) }));
    const { answers, lists } = answersJson(struck.answers);
    expect(answers[0]).toEqual({ id: 'de_ten', sheet: SHEET, cell: 'C9', value: null, state: 'unreadable' });
    expect(lists[0]!.rows[1]!.cells['ten']).toEqual({ cell: 'B15', value: null, state: 'unreadable' });
    const plain = canonicalLines(read(form({})), 2);
    expect(canonicalLines(struck, 2)).toEqual(plain);
    expect(canonicalLines(read(form({ C9: { value: 'Đê h̶ữ̶u̶' } })), 2)).toEqual(plain);
  });

  test('is in the city workbook neither as an answer nor as a row', () => {
    const file = askedFile('L01', STORMS);
    if (!file.result.ok) throw new Error('refused');
    const submission = read(form({ C9: STRUCK, C14: STRUCK, ...row(15, STRUCK) }));
    const campaign = askedCampaign([{ ...file, result: { ...file.result, submission } }]);
    const { lines, rows } = campaign.answers!;
    expect(lines.map(({ question, value, isReadable }) => [question, value, isReadable])).toEqual([
      ['de_ten', 'Đê hữu', false],
      ['de_loai', 'dat', true],
      ['bao_so', 2, true],
    ]);
    expect(rows.map(({ row: place, values }) => [place, values])).toEqual([[14, ['Bão số 1', null, false]]]);
  });
});

describe('a sheet that was copied within its workbook', () => {
  const withCopy = (cells: Readonly<Record<string, Partial<RawCell>>>): RawWorkbook => {
    const workbook = form({});
    const copy = form(cells).sheets.find(({ name }) => name === SHEET)!;
    const local = workbook.names.map(({ name, refersTo }) => ({
      name,
      refersTo: refersTo.replace(SHEET, `${SHEET} (2)`),
    }));
    return {
      ...workbook,
      sheets: [...workbook.sheets, { ...copy, name: `${SHEET} (2)` }],
      names: [...workbook.names, ...local],
    };
  };

  test('and answers otherwise is said, and answers are those of the sheet that was there before', () => {
    const workbook = withCopy({ C11: { value: 9 }, B14: { value: 'Bão số 7' } });
    expect(said(workbook)).toEqual([
      ['ANSWER_COPY', 'error', 'C11', { copy: `${SHEET} (2)`, count: 2, cells: 'C11, B14' }],
    ]);
    expect(read(workbook).answers?.answers.map(({ value }) => value)).toEqual(['Đê hữu', 'dat', 2]);
  });

  test('and answers alike is none; where it alone was left, it is read', () => {
    expect(said(withCopy({}))).toEqual([]);
    const { sheets, names, ...rest } = withCopy({ C9: { value: 'Đê tả' } });
    const lost = names.map((name) => (name.refersTo.includes('(2)') ? name : { ...name, refersTo: '#REF!' }));
    const left = { ...rest, names: lost, sheets: sheets.filter(({ name }) => name !== SHEET) };
    expect(said(left)).toEqual([]);
    expect(read(left).answers?.answers[0]).toMatchObject({ value: 'Đê tả', sheet: `${SHEET} (2)` });
  });
});

describe('what is not to be seen', () => {
  const unseen = { question: 'de_ten', column: '', row: 0, text: 'Đê hữu' };
  const HIDDEN = { count: 3, cells: 'B14, C14, D14' };
  const striking = (ranges: readonly string[], format: string | null = null): Partial<RawSheet> => ({
    conditional: [{ ranges, format, when: null }],
  });
  test.each<[string, RawWorkbook, Said]>([
    [
      'letters in the colour of their ground',
      form({ C9: { unseen: true } }),
      [['ANSWER_UNSEEN', 'warning', 'C9', unseen]],
    ],
    ['a format that shows no text', form({ C9: { format: ';;;' } }), [['ANSWER_UNSEEN', 'warning', 'C9', unseen]]],
    ['a format that shows texts', form({ C9: { format: '0;;;@' } }), []],
    ['a hidden row', form({}, { hiddenRows: new Set([14]) }), [['ANSWER_HIDDEN', 'warning', 'B14', HIDDEN]]],
    ['a hidden row without answers', form({}, { hiddenRows: new Set([16]) }), []],
    [
      'a hidden row that is struck through',
      form(row(14, STRUCK), { hiddenRows: new Set([14]) }),
      [
        ['LIST_ROW_STRUCK', 'error', 'B14', { question: 'bao', row: 1, text: 'Bão số 1' }],
        ['LIST_COUNT', 'error', 'C11', { question: 'bao_so', list: 'bao', said: 2, rows: 1, equal: true }],
      ],
    ],
    [
      'a hidden column',
      form({}, { hiddenColumns: [{ first: 3, last: 3 }] }),
      [['ANSWER_HIDDEN', 'warning', 'C9', { count: 5, cells: 'C9, C10, C11, C14, C15' }]],
    ],
    [
      'a hidden sheet',
      form({}, { visibility: 'veryHidden' }),
      [['ANSWER_HIDDEN', 'warning', 'C9', { count: 8, cells: 'C9, C10, C11, B14, C14' }]],
    ],
    [
      'a conditional format that strikes through',
      form({}, striking(['A1', 'B14:C15'])),
      [['ANSWER_REPAINTED', 'warning', 'B14', { count: 4, cells: 'B14, C14, B15, C15' }]],
    ],
    [
      'one that shows a count otherwise',
      form({}, striking(['C11'], '0" nghìn"')),
      [['ANSWER_REPAINTED', 'warning', 'C11', { count: 1, cells: 'C11' }]],
    ],
    ['one that leaves texts as they are', form({}, striking(['B14:C15'], '0" nghìn"')), []],
    ['one elsewhere', form({}, striking(['A1:A99'])), []],
  ])('%s', (_, workbook, expected) => {
    expect(said(workbook)).toEqual(expected);
  });
});

describe('merged cells', () => {
  test.each<[string, string, Said]>([
    [
      'two rows of a column',
      'C14:C15',
      [
        ['ANSWER_MERGED', 'warning', 'C14', inRow('ngay', { range: 'C14:C15' })],
        ['ANSWER_MERGED', 'warning', 'C15', inRow('ngay', { range: 'C14:C15' }, 2)],
      ],
    ],
    [
      'two answers',
      'C9:C10',
      [
        ['ANSWER_MERGED', 'warning', 'C9', { question: 'de_ten', column: '', row: 0, range: 'C9:C10' }],
        ['ANSWER_MERGED', 'warning', 'C10', { question: 'de_loai', column: '', row: 0, range: 'C9:C10' }],
      ],
    ],
    [
      'an answer behind what is shown',
      'B9:C9',
      [['ANSWER_MERGED', 'warning', 'C9', { question: 'de_ten', column: '', row: 0, range: 'B9:C9' }]],
    ],
    ['an answer before what is none', 'C9:E9', []],
    ['blank rows of a list', 'B16:B17', []],
  ])('%s', (_, range, expected) => {
    expect(said(form({}, { merges: [range] }))).toEqual(expected);
  });
});

test('the words say where, what it means and what to do', () => {
  const workbook = form({ ...row(15, STRUCK) }, { hiddenRows: new Set([14]) });
  const found = validateSubmission(read(workbook), ASKING_PLAN, ROSTER);
  const words = (code: string, language: typeof vi): string =>
    describeFinding(
      found.find((finding) => finding.code === code)!,
      ASKING_PLAN,
      ROSTER,
      language,
    );
  expect(words('LIST_ROW_STRUCK', vi)).toBe(
    '“Các trận bão”: dòng 2 (“Bão số 2”) đã bị gạch ngang, nên không được tính. Bỏ gạch ngang nếu dòng còn đúng, nếu không thì xóa nội dung của dòng.',
  );
  expect(words('LIST_ROW_STRUCK', en)).toBe(
    '“The storms”: row 2 (“Bão số 2”) is struck through, so it does not count. Take the line away if the row holds, else delete what stands in it.',
  );
  expect(words('ANSWER_HIDDEN', vi)).toBe(
    '3 ô trả lời nằm ở dòng, cột hoặc trang tính đang ẩn (B14, C14, D14) nhưng vẫn được tính. Hãy hiện lại (bỏ lọc, bỏ ẩn) và xem lại.',
  );
});

test('notes beside answers and texts that are drawn over them are said as those of figures are, on their own sheet', () => {
  const notes = [
    { row: 9, column: 3, text: 'đê tả' },
    { row: 14, column: 3, text: 'ngày 16' },
    { row: 5, column: 1, text: 'ở đầu biểu' },
  ];
  const workbook = form({}, { notes, boxes: [{ range: 'C10:C11', text: 'Đê đá' }] });
  const found = validateSubmission(read(workbook), ASKING_PLAN, ROSTER).filter(({ code }) =>
    ['CELL_NOTE', 'DRAWN_OVER'].includes(code),
  );
  expect(
    found.map(({ code, severity, sheet, cell, indicator, params }) => [code, severity, sheet, cell, indicator, params]),
  ).toEqual([
    ['DRAWN_OVER', 'warning', SHEET, 'C10', null, { text: 'Đê đá', of: 'answer' }],
    ['CELL_NOTE', 'information', SHEET, 'C9', null, { text: 'đê tả', of: 'answer' }],
    ['CELL_NOTE', 'information', SHEET, 'C14', null, { text: 'ngày 16', of: 'answer' }],
  ]);
  expect(found.map((finding) => describeFinding(finding, ASKING_PLAN, ROSTER, vi))[1]).toBe(
    'Câu trả lời có ghi chú kèm ô: “đê tả”. Chỉ nội dung trong ô được dùng; nếu ghi chú nêu khác, đề nghị sửa trong ô.',
  );
});
