import { parseCellAddress } from '../../src/core/kernel/parseCellAddress';
import type { DrawnCell, CellValue, DrawnSheet } from '../../src/core/workbook/DrawnSheet';
import type { CellStyle } from '../../src/core/workbook/CellStyle';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import type { FindingCode } from '../../src/core/validation/Finding';
import { filledForm } from '../support/rawForm';

/** A form with one kind of mistake, and what must be found of it: code and indicator. */
export interface MistakenForm {
  readonly name: string;
  readonly drawn: DrawnWorkbook;
  readonly finds: FindingCode;
  readonly indicator: string | null;
}

/** A commune; the lead bodies of growth and finance have forms with other figures. */
const COMMUNE = '10525';
const GROWTH = 'HP-TK';
const FINANCE = 'HP-STC';

/** What is put into a cell, by its defined name; a number may come with the look that gives it its meaning. */
type Contents = Readonly<Record<string, CellValue | Dressed | Computed>>;
interface Dressed {
  readonly value: number;
  readonly look: CellStyle;
}
interface Computed {
  readonly formula: string;
}

/** The form as one line of the table below: unit, what was typed, what is found, where. */
type Typed = readonly [name: string, unit: string, contents: Contents, finds: FindingCode, indicator: string | null];

const percent = (value: number): Dressed => ({ value, look: { numberFormat: '0%' } });

