import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { readSubmission } from '../../src/core/form/read/readSubmission';

import { ExcelWorkbook } from '../../src/excel/ExcelWorkbook';
import { WorkbookError } from '../../src/excel/WorkbookError';
import { figuresOnly } from '../support/figuresOnly';
import { randomFrom } from '../support/randomFrom';
import { filledForm } from '../support/rawForm';
import { endLimits } from './endLimits';
import { letFail, requestsOf } from './failing';
import { startExcel } from './excelHost';

/** Errors that real Excel answers, and an Excel that never answers. */
const CODES = [
  'AccessDenied',
  'ItemNotFound',
  'GeneralException',
  'InvalidOperationInCellEditMode',
  'silence',
] as const;

// The trial workbook needs seconds for the sheets of questions, and each form is drawn dozens of times.
const drawn = filledForm('10525', { CT_18_1: 95, CT_12_1: '4,5' }, '2026', figuresOnly);
const [form] = drawn.sheets;
const other = filledForm('10525', { CT_18_1: 96 }, '2026', figuresOnly);
const addressOf = (name: string): string => drawn.names.find((candidate) => candidate.name === name)!.range;
const computed = addressOf('CT_15_1');

const excel = startExcel();
const LIMIT_MS = 54_321;
const endWaiting = endLimits(LIMIT_MS);
const workbook = new ExcelWorkbook((batch) => Excel.run(batch), { reading: LIMIT_MS, writing: LIMIT_MS });
/** What the test itself draws takes as long as it takes. */
const patient = new ExcelWorkbook((batch) => Excel.run(batch));
beforeAll(async () => {
  await patient.draw(drawn, { replace: false });
  await workbook.read();
});
afterAll(() => {
  excel.host.book.dispose();
});

/** All that the port promises to leave as it was. */
async function state(): Promise<unknown> {
  const { sheets, names, properties } = await workbook.read();
  const guarded = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const protections = worksheets.items.map((sheet) => sheet.protection.load('protected'));
    const locks = ['CT_18_1', 'CT_12_1'].map((name) =>
      worksheets.getItem(form!.name).getRange(addressOf(name)).format.protection.load('locked'),
    );
    await context.sync();
    return [
      worksheets.items.map(({ name, visibility }, i) => [name, visibility, protections[i]?.protected]),
      locks.map(({ locked }) => locked),
    ];
  });
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter(({ value }) => value !== '') })),
    names: [...names].sort((a, b) => a.name.localeCompare(b.name)),
    properties: [...properties].sort(([a], [b]) => a.localeCompare(b)),
    guarded,
  };
}

async function isReadable(): Promise<boolean> {
  const result = readSubmission(await workbook.read(), { catalogues: [figuresOnly], roster: bundledRoster });
  return result.ok && result.submission.identity.unit === '10525' && result.submission.damage.length === 0;
}

type Work = () => Promise<unknown>;

const works: readonly (readonly [string, number, Work])[] = [
  [
    'corrections',
    12,
    () =>
      workbook.apply([
        { sheet: form!.name, cell: computed, from: '', to: '', formula: 'IF(ISNUMBER(G35),1,"")' },
        { sheet: form!.name, cell: addressOf('CT_18_1'), from: 95, to: 7135, numberFormat: '0.0' },
      ]),
  ],
  [
    'restored validations',
    12,
    () =>
      workbook.restoreValidations(form!.name, [
        {
          range: addressOf('CT_18_1'),
          rule: { kind: 'custom', formula: 'TRUE' },
          prompt: { title: 'a', text: 'b' },
          error: null,
        },
      ]),
  ],
  [
    'a stamp',
    12,
    () => workbook.keepProperties({ 'chitieu.stamp.time': 'x', 'chitieu.stamp.sha256': 'y' }, 'chitieu.stamp.'),
  ],
  [
    'marks',
    12,
    () =>
      workbook.mark([
        { sheet: form!.name, cell: addressOf('CT_18_1'), severity: 'error' },
        { sheet: form!.name, cell: addressOf('CT_12_1'), severity: 'warning' },
      ]),
  ],
  ['a form in place of another', 8, () => workbook.draw(other, { replace: true })],
];

test.each(works)(
  '%s: all or nothing, or what stands is said; protected again, and read well later',
  async (_, runs, work) => {
    const before = await state();
    const random = randomFrom(20261127);
    const sizes = await sizesOf(work);
    for (let run = 0; run < runs; run += 1) {
      const request = random.below(sizes.length);
      const index = random.below(sizes[request] ?? 1);
      const code = CODES[run % CODES.length] ?? 'AccessDenied';
      // Edit mode and silence meet every request from there on, as a rule.
      const lasting = run % 2 === 1;
      const at = { run, request, index, code, lasting };
      const mend = letFail(excel.host, {
        code,
        onSilence: endWaiting,
        at: (actions, n) => (n === request || (lasting && n > request) ? Math.min(index, actions.length - 1) : null),
      });
      const outcome: unknown = await work().then(
        () => 'done',
        (error: unknown) => error,
      );
      mend();
      if (outcome === 'done') {
        // The last step of a drawing may be refused in part, which is a remark.
        expect({ at, readable: await isReadable() }).toEqual({ at, readable: true });
        await giveBack();
        continue;
      }
      expect({ at, outcome: outcome instanceof WorkbookError }).toEqual({ at, outcome: true });
      if (outcome instanceof WorkbookError && outcome.code === 'UNFINISHED') expect(outcome.left).not.toEqual([]);
      // What could not be taken back at once is at the next reading.
      expect({ at, state: await state() }).toEqual({ at, state: before });
      expect({ at, readable: await isReadable() }).toEqual({ at, readable: true });
    }

    async function giveBack(): Promise<void> {
      await patient.draw(drawn, { replace: true });
      await workbook.read();
    }

    /** Request sizes of the work, which is then undone by drawing the form anew. */
    async function sizesOf(counted: Work): Promise<readonly number[]> {
      const counts = await requestsOf(excel.host, counted);
      await giveBack();
      expect(await state()).toEqual(before);
      return counts;
    }
  },
);
