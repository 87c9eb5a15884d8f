import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { ExcelWorkbook } from '../../src/excel/ExcelWorkbook';
import { WorkbookError } from '../../src/excel/WorkbookError';
import { randomCampaign } from '../support/campaign/randomCampaign';
import { figuresOnly } from '../support/figuresOnly';
import { firstCampaign } from '../support/firstCampaign';
import { randomFrom } from '../support/randomFrom';
import { filledForm } from '../support/rawForm';
import { endLimits } from './endLimits';
import { letFail, requestsOf } from './failing';
import { startExcel, type TestExcel } from './excelHost';

const CODES = [
  'AccessDenied',
  'silence',
  'ItemNotFound',
  'InvalidOperationInCellEditMode',
  'GeneralException',
] as const;
const SEED = 20261128;

const roster = { ...bundledRoster, units: bundledRoster.units.slice(0, 3) };
const files = randomCampaign(figuresOnly, roster, 7);
const drawings: readonly (readonly [string, DrawnWorkbook])[] = [
  ['a form', filledForm('10525', { CT_18_1: 95 }, '2026', figuresOnly)],
  ['a city workbook', cityWorkbook(firstCampaign({ catalogue: figuresOnly, roster, period: '2026', files }), vi)],
];

const LIMIT_MS = 65_432;
const endWaiting = endLimits(LIMIT_MS);

interface Opened {
  readonly excel: TestExcel;
  readonly workbook: ExcelWorkbook;
}

/** A workbook in which somebody has written something of their own. */
async function open(): Promise<Opened> {
  const excel = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = 'Nháp';
    sheet.getRange('B2:C2').values = [['ghi chép riêng', 12.5]];
    await context.sync();
  });
  const limits = { reading: LIMIT_MS, writing: LIMIT_MS };
  return { excel, workbook: new ExcelWorkbook((batch) => Excel.run(batch), limits) };
}

/** Names and visibility of all sheets, the hidden ones too, what is on the user's own, and what the workbook keeps. */
async function state({ workbook }: Opened): Promise<unknown> {
  const { properties, names } = await workbook.read();
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const used = worksheets.getItem('Nháp').getUsedRange().load('address,values');
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, visibility }) => [name, visibility]),
      own: [used.address, used.values],
      names: names.map(({ name }) => name),
      properties: [...properties],
    };
  });
}

test.each(drawings)('%s into a workbook of the user’s: whole, or nothing of it is left', async (_, drawn) => {
  const counted = await open();
  const before = await state(counted);
  expect(before).toEqual({
    sheets: [['Nháp', 'Visible']],
    own: ['Nháp!B2:C2', [['ghi chép riêng', 12.5]]],
    names: [],
    properties: [],
  });
  const sizes = await requestsOf(counted.excel.host, () => counted.workbook.draw(drawn, { replace: false }));
  const whole = await state(counted);
  counted.excel.host.book.dispose();
  const random = randomFrom(SEED);
  const outcomes = new Set<string>();
  for (const [run, code] of [...CODES, ...CODES].entries()) {
    const opened = await open();
    const request = random.below(sizes.length);
    const index = random.below(sizes[request] ?? 1);
    const lasting = run % 2 === 1;
    const at = { run, request, index, code, lasting };
    const mend = letFail(opened.excel.host, {
      code,
      onSilence: endWaiting,
      at: (actions, n) => (n === request || (lasting && n > request) ? Math.min(index, actions.length - 1) : null),
    });
    const outcome: unknown = await opened.workbook.draw(drawn, { replace: false }).then(
      () => 'done',
      (error: unknown) => error,
    );
    mend();
    if (outcome !== 'done') expect({ at, outcome: outcome instanceof WorkbookError }).toEqual({ at, outcome: true });
    outcomes.add(outcome === 'done' ? 'done' : 'failed');
    expect({ at, state: await state(opened) }).toEqual({ at, state: outcome === 'done' ? whole : before });
    opened.excel.host.book.dispose();
  }
  expect(outcomes).toContain('failed');
});