const TYPED: readonly Typed[] = [
  ['nothing filled', COMMUNE, {}, 'REQUIRED_BLANK', '18.1'],
  ['a number as text', COMMUNE, { CT_18_1: '60' }, 'TEXT_NUMBER', '18.1'],
  ['a unit of measure behind the number', COMMUNE, { CT_18_1: '1.250 căn' }, 'TEXT_NUMBER', '18.1'],
  ['a no-break space', COMMUNE, { CT_18_1: '1\u00a0250' }, 'TEXT_NUMBER', '18.1'],
  ['full-width digits', COMMUNE, { CT_18_1: '６０' }, 'TEXT_NUMBER', '18.1'],
  ['a leading zero', COMMUNE, { CT_18_1: '08' }, 'TEXT_NUMBER', '18.1'],
  ['about', GROWTH, { CT_1_1: 'khoảng 13' }, 'TEXT_NUMBER', '1.1'],
  ['Vietnamese separators', FINANCE, { CT_5_1: '194.935,654' }, 'TEXT_NUMBER', '5.1'],
  ['English separators', FINANCE, { CT_5_1: '194,935.654' }, 'TEXT_NUMBER', '5.1'],
  ['two readings', COMMUNE, { CT_19_1_MAU: '12.500' }, 'AMBIGUOUS_NUMBER', '19.1'],
  ['a range', GROWTH, { CT_1_4: '3,8-4,3' }, 'RANGE_TYPED', '1.4'],
  ['another unit of measure', FINANCE, { CT_5_1: '194.935.654 triệu đồng' }, 'OTHER_UNIT', '5.1'],
  ['a percent sign', GROWTH, { CT_1_1: '13%' }, 'TEXT_NUMBER', '1.1'],
  ['a percent cell', GROWTH, { CT_1_1: percent(0.13) }, 'PERCENT_CELL', '1.1'],
  ['a percent cell that shows 1300%', GROWTH, { CT_1_1: percent(13) }, 'AMBIGUOUS_NUMBER', '1.1'],
  [
    'thousands that do not show',
    FINANCE,
    { CT_5_1: { value: 194935654, look: { numberFormat: '#,##0,' } } },
    'SCALED_CELL',
    '5.1',
  ],
  ['a date', GROWTH, { CT_1_4: { value: 46_089, look: { numberFormat: 'd-mmm' } } }, 'DATE_CELL', '1.4'],
  ['struck through', COMMUNE, { CT_18_1: { value: 60, look: { strike: true } } }, 'STRUCK_OUT', '18.1'],
  ['white on white', COMMUNE, { CT_18_1: { value: 60, look: { fontColor: 'FFFFFF' } } }, 'DISGUISED_CELL', '18.1'],
  ['in pictures', COMMUNE, { CT_18_1: { value: 60, look: { fontName: 'Wingdings' } } }, 'DISGUISED_CELL', '18.1'],
  ['too small', COMMUNE, { CT_18_1: { value: 60, look: { fontSize: 1 } } }, 'DISGUISED_CELL', '18.1'],
  [
    'in the colour of the cell',
    COMMUNE,
    { KH_18_1: { value: 60, look: { fontColor: '1F4E79', fill: '1F4E79' } } },
    'DISGUISED_CELL',
    '18.1',
  ],
  ['a boolean', COMMUNE, { CT_18_1: true }, 'BOOLEAN_CELL', '18.1'],
  ['words', COMMUNE, { CT_18_1: 'đang hỏi lại phòng' }, 'NOT_A_NUMBER', '18.1'],
  ['the letter O for zero', COMMUNE, { CT_18_1: '6O' }, 'NOT_A_NUMBER', '18.1'],
  ['TCVN3', COMMUNE, { CT_18_1: 'kh«ng ph¸t sinh' }, 'NOT_A_NUMBER', '18.1'],
  ['VNI', COMMUNE, { CT_18_1: 'chöa coù soá lieäu' }, 'NOT_A_NUMBER', '18.1'],
  ['words for nothing', COMMUNE, { CT_18_1: 'không có' }, 'STATE_AS_WORDS', '18.1'],
  ['words for not yet, decomposed', COMMUNE, { CT_18_1: 'chưa có'.normalize('NFD') }, 'STATE_AS_WORDS', '18.1'],
  ['words that could be any sign', COMMUNE, { CT_18_1: 'N/A' }, 'NOT_A_NUMBER', '18.1'],
  ['a formula in an input cell that fails', COMMUNE, { CT_18_1: { formula: '1/0' } }, 'ERROR_CELL', '18.1'],
  ['not a whole number', COMMUNE, { CT_18_1: 60.5 }, 'WHOLE_NUMBER', '18.1'],
  ['below zero', COMMUNE, { CT_18_1: -3 }, 'HARD_RANGE', '18.1'],
  ['a fraction for a percentage', GROWTH, { CT_1_1: 0.13 }, 'MAGNITUDE', '1.1'],
  ['triệu đồng for tỷ đồng', FINANCE, { CT_5_1: 194935654 }, 'MAGNITUDE', '5.1'],
  ['a dot that Excel took for a comma', FINANCE, { CT_5_1: 194.935654 }, 'MAGNITUDE', '5.1'],
  ['far from the own plan', COMMUNE, { CT_18_1: 60000, KH_18_1: 60 }, 'MAGNITUDE', '18.1'],
  ['more than the city', COMMUNE, { CT_18_1: 12000 }, 'UNIT_EXCEEDS_CITY', '18.1'],
  ['not plausible', GROWTH, { CT_1_1: 45 }, 'PLAUSIBLE_RANGE', '1.1'],
  ['a denominator of zero', COMMUNE, { CT_15_1_TU: 0, CT_15_1_MAU: 0 }, 'DENOMINATOR_NOT_POSITIVE', '15.1'],
  ['more than the whole', COMMUNE, { CT_15_1_TU: 500, CT_15_1_MAU: 400 }, 'NUMERATOR_EXCEEDS', '15.1'],
  ['half a ratio', COMMUNE, { CT_15_1_TU: 500 }, 'RATIO_HALF_GIVEN', '15.1'],
  ['a percent over its formula', COMMUNE, { CT_15_1: 39 }, 'FORMULA_REPLACED', '15.1'],
  [
    'a percent that its parts do not give',
    COMMUNE,
    { CT_15_1: 39, CT_15_1_TU: 1, CT_15_1_MAU: 2 },
    'RATIO_MISMATCH',
    '15.1',
  ],
  [
    'a percentage of another denominator cell',
    COMMUNE,
    { CT_15_1: { formula: '1/0' }, CT_15_1_TU: 1, CT_15_1_MAU: 2 },
    'RATIO_RECOMPUTED',
    '15.1',
  ],
  ['parts above their total', FINANCE, { CT_5_1: 180000, CT_5_2: 103166, CT_5_3: 84200 }, 'RELATION', '5.1'],
  ['a figure of another body', COMMUNE, { CT_1_1: 13 }, 'NOT_LEAD', '1.1'],
  ['no status', COMMUNE, { CT_18_1: 60 }, 'STATUS_MISSING', '18.1'],
  ['a status of one’s own', COMMUNE, { CT_18_1: 60, TT_18_1: 'tạm tính' }, 'STATUS_UNKNOWN', '18.1'],
  ['an own plan as text', COMMUNE, { KH_18_1: '60 căn' }, 'TEXT_NUMBER', '18.1'],
  ['a note in TCVN3', COMMUNE, { GC_18_1: 'Céng hoµ x· héi chñ nghÜa' }, 'LEGACY_TEXT', '18.1'],
  ['a source in VNI', COMMUNE, { NG_18_1: 'Sôû Xaây döïng' }, 'LEGACY_TEXT', '18.1'],
  ['a status in TCVN3', COMMUNE, { CT_18_1: 60, TT_18_1: '­íc tÝnh' }, 'LEGACY_TEXT', '18.1'],
];

function typed(unit: string, contents: Contents): DrawnWorkbook {
  let drawn = filledForm(unit);
  for (const [name, content] of Object.entries(contents)) {
    const range = drawn.names.find((candidate) => candidate.name === name)?.range;
    drawn = changeCells(drawn, (cell, address) => (address === range ? contained(cell, content) : cell));
    if (isDressed(content))
      drawn = { ...drawn, styles: { ...drawn.styles, [nameOf(content)]: { ...content.look, locked: false } } };
  }
  return drawn;
}

