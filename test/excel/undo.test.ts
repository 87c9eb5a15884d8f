import { ICommandService, IUndoRedoService, IUniverInstanceService, RedoCommand, UndoCommand } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { WorkbookMonitor } from '../../src/taskpane/state/WorkbookMonitor';
import { figuresOnly } from '../support/figuresOnly';
import { filledForm } from '../support/rawForm';
import { actionsOf, METHOD, SET } from './failing';
import { startExcel, type TestExcel } from './excelHost';

const drawn = filledForm('10525', {}, '2026', figuresOnly);
const sheetName = drawn.sheets[0]!.name;
const address = drawn.names.find(({ name }) => name === 'CT_18_1')!.range;
const cell = { row: Number(/\d+/.exec(address)?.[0]) - 1, column: address.charCodeAt(0) - 65 };

let excel: TestExcel;
let monitor: WorkbookMonitor;
beforeEach(async () => {
  excel = startExcel();
  await excel.workbook.draw(drawn, { replace: false });
  // Steps are those of the workbook in front, which without a screen nobody has brought there.
  const { injector, unitId } = excel.host.book;
  injector.get(IUniverInstanceService).focusUnit(unitId);
  monitor = new WorkbookMonitor(excel.workbook, {
    catalogues: [figuresOnly, ...bundledCatalogues],
    roster: bundledRoster,
  });
  await monitor.start();
});
afterEach(async () => {
  await monitor.stop();
  excel.host.book.dispose();
});

/** What the user types goes onto the list of steps to undo. */
async function type(value: number): Promise<void> {
  const { book } = excel.host;
  const range = { startRow: cell.row, endRow: cell.row, startColumn: cell.column, endColumn: cell.column };
  const subUnitId = book.sheetNamed(sheetName)?.id;
  await book.injector
    .get(ICommandService)
    .executeCommand(SetRangeValuesCommand.id, { unitId: book.unitId, subUnitId, range, value: { v: value } });
}

const undo = (): Promise<boolean> => excel.host.book.injector.get(ICommandService).executeCommand(UndoCommand.id);
const steps = (): number => {
  let count = 0;
  excel.host.book.injector
    .get(IUndoRedoService)
    .undoRedoStatus$.subscribe(({ undos }) => {
      count = undos;
    })
    .unsubscribe();
  return count;
};
const contents = (): unknown => excel.host.book.sheetNamed(sheetName)?.cells.content(cell.row, cell.column).value;
const marks = (): number => excel.host.book.sheetNamed(sheetName)?.rules.conditionalFormats.length ?? 0;
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 800));

test('looking again after a change or a selection writes nothing, so that the user’s list of steps stays', async () => {
  const execute = excel.host.execute.bind(excel.host);
  const writes: string[] = [];
  excel.host.execute = (body) => {
    for (const { ActionType, Name } of actionsOf(body)) {
      const isWriting = ActionType === SET || (ActionType === METHOD && !/^_(?:Keep|Remove)Reference$/.test(Name));
      if (isWriting) writes.push(Name);
    }
    return execute(body);
  };
  await type(-5);
  await settled();
  await excel.workbook.hasChanged();
  await monitor.goTo(sheetName, 'B9').catch(() => undefined);
  await settled();
  excel.host.execute = execute;
  // Going to a cell selects it, which is no step to undo.
  expect(writes.filter((name) => name !== 'Activate' && name !== 'Select')).toEqual([]);
  expect(steps()).toBe(1);
  await undo();
  expect(contents()).toBe('');
});

test('an older Excel forgets the steps when marks are drawn, which only a click does', async () => {
  await type(-5);
  await settled();
  expect([steps(), marks()]).toEqual([1, 0]);
  await monitor.check();
  expect(marks()).toBeGreaterThan(0);
  expect(steps()).toBe(0);
});

test('a newer Excel puts the marks on the list: the first step back takes them, the second the figure', async () => {
  excel.host.book.undo = 'newer';
  await type(-5);
  await settled();
  await monitor.check();
  expect(steps()).toBe(2);
  const drawn = marks();
  expect(drawn).toBeGreaterThan(0);
  await undo();
  expect([contents(), marks()]).toEqual([-5, 0]);
  await excel.host.book.injector.get(ICommandService).executeCommand(RedoCommand.id);
  expect(marks()).toBe(drawn);
  await undo();
  await undo();
  expect(contents()).toBe('');
});
