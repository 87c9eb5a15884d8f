import { createHeadlessHost } from '../../src/embedded/createHeadlessHost';
import { LIMITS } from '../../src/embedded/host/limits';
import { PROTECTED } from '../../src/embedded/host/protection';
import { loadExcel } from './loadExcel';

const host = createHeadlessHost();
loadExcel(host);
afterAll(() => {
  host.book.dispose();
});

type Work = (sheet: Excel.Worksheet) => unknown;

/** What Excel answers to one piece of work on a sheet; `ok` if it does it. */
async function answerTo(work: Work): Promise<string> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
    return 'ok';
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));
}

const a1 = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('A1');
const long = (length: number): string => 'x'.repeat(length);

const REFUSED: readonly (readonly [string, string, Work])[] = [
  ['an open bracket', 'InvalidArgument', (s) => (a1(s).formulas = [['=SUM(']])],
  ['an operator at the end', 'InvalidArgument', (s) => (a1(s).formulas = [['=1+']])],
  ['a semicolon between arguments', 'InvalidArgument', (s) => (a1(s).formulas = [['=SUM(1;2)']])],
  ['a formula of 8,193', 'FormulaLengthExceedsLimit', (s) => (a1(s).formulas = [[`="${long(8190)}"`]])],
  ['a text of 32,768', 'InvalidArgument', (s) => (a1(s).values = [[long(32_768)]])],
  ['a number format with one quote', 'InvalidArgument', (s) => (a1(s).numberFormat = [['"a']])],
  ['a number format with one bracket', 'InvalidArgument', (s) => (a1(s).numberFormat = [['[']])],
  ['a font of 410', 'InvalidArgument', (s) => (a1(s).format.font.size = 410)],
  ['a row of 500', 'InvalidArgument', (s) => (a1(s).format.rowHeight = 500)],
  ['a column of 5,000', 'InvalidArgument', (s) => (a1(s).format.columnWidth = 5000)],
  ['an indentation of 300', 'InvalidArgument', (s) => (a1(s).format.indentLevel = 300)],
  ['a paper A99', 'InvalidArgument', (s) => (s.pageLayout.paperSize = 'A99' as 'A4')],
  ['the sheet name History', 'InvalidArgument', (s) => (s.name = 'History')],
  ['a screen tip of 256', 'InvalidArgument', (s) => (a1(s).hyperlink = { address: 'a', screenTip: long(256) })],
  [
    'a prompt title of 33',
    'InvalidArgument',
    (s) => (a1(s).dataValidation.prompt = { title: long(33), message: '', showPrompt: true }),
  ],
  [
    'two rules at once',
    'InvalidArgument',
    (s) =>
      (a1(s).dataValidation.rule = {
        custom: { formula: '=TRUE' },
        textLength: { formula1: 1, operator: 'LessThan' },
      }),
  ],
  [
    'a list of 256',
    'InvalidArgument',
    (s) => (a1(s).dataValidation.rule = { list: { inCellDropDown: true, source: long(256) } }),
  ],
  [
    'a rule that does not parse',
    'InvalidArgument',
    (s) => (a1(s).dataValidation.rule = { custom: { formula: '=A1>' } }),
  ],
  [
    'a conditional format that does not parse',
    'InvalidArgument',
    (s) => (a1(s).conditionalFormats.add('Custom').custom.rule.formula = '=AND('),
  ],
  ['an event that nobody would be told of', 'ApiNotFound', (s) => s.onCalculated.add(() => Promise.resolve())],
  ['another', 'ApiNotFound', (s) => s.onFormatChanged.add(() => Promise.resolve())],
  ['of a sheet that is left', 'ApiNotFound', (s) => s.onDeactivated.add(() => Promise.resolve())],
];

test.each(REFUSED)('%s is refused: %s', async (_, code, work) => {
  expect(await answerTo(work)).toBe(code);
});

const TAKEN: readonly (readonly [string, Work])[] = [
  ['a formula with quotes, sheets and arrays', (s) => (a1(s).formulas = [['=IF("a;(b"="x",SUM({1;2}),0)-1']])],
  ['a text of 32,767', (s) => (a1(s).values = [[long(32_767)]])],
  ['a number format of several parts', (s) => (a1(s).numberFormat = [['[Red]#,##0.0" tỷ";\\-0;"–"']])],
  ['a font of 409', (s) => (a1(s).format.font.size = 409)],
  [
    'a prompt of 32 and 255',
    (s) => {
      a1(s).dataValidation.rule = { custom: { formula: '=A1>0' } };
      a1(s).dataValidation.prompt = { title: long(32), message: long(255), showPrompt: true };
    },
  ],
  [
    'the events that are raised',
    (s) => {
      s.onChanged.add(() => Promise.resolve());
      s.onSelectionChanged.add(() => Promise.resolve());
    },
  ],
];

test.each(TAKEN)('%s is taken', async (_, work) => {
  expect(await answerTo(work)).toBe('ok');
});

test('what protection asks of a member stands once, with where it is said', () => {
  const members = PROTECTED.flatMap((line) => line.members);
  expect(members.filter((member, i) => members.indexOf(member) !== i)).toEqual([]);
  for (const { source } of PROTECTED) expect(source).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\//);
  for (const member of members) expect(member).toMatch(/^[A-Z]\w+\.(?:[A-Z]\w+|\*)$/);
});

test('every limit says what the rule is and where it is said', () => {
  for (const { member, rule, source } of LIMITS) {
    expect(member).toMatch(/^[A-Z]\w+\.[A-Z]\w+$/);
    expect(rule).not.toBe('');
    expect(source).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\//);
  }
});
