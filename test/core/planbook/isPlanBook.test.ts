import { isPlanBook } from '../../../src/core/planbook/read/isPlanBook';
import { IDENTITY_SHEET } from '../../../src/core/form/contract/identitySheet';
import { planWorkbook } from '../../../src/core/planbook/draw/planWorkbook';
import { rowsOfPlan } from '../../../src/core/planbook/rows/rowsOfPlan';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { vi } from '../../../src/core/words/vi/vi';
import { PLAN, ROSTER } from '../../support/madeUp';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';

/** As a program saves it that keeps neither properties nor hidden sheets. */
const withoutIdentity = (workbook: RawWorkbook): RawWorkbook => ({
  ...workbook,
  properties: new Map(),
  sheets: workbook.sheets.filter(({ name }) => name !== IDENTITY_SHEET),
});

const book = rawWorkbookOf(planWorkbook(rowsOfPlan(PLAN, ROSTER, 'vi'), vi));
const form = rawWorkbookOf(filledForm('10525'));

test.each([
  ['a plan workbook', book, true],
  ['one that has lost what it says of itself', withoutIdentity(book), true],
  ['a form', form, false],
  ['a form that has lost what it says of itself', withoutIdentity(form), false],
  ['a workbook without sheets', { ...withoutIdentity(book), sheets: [] }, false],
])('%s', (_, workbook, expected) => {
  expect(isPlanBook(workbook)).toBe(expected);
});
