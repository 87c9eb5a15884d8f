import { goToFirstError } from '../../src/commands/goToFirstError';
import { formWorkbook } from '../../src/core/form/draw/formWorkbook';
import { fillCells } from '../../src/core/workbook/fillCells';
import type { RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { WorkbookError } from '../../src/excel/WorkbookError';
import { vi } from '../../src/core/words/vi/vi';
import { PLAN, ROSTER } from '../support/madeUp';
import { filledForm, rawWorkbookOf } from '../support/rawForm';

const drawn = filledForm('10525', { CT_18_1: 'mười' });
const address = drawn.names.find(({ name }) => name === 'CT_18_1')!.range;
const BLANK: RawWorkbook = { sheets: [], names: [], properties: new Map(), modified: null, date1904: false };

function workbookOf(raw: RawWorkbook) {
  const gone: string[] = [];
  return {
    gone,
    read: () => Promise.resolve(raw),
    goTo: (sheet: string, cell: string) => {
      gone.push(`${sheet}!${cell}`);
      return Promise.resolve();
    },
  };
}

test('the button of the ribbon selects the first cell with an error', async () => {
  const workbook = workbookOf(rawWorkbookOf(drawn));
  expect(await goToFirstError(workbook)).toBeNull();
  expect(workbook.gone).toHaveLength(1);
  // Blank cells are errors too; the one that is no number is among those that may come first.
  expect(workbook.gone[0]).toMatch(new RegExp(`^${drawn.sheets[0]!.name}![A-Z]+\\d+$`));
  expect(address).toMatch(/^[A-Z]+\d+$/);
});

test('a form of a plan that the program does not know is checked by the plan that it carries', async () => {
  const unit = ROSTER.units[0]!;
  const other = formWorkbook({ catalogue: PLAN, roster: ROSTER, unit, period: '2031', words: vi });
  const workbook = workbookOf(rawWorkbookOf(fillCells(other, new Map([['CT_2_1', 'mười']]))));
  expect(await goToFirstError(workbook)).toBeNull();
  expect(workbook.gone).toHaveLength(1);
});

test('where there is no form, or Excel refuses, it says so instead of failing in silence', async () => {
  expect(await goToFirstError(workbookOf(BLANK))).toBe('noForm');
  const editing = { ...workbookOf(BLANK), read: () => Promise.reject(new WorkbookError('EDITING', '')) };
  expect(await goToFirstError(editing)).toBe('EDITING');
  const broken = {
    ...workbookOf(rawWorkbookOf(drawn)),
    goTo: () => Promise.reject(new Error('whatever Excel says')),
  };
  expect(await goToFirstError(broken)).toBe('UNKNOWN');
});
