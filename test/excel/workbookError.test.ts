import { readFileSync } from 'node:fs';
import type { WorkbookErrorCode } from '../../src/excel/WorkbookError';
import { startExcel } from './excelHost';
import { letFail } from './failing';

const excel = startExcel();
afterAll(() => {
  excel.host.book.dispose();
});

const TOLD: readonly (readonly [string, WorkbookErrorCode])[] = [
  ['InvalidOperationInCellEditMode', 'EDITING'],
  ['AccessDenied', 'PROTECTED'],
  ['ItemNotFound', 'GONE'],
  ['InvalidReference', 'GONE'],
  ['InactiveWorkbook', 'ELSEWHERE'],
  ['InvalidSelection', 'ELSEWHERE'],
  ['GeneralException', 'ELSEWHERE'],
  ['RequestPayloadSizeLimitExceeded', 'TOO_LARGE'],
  ['ResponsePayloadSizeLimitExceeded', 'TOO_LARGE'],
  ['OperationCellsExceedLimit', 'TOO_LARGE'],
  ['RangeExceedsLimit', 'TOO_LARGE'],
  ['RequestAborted', 'BUSY'],
  ['ActivityLimitReached', 'BUSY'],
  ['ConnectionFailure', 'NO_ANSWER'],
  ['Timeout', 'NO_ANSWER'],
  ['InvalidOrTimedOutSession', 'NO_ANSWER'],
  ['WriteNotSupportedWhenModalDialogOpen', 'ELSEWHERE'],
  ['InvalidArgument', 'UNKNOWN'],
];

test.each(TOLD)('%s, which Excel answers, is told as %s with its name beside', async (code, told) => {
  const mend = letFail(excel.host, { code, at: () => 0 });
  const outcome: unknown = await excel.workbook.read().catch((error: unknown) => error);
  mend();
  expect(outcome).toMatchObject({ name: 'WorkbookError', code: told });
  expect(String(outcome)).toContain(code);
});

test('every one of these codes is one that Microsoft’s library knows', () => {
  const library = readFileSync('node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js', 'utf8');
  const isKnown = (code: string): boolean => library.includes(`= '${code}';`) || library.includes(`= "${code}";`);
  expect(TOLD.map(([code]) => code).filter((code) => !isKnown(code))).toEqual([]);
});
