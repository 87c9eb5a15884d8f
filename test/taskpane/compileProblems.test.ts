import { WorkbookError } from '../../src/excel/WorkbookError';
import { compileJob, NEW_COMPILE, type CompileEvent, type CompileJob } from '../../src/taskpane/compile/compileJob';

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

test('of files chosen in two goes the second are read on when reading the first fails', () => {
  const failed = after(NEW_COMPILE, chosen, { ...chosen, files: [{ ...file, id: 2 }] }, problem);
  expect(failed.phase).toBe('reading');
  const job = after(failed, { type: 'finished' });
  expect([job.phase, job.problem?.code]).toEqual(['read', 'GONE']);
});