function contained(cell: DrawnCell, content: Contents[string]): DrawnCell {
  if (isDressed(content)) return { value: content.value, style: nameOf(content) };
  const style = cell.style === undefined ? {} : { style: cell.style };
  if (typeof content === 'object' && content !== null) return { value: null, ...content, ...style };
  return { value: content, ...style };
}

function isDressed(content: Contents[string]): content is Dressed {
  return typeof content === 'object' && content !== null && 'look' in content;
}

const nameOf = ({ look }: Dressed): string => JSON.stringify(look);

function changeCells(drawn: DrawnWorkbook, change: (cell: DrawnCell, address: string) => DrawnCell): DrawnWorkbook {
  const [form, ...others] = drawn.sheets;
  const changed: DrawnSheet = {
    ...form!,
    rows: form!.rows.map((row, i) => ({
      ...row,
      cells: row.cells.map((cell, j) => cell && change(cell, `${String.fromCharCode(65 + j)}${i + 1}`)),
    })),
  };
  return { ...drawn, sheets: [changed, ...others] };
}

function damaged(
  name: string,
  finds: FindingCode,
  indicator: string,
  change: (cell: DrawnCell) => DrawnCell,
): MistakenForm {
  return { name, finds, indicator, drawn: changeCells(filledForm(COMMUNE, { CT_18_1: 60 }), change) };
}

const onCode = (cell: DrawnCell, value: string | null): DrawnCell =>
  cell.value === '18.1' ? { ...cell, value } : cell;

function withoutFormula({ style }: DrawnCell, value: number): DrawnCell {
  return style === undefined ? { value } : { value, style };
}

const whole = (name: string) => ({ name, indicator: '18.1' });

/** Two rows in each other's place: the codes went along, the names did not. */
function rowMoved(drawn: DrawnWorkbook): DrawnWorkbook {
  const rowOf = (name: string): number =>
    (parseCellAddress(drawn.names.find((each) => each.name === name)?.range ?? '')?.row ?? 1) - 1;
  const [a, b] = [rowOf('CT_18_1'), rowOf('CT_21_1')];
  const [form, ...others] = drawn.sheets;
  const rows = form!.rows.map((row, i) => (i === a ? form!.rows[b]! : i === b ? form!.rows[a]! : row));
  return { ...drawn, sheets: [{ ...form!, rows }, ...others] };
}

function without(key: string): DrawnWorkbook {
  return saying(key, null);
}

/** The identity says something else, as a property and in the hidden sheet. */
function saying(key: string, value: string | null): DrawnWorkbook {
  const drawn = filledForm(COMMUNE, { CT_18_1: 60 });
  const properties = Object.fromEntries(
    Object.entries(drawn.properties).flatMap(([name, old]): [string, string][] =>
      name !== key ? [[name, old]] : value === null ? [] : [[name, value]],
    ),
  );
  const sheets = drawn.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.cells[0]?.value === key ? { ...row, cells: [row.cells[0], { ...row.cells[1]!, value }] } : row,
    ),
  }));
  return { ...drawn, properties, sheets };
}

/** Where 18.1 stands in a form of a commune. */
const ROW_OF_HOUSES = 41;
const COLUMN_OF_RESULTS = 7;

/** Another frame around the cells. */
function framed(change: (form: DrawnSheet) => Partial<DrawnSheet>): DrawnWorkbook {
  const drawn = filledForm(COMMUNE, { CT_18_1: 60 });
  const [form, ...others] = drawn.sheets;
  return { ...drawn, sheets: [{ ...form!, ...change(form!) }, ...others] };
}

