import { figuresOnly } from '../support/figuresOnly';
import { filledForm } from '../support/rawForm';
import { startExcel } from './excelHost';

const drawn = filledForm('10525', { CT_15_1_TU: 3, CT_15_1_MAU: 4 }, '2026', figuresOnly);
const sheet = drawn.sheets[0]!.name;
const addressOf = (name: string): string => drawn.names.find((candidate) => candidate.name === name)!.range;

test('where Excel calculates only when it is told to, a form is calculated once it is drawn, and that is said', async () => {
  const excel = startExcel();
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = 'Manual';
    await context.sync();
  });
  await excel.workbook.draw(drawn, { replace: false });
  const result = async (): Promise<unknown> => {
    const { sheets } = await excel.workbook.read();
    const address = addressOf('CT_15_1');
    const row = Number(/\d+/.exec(address)?.[0]);
    const column = address.charCodeAt(0) - 64;
    return sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row && cell.column === column)
      ?.value;
  };
  expect(await result()).toBe(75);
  expect(excel.workbook.remarks()).toContain('MANUAL_CALCULATION');
  // The user's own entry is not calculated, in Excel as here, so that it has to be said.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(addressOf('CT_15_1_TU')).values = [[1]];
    await context.sync();
  });
  expect(await result()).toBe(75);
  await Excel.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
  expect(await result()).toBe(25);
  excel.host.book.dispose();
});
