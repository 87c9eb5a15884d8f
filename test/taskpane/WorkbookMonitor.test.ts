import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { WorkbookError, type WorkbookErrorCode } from '../../src/excel/WorkbookError';
import { WorkbookMonitor } from '../../src/taskpane/state/WorkbookMonitor';
import { filledForm } from '../support/rawForm';
import { FakeWorkbook } from './FakeWorkbook';

const context = { catalogues: bundledCatalogues, roster: bundledRoster };
const form = filledForm('10525', { CT_18_1: 95 });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

async function started(workbook: FakeWorkbook): Promise<WorkbookMonitor> {
  const monitor = new WorkbookMonitor(workbook, context);
  await monitor.start();
  return monitor;
}

test('nothing is written of its own accord: marks come with a check that was asked for, and go on from then', async () => {
  const workbook = new FakeWorkbook(form);
  let marked = 0;
  const mark = workbook.mark.bind(workbook);
  workbook.mark = (marks) => {
    marked += 1;
    return mark(marks);
  };
  const monitor = await started(workbook);
  workbook.type('CT_18_1', 'mười hai');
  await jest.advanceTimersByTimeAsync(5000);
  expect(marked).toBe(0);
  await monitor.check();
  expect(marked).toBe(1);
  // Typing is read, and writes nothing.
  workbook.type('CT_18_1', 13);
  await jest.advanceTimersByTimeAsync(5000);
  expect(marked).toBe(1);
  // What is done in the pane keeps the marks that were asked for true.
  await monitor.act(() => Promise.resolve());
  expect(marked).toBe(2);
  await monitor.clearMarks();
  await monitor.act(() => Promise.resolve());
  expect(workbook.marks).toEqual([]);
});

test('what changes while the workbook is read for the first time is seen', async () => {
  const workbook = new FakeWorkbook();
  const read = workbook.read.bind(workbook);
  workbook.read = async () => {
    const blank = await read();
    if (workbook.reads === 1) {
      // Another workbook was opened in the blank one's place.
      workbook.drawn = form;
      workbook.sign();
    }
    return blank;
  };
  const monitor = await started(workbook);
  await jest.advanceTimersByTimeAsync(1000);
  expect(monitor.getState().view.kind).toBe('form');
  await monitor.stop();
});

test('a selection alone asks whether anything has changed, and reads only then', async () => {
  const workbook = new FakeWorkbook(form);
  const monitor = await started(workbook);
  expect(workbook.reads).toBe(1);
  for (let i = 0; i < 5; i += 1) {
    workbook.sign('perhaps');
    await jest.advanceTimersByTimeAsync(1000);
  }
  expect([workbook.reads, workbook.glances]).toEqual([1, 5]);
  // A choice from a list raises no event of its own.
  workbook.put('Biểu chỉ tiêu', workbook.addressOf('CT_18_1'), 96);
  workbook.sign('perhaps');
  await jest.advanceTimersByTimeAsync(1000);
  expect(workbook.reads).toBe(2);
  await monitor.stop();
});

test('changes that follow quickly on one another are read at least every two seconds', async () => {
  const workbook = new FakeWorkbook(form);
  await started(workbook);
  for (let i = 0; i < 100; i += 1) {
    workbook.sign();
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(workbook.reads).toBeGreaterThanOrEqual(5);
  expect(workbook.reads).toBeLessThanOrEqual(8);
});

test('a pane that is closed while it begins to watch watches no longer', async () => {
  const workbook = new FakeWorkbook(form);
  const monitor = new WorkbookMonitor(workbook, context);
  const watch = workbook.watch.bind(workbook);
  let stopping = Promise.resolve();
  workbook.watch = (onSign) => {
    stopping = monitor.stop();
    return watch(onSign);
  };
  await monitor.start();
  await stopping;
  workbook.type('CT_18_1', 13);
  await jest.advanceTimersByTimeAsync(5000);
  expect(workbook.reads).toBe(1);
});

test.each<[WorkbookErrorCode, number]>([
  ['EDITING', 2],
  ['ELSEWHERE', 2],
  ['NO_ANSWER', 2],
  ['UNKNOWN', 2],
  ['TOO_LARGE', 1],
])('a reading that failed with %s is tried again if that can help', async (code, reads) => {
  const workbook = new FakeWorkbook(form);
  const monitor = await started(workbook);
  const before = workbook.reads;
  workbook.nextError = new WorkbookError(code, 'Excel');
  await monitor.check();
  expect(monitor.getState().problem?.code).toBe(code);
  await jest.advanceTimersByTimeAsync(120_000);
  expect(workbook.reads - before).toBe(reads);
  expect(monitor.getState().problem?.code).toBe(reads === 2 ? undefined : code);
});

test('a workbook that could not be watched, as a cell was being edited, is watched later', async () => {
  const workbook = new FakeWorkbook(form);
  const watch = workbook.watch.bind(workbook);
  let asked = 0;
  workbook.watch = (onSign) => {
    asked += 1;
    return asked > 2 ? watch(onSign) : Promise.reject(new WorkbookError('EDITING', 'Excel'));
  };
  const monitor = await started(workbook);
  const { view, problem } = monitor.getState();
  expect([view.kind, problem?.code]).toEqual(['form', 'EDITING']);
  await jest.advanceTimersByTimeAsync(60_000);
  expect([asked, monitor.getState().problem]).toEqual([3, null]);
  const { reads } = workbook;
  workbook.type('CT_18_1', 13);
  await jest.advanceTimersByTimeAsync(5000);
  expect(workbook.reads).toBe(reads + 1);
  await monitor.stop();
  await monitor.check();
  expect(asked).toBe(3);
});

test('an Excel that never answers keeps nobody waiting for ever', async () => {
  const workbook = new FakeWorkbook(form);
  const monitor = await started(workbook);
  const read = workbook.read.bind(workbook);
  workbook.read = () => new Promise(() => undefined);
  void monitor.check();
  let went = false;
  void monitor.goTo('Biểu chỉ tiêu', 'G41').then(() => {
    went = true;
  });
  await jest.advanceTimersByTimeAsync(95_000);
  expect(monitor.getState().problem?.code).toBe('NO_ANSWER');
  expect(went).toBe(true);
  workbook.read = read;
  // One more reading had begun that nobody answers.
  await jest.advanceTimersByTimeAsync(200_000);
  expect(monitor.getState().problem).toBeNull();
});

test('what Excel did only in part is said for as long as it holds', async () => {
  const workbook = new FakeWorkbook(form);
  workbook.said = ['MANUAL_CALCULATION'];
  const monitor = await started(workbook);
  expect(monitor.getState().remarks).toEqual(['MANUAL_CALCULATION']);
  workbook.said = [];
  workbook.sign();
  await jest.advanceTimersByTimeAsync(1000);
  expect(monitor.getState().remarks).toEqual([]);
});