/** What happens to the form itself. */
const DAMAGED: readonly MistakenForm[] = [
  damaged('an erased code', 'CODE_CHANGED', '18.1', (cell) => onCode(cell, null)),
  damaged('the code of another row', 'CODE_DUPLICATE', '21.1', (cell) => onCode(cell, '21.1')),
  damaged('another unit of measure in its column', 'UNIT_OF_MEASURE_CHANGED', '18.1', (cell) =>
    cell.value === 'căn' ? { ...cell, value: 'nghìn căn' } : cell,
  ),
  damaged('another caption', 'LABEL_CHANGED', '18.1', (cell) =>
    cell.value === 'Số lượng căn nhà ở xã hội hoàn thành' ? { ...cell, value: 'Nhà ở' } : cell,
  ),
  damaged('percentages of the target pasted as values', 'PERCENT_REPLACED', '18.1', (cell) =>
    /\/[EF]\d/.test(cell.formula ?? '') ? withoutFormula(cell, 100) : cell,
  ),
  { ...whole('a row moved to the end'), drawn: rowMoved(filledForm(COMMUNE, { CT_18_1: 60 })), finds: 'CODE_MISMATCH' },
  { ...whole('no unit'), indicator: null, drawn: without('chitieu.unit'), finds: 'UNIT_MISSING' },
  { ...whole('an unknown unit'), indicator: null, drawn: saying('chitieu.unit', '99999'), finds: 'UNIT_UNKNOWN' },
  {
    ...whole('a neighbour’s code'),
    indicator: null,
    drawn: saying('chitieu.unit', '10888'),
    finds: 'UNIT_NAME_DIFFERS',
  },
  {
    ...whole('a period of no year'),
    indicator: null,
    drawn: saying('chitieu.period', '1999'),
    finds: 'PERIOD_UNKNOWN',
  },
  {
    ...whole('a hidden row'),
    indicator: null,
    drawn: framed((form) => ({
      rows: form.rows.map((row, i) => (i === ROW_OF_HOUSES - 1 ? { ...row, hidden: true } : row)),
    })),
    finds: 'HIDDEN_FIGURES',
  },
  {
    ...whole('a hidden column of results'),
    indicator: null,
    drawn: framed((form) => ({
      columns: form.columns.map((column, i) => (i === COLUMN_OF_RESULTS - 1 ? { ...column, hidden: true } : column)),
    })),
    finds: 'HIDDEN_FIGURES',
  },
  {
    ...whole('a row of hardly any height'),
    indicator: null,
    drawn: framed((form) => ({
      rows: form.rows.map((row, i) => (i === ROW_OF_HOUSES - 1 ? { ...row, height: 1.5 } : row)),
    })),
    finds: 'HIDDEN_FIGURES',
  },
  {
    ...whole('a column of hardly any width'),
    indicator: null,
    drawn: framed((form) => ({
      columns: form.columns.map((column, i) => (i === COLUMN_OF_RESULTS - 1 ? { ...column, width: 0.4 } : column)),
    })),
    finds: 'HIDDEN_FIGURES',
  },
  {
    ...whole('two results in merged cells'),
    drawn: framed((form) => ({ merges: [...form.merges, `G${ROW_OF_HOUSES}:G${ROW_OF_HOUSES + 1}`] })),
    finds: 'MERGED_CELL',
  },
  { ...whole('an old template'), indicator: null, drawn: saying('chitieu.template', '0'), finds: 'TEMPLATE_VERSION' },
];

/** Answers of the first sheet of questions, given in C9 and C10, in a list in row 14, in other looks or frames. */
function answered(finds: FindingCode, name: string, change: (sheet: DrawnSheet) => Partial<DrawnSheet>): MistakenForm {
  const drawn = filledForm(COMMUNE, { CT_18_1: 60 });
  const [form, questions, ...others] = drawn.sheets;
  const styles = { ...drawn.styles, [STRUCK]: { strike: true, locked: false }, [WHITE]: { fontColor: 'FFFFFF' } };
  const sheets = [form!, { ...questions!, ...change(questions!) }, ...others];
  return { name, indicator: null, finds, drawn: { ...drawn, sheets, styles } };
}

const STRUCK = 'struck answer';
const WHITE = 'white answer';

/** Every filled cell of a row from a column on in another style. */
function dressed({ rows }: DrawnSheet, row: number, from: number, style: string): Pick<DrawnSheet, 'rows'> {
  const changed = (cell: DrawnCell | null, column: number): DrawnCell | null =>
    cell?.value == null || column < from ? cell : { ...cell, style };
  return {
    rows: rows.map((each, i) =>
      i + 1 === row ? { ...each, cells: each.cells.map((c, j) => changed(c, j + 1)) } : each,
    ),
  };
}

const ANSWERED: readonly MistakenForm[] = [
  answered('ANSWER_STRUCK', 'an answer struck through', (sheet) => dressed(sheet, 9, 3, STRUCK)),
  answered('ANSWER_UNSEEN', 'an answer white on white', (sheet) => dressed(sheet, 9, 3, WHITE)),
  answered('LIST_ROW_STRUCK', 'a row of a list struck through', (sheet) => dressed(sheet, 14, 2, STRUCK)),
  answered('ANSWER_MERGED', 'an answer in merged cells', ({ merges }) => ({ merges: [...merges, 'C9:C10'] })),
  answered('ANSWER_HIDDEN', 'an answer in a hidden row', ({ rows }) => ({
    rows: rows.map((row, i) => (i + 1 === 9 ? { ...row, hidden: true } : row)),
  })),
];

export const MISTAKEN_FORMS: readonly MistakenForm[] = [
  ...TYPED.map(([name, unit, contents, finds, indicator]) => ({
    name,
    drawn: typed(unit, contents),
    finds,
    indicator,
  })),
  ...DAMAGED,
  ...ANSWERED,
];
