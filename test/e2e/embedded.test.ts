import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { issuedCatalogues } from '../../src/core/catalogue/issuedCatalogues';
import { SUMMARY_COLUMNS } from '../../src/core/city/contract/summary/summaryLayout';
import type { RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { sampleMails } from '../../src/embedded/samples/sampleMails';
import { readDrawn } from '../../src/xlsx/readDrawn';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { START_TIMEOUT, startTrial, type Trial } from './startTrial';
import { valueAt, type TrialPage } from './TrialPage';

let trial: Trial;
/** Where a form is inserted by the first test, and worked on by the others. */
let trialPage: TrialPage;
/** Where the samples are opened. */
let newcomer: TrialPage;

beforeAll(async () => {
  trial = await startTrial();
  trialPage = await trial.open();
}, START_TIMEOUT);

afterAll(async () => {
  await trial.stop();
});

test('a form is inserted, filled the Vietnamese way, kept from harm, saved and opened again', async () => {
  await trialPage.insertForm();
  expect(await trialPage.pane.getByTestId('strip').innerText()).toContain('10525');

  await trialPage.goTo(await trialPage.cellOf('CT_5_1'));
  await trialPage.enter('194.935,654');
  await trialPage.enter('103.166');

  await trialPage.goTo('B9');
  await trialPage.enter('khác');
  await trialPage.page.getByText('Ô này đang được khóa').waitFor();

  const saved = await trialPage.save();
  expect(valueAt(saved, 'CT_5_1')).toBe(194935.654);
  expect(valueAt(saved, 'CT_5_2')).toBe(103166);
  expect(saved.properties.get('chitieu.unit')).toBe('10525');

  await trialPage.openFile('bieu.xlsx', await trialPage.saveBytes());
  expect(valueAt(await trialPage.save(), 'CT_5_1')).toBe(194935.654);
  expect(trialPage.faults).toEqual([]);
}, 300_000);

test('what is wrong is seen at once, led to, and gone when it is mended', async () => {
  const { page, pane } = trialPage;
  const cell = await trialPage.cellOf('CT_15_1_TU');
  await trialPage.goTo(cell);
  await trialPage.enter('90.000');
  await trialPage.enter('60.000');
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  const finding = pane.getByText('Tử số (90.000) lớn hơn mẫu số (60.000)');
  await finding.waitFor();
  await pane.getByRole('button', { name: `Đến ô ${cell}` }).click();
  await page.waitForTimeout(500);
  await trialPage.goTo(cell);
  await trialPage.enter('30.000');
  await finding.waitFor({ state: 'detached' });
  const saved = await trialPage.save();
  expect([valueAt(saved, 'CT_15_1_TU'), valueAt(saved, 'CT_15_1')]).toEqual([30000, 50]);
  expect(trialPage.faults).toEqual([]);
}, 300_000);

test('what is pasted is read in the Vietnamese notation and leaves look and validation as they were', async () => {
  const before = await trialPage.saveBytes();
  await trialPage.goTo(await trialPage.cellOf('CT_5_1'));
  await trialPage.paste('205.111,25\r\n60.195\r\n');
  let saved = await trialPage.save();
  for (let tries = 0; tries < 20 && valueAt(saved, 'CT_5_2') !== 60195; tries += 1) saved = await trialPage.save();
  expect([valueAt(saved, 'CT_5_1'), valueAt(saved, 'CT_5_2')]).toEqual([205111.25, 60195]);
  const [plan, kept] = [readDrawn(before), readDrawn(await trialPage.saveBytes())];
  expect(plan.ok && kept.ok).toBe(true);
  if (plan.ok && kept.ok)
    expect(kept.drawn.sheets.map(({ validations }) => validations)).toEqual(
      plan.drawn.sheets.map(({ validations }) => validations),
    );
  expect(trialPage.faults).toEqual([]);
}, 300_000);

interface Expected {
  readonly dwellings: number;
  /** Percent. */
  readonly trained: number;
}

/**
 * The city's figures worked out from the sample files alone: those of the lead bodies (18.1: Sở Xây dựng; 15.1: Thống
 * kê), and those of the units together, where faulty figures and forms without a unit are left out; of a unit that sent
 * twice the second form counts.
 */
async function expectedFigures(): Promise<{ readonly lead: Expected; readonly units: Expected }> {
  const [catalogue] = issuedCatalogues;
  const lead = { dwellings: NaN, trained: NaN };
  let dwellings = 0;
  let numerator = 0;
  let denominator = 0;
  const { first, later } = await sampleMails({ catalogue, roster: bundledRoster, words: vi });
  const forms = new Map<string, RawWorkbook>();
  for (const { bytes } of [...first, ...later]) {
    const form = readWorkbook(bytes);
    if (!form.ok) throw new Error(form.refusal.code);
    forms.set(form.workbook.properties.get('chitieu.unit') ?? '', form.workbook);
  }
  for (const [unit, form] of forms) {
    const built = valueAt(form, 'CT_18_1');
    const [part, whole] = [valueAt(form, 'CT_15_1_TU'), valueAt(form, 'CT_15_1_MAU')].map((value) =>
      typeof value === 'string' ? Number(value.replace('.', '')) : Number(value),
    );
    if (unit === 'HP-SXD') lead.dwellings = Number(built);
    if (unit === 'HP-TK') lead.trained = (part! / whole!) * 100;
    if (!/^\d{5}$/.test(unit)) continue;
    if (Number.isInteger(built)) dwellings += Number(built);
    if (part! > whole!) continue;
    numerator += part!;
    denominator += whole!;
  }
  return { lead, units: { dwellings, trained: (numerator / denominator) * 100 } };
}

/** What the units' figures come to, in the row of a city's figure (`F31`) on *Tổng hợp*. */
function unitsValueBeside(saved: RawWorkbook, cell: string): unknown {
  const summary = saved.sheets.find(({ name }) => name === 'Tổng hợp');
  return summary?.cells.find(
    ({ row, column }) => row === Number(cell.slice(1)) && column === SUMMARY_COLUMNS.unitsValue,
  )?.value;
}

/** Has *Dừng* pressed as soon as sheets are being written. */
async function stopWhenWriting({ paneFrame }: TrialPage): Promise<void> {
  await paneFrame.evaluate(() => {
    const observer = new MutationObserver(() => {
      if (!document.body.innerText.includes('Đang ghi bảng tổng hợp')) return;
      observer.disconnect();
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Dừng')?.click();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

test('writing the city workbook of the samples stops when asked, and the workbook is as it was', async () => {
  await trialPage.page.close();
  newcomer = await trial.open();
  await newcomer.page.getByRole('button', { name: 'Bài mẫu' }).click();
  const write = newcomer.pane.getByRole('button', { name: 'Ghi vào bảng tổng hợp' });
  await write.waitFor();
  const before = await newcomer.save();
  await stopWhenWriting(newcomer);
  await write.click();
  await newcomer.pane.getByText('Đã dừng. Sổ vẫn như trước khi ghi.').waitFor();
  expect(await newcomer.save()).toEqual(before);
  expect(newcomer.faults).toEqual([]);
}, 600_000);

test('a newcomer reaches a city workbook by the samples', async () => {
  await newcomer.pane.getByRole('button', { name: 'Ghi vào bảng tổng hợp' }).click();
  await newcomer.pane.getByText('Đã ghi bảng tổng hợp').waitFor({ timeout: 300_000 });
  const saved = await newcomer.save();
  expect(saved.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Tổng hợp', 'Số liệu']));
  const { lead, units } = await expectedFigures();
  expect(valueAt(saved, 'TH_18_1')).toBe(lead.dwellings);
  expect(valueAt(saved, 'TH_15_1')).toBeCloseTo(lead.trained, 9);
  expect(unitsValueBeside(saved, await newcomer.cellOf('TH_18_1'))).toBe(units.dwellings);
  expect(unitsValueBeside(saved, await newcomer.cellOf('TH_15_1'))).toBeCloseTo(units.trained, 9);
  // A unit that sent twice, and two figures of the police's that are to be decided.
  await newcomer.pane
    .getByTestId('sections')
    .getByRole('button', { name: /^Xung đột 3$/ })
    .waitFor();
  expect(newcomer.faults).toEqual([]);
}, 600_000);
