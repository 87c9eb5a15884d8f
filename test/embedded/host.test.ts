import { createHeadlessHost } from '../../src/embedded/createHeadlessHost';
import { loadExcel } from './loadExcel';

const host = createHeadlessHost();
loadExcel(host);

afterAll(() => {
  host.book.dispose();
});

test('values go in and come back, with one request each', async () => {
  const before = host.executed;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B2');
    range.values = [
      [1, 'hai'],
      [true, '60.195'],
    ];
    range.load('values, address, valueTypes, text');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1:B2');
    expect(range.values).toEqual([
      [1, 'hai'],
      [true, 60.195],
    ]);
    expect(range.valueTypes).toEqual([
      ['Double', 'String'],
      ['Boolean', 'Double'],
    ]);
    expect(range.text).toEqual([
      ['1', 'hai'],
      ['TRUE', '60,195'],
    ]);
  });
  expect(host.executed - before).toBeLessThanOrEqual(2);
});
