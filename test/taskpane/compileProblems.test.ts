import { WorkbookError } from '../../src/excel/WorkbookError';
import {
  compileJob,
  NEW_COMPILE,
  pendingOf,
  type CompileEvent,
  type CompileJob,
  type Written,
} from '../../src/taskpane/compile/compileJob';

const file = { id: 1, name: 'a.xlsx', file: new File(['x'], 'a.xlsx'), readings: [] };
const after = (job: CompileJob, ...events: readonly CompileEvent[]): CompileJob => events.reduce(compileJob, job);
const chosen: CompileEvent = { type: 'chosen', files: [file], ignored: 0, at: 0, before: null };
const problem: CompileEvent = { type: 'problem', error: new WorkbookError('GONE', 'G8') };

test.each<[CompileJob['phase'], CompileEvent]>([
  ['reading', chosen],
  ['writing', { type: 'writing' }],
])('while %s, a cell that cannot be gone to is said and what is being done goes on', (phase, event) => {
  const job = after(NEW_COMPILE, event, problem);
  expect([job.phase, job.problem?.code]).toEqual([phase, 'GONE']);
});

const decided: CompileEvent = {
  type: 'decided',
  decision: { about: 'unit', unit: '10525', decision: 'accepted', reason: '' },
};
const written: Written = { sheet: 'Tổng hợp', isFirst: true, changes: null, entries: 1, revision: [] };

test('what is decided while the city workbook is being written waits for the next writing', () => {
  const before = after(NEW_COMPILE, decided);
  const other: CompileEvent = {
    type: 'decided',
    decision: { about: 'unit', unit: '10507', decision: 'returned', reason: 'Chưa có chữ ký' },
  };
  const job = after(before, { type: 'writing' }, other, { type: 'written', written, of: before });
  expect(job.decisions).toEqual([other.decision]);
  // The pane says that it is not in the workbook, not that all is written.
  expect([pendingOf(job), job.written]).toEqual([1, null]);
  const undisturbed = after(before, { type: 'writing' }, { type: 'written', written, of: before });
  expect([undisturbed.decisions, undisturbed.written]).toEqual([[], written]);
});

test('of files chosen in two goes the second are read on when reading the first fails', () => {
  const failed = after(NEW_COMPILE, chosen, { ...chosen, files: [{ ...file, id: 2 }] }, problem);
  expect(failed.phase).toBe('reading');
  const job = after(failed, { type: 'finished' });
  expect([job.phase, job.problem?.code]).toEqual(['read', 'GONE']);
});
