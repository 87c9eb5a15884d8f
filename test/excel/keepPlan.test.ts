import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { planInUseValues } from '../../src/core/planbook/carried/planInUseValues';
import { readPlanInUse } from '../../src/core/planbook/carried/readPlanInUse';
import { PLAN_IN_USE_SHEET } from '../../src/core/planbook/contract/planInUseSheet';
import { planSeedText, unitsSeedText } from '../../src/core/planbook/rows/seedTexts';
import { PLAN, ROSTER } from '../support/madeUp';
import { filledForm } from '../support/rawForm';
import { startExcel } from './excelHost';
import { letFail, METHOD } from './failing';

const excel = startExcel();
afterAll(() => {
  excel.host.book.dispose();
});

const keptSheet = async () => (await excel.workbook.readSheets([PLAN_IN_USE_SHEET])).sheets[0];
const names = async () => (await excel.workbook.readSheets('all')).sheets.map(({ name }) => name);

test('a plan with all its units is kept on a hidden sheet in two requests, and comes back whole', async () => {
  const bundled = { catalogue: bundledCatalogues[0], roster: bundledRoster };
  expect(await excel.syncsOf(() => excel.workbook.keepPlan(planInUseValues(bundled)))).toBe(2);
  expect((await keptSheet())?.visibility).toBe('veryHidden');
  const plan = readPlanInUse(await excel.workbook.readSheets([PLAN_IN_USE_SHEET]))!;
  expect(planSeedText(plan.catalogue)).toBe(planSeedText(bundled.catalogue));
  expect(unitsSeedText(plan.roster)).toBe(unitsSeedText(bundled.roster));
});

test('another plan takes its place, whatever form is inserted beside it, and leaves nothing of the longer one', async () => {
  await excel.workbook.keepPlan(planInUseValues({ catalogue: PLAN, roster: ROSTER }));
  await excel.workbook.draw(filledForm('10525'), { replace: false });
  const plan = readPlanInUse(await excel.workbook.readSheets([PLAN_IN_USE_SHEET]))!;
  expect([plan.catalogue.plan.id, plan.roster.units.length]).toEqual([PLAN.plan.id, ROSTER.units.length]);
  // Of the blank workbook's own sheet nothing is left beside the form.
  expect(await names()).toEqual(expect.arrayContaining(['Biểu chỉ tiêu', PLAN_IN_USE_SHEET]));
  expect((await names()).filter((name) => /^Sheet|^Trang tính/.test(name))).toEqual([]);
  // The form is read as before, of the sheet beside it the head.
  const { sheets } = await excel.workbook.read();
  expect(sheets.find(({ name }) => name === PLAN_IN_USE_SHEET)?.cells[0]?.value).toBe('chitieu.inUse.sha256');
});

test('a kept plan that somebody changed is not used in part', async () => {
  const values = planInUseValues({ catalogue: PLAN, roster: ROSTER });
  const key = Object.keys(values).find((each) => each.endsWith('text.1'))!;
  await excel.workbook.keepPlan({ ...values, [key]: values[key]!.replace('2031', '2032') });
  expect(readPlanInUse(await excel.workbook.readSheets([PLAN_IN_USE_SHEET]))).toBeNull();
});

test('what Excel refuses midway leaves the plan that was kept before', async () => {
  await excel.workbook.keepPlan(planInUseValues({ catalogue: PLAN, roster: ROSTER }));
  const mend = letFail(excel.host, {
    code: 'GeneralException',
    at: (actions) => {
      // The last step, when the former sheet is gone already.
      const index = actions.findIndex(({ ActionType, Name }) => ActionType === METHOD && /^protect$/i.test(Name));
      return index < 0 ? null : index;
    },
  });
  const other = { catalogue: bundledCatalogues[0], roster: bundledRoster };
  await expect(excel.workbook.keepPlan(planInUseValues(other))).rejects.toMatchObject({ code: 'UNFINISHED' });
  mend();
  // At the next call that Excel lets through, it is taken back.
  await excel.workbook.read();
  const plan = readPlanInUse(await excel.workbook.readSheets([PLAN_IN_USE_SHEET]));
  expect(plan?.catalogue.plan.id).toBe(PLAN.plan.id);
});

test('no plan is kept any more', async () => {
  await excel.workbook.keepPlan(null);
  expect(await names()).not.toContain(PLAN_IN_USE_SHEET);
  await excel.workbook.keepPlan(null);
});
