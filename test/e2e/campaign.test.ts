import { KeyedTables } from '../../src/core/city/contract/parts/KeyedTables';
import { CONFLICT_COLUMNS } from '../../src/core/city/contract/conflicts/conflictLayout';
import { SECTION_COLUMNS } from '../../src/core/city/contract/settings/settingsLayout';
import { TRACKING_COLUMNS } from '../../src/core/city/contract/tracking/trackingLayout';
import { columnLetters } from '../../src/core/kernel/columnLetters';
import type { RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { rosterText } from '../support/campaign/rosterText';
import { commune, deadline, december, february, type CampaignStep } from '../support/campaign/campaignSteps';
import { START_TIMEOUT, startTrial, type Trial } from './startTrial';
import { valueAt, type TrialPage } from './TrialPage';

/** Drawing the workbook of 274 units takes the grid a minute on a busy machine. */
const LONG = 600_000;

let trial: Trial;

beforeAll(async () => {
  trial = await startTrial();
}, START_TIMEOUT);

afterAll(() => trial.stop());

/** The officer on the day of a step, with the mails of that day. */
class Officer {
  constructor(private readonly trial: TrialPage) {
    trial.page.setDefaultTimeout(LONG);
  }

  get pane(): TrialPage['pane'] {
    return this.trial.pane;
  }

  /** The pane believes that it is that day; its timers stay as they are. */
  private async come(day: string): Promise<void> {
    const frame = this.trial.page.frames().find((each) => each.url().includes('trial-pane'));
    await frame?.evaluate(
      (now) => {
        Date.now = () => now;
      },
      Date.parse(`${day}T10:00:00+07:00`),
    );
  }

  async drop({ asOf, files }: CampaignStep, isFirst: boolean): Promise<void> {
    await this.come(asOf);
    if (isFirst) await this.pane.getByRole('tab', { name: 'Tổng hợp' }).click();
    else await this.pane.getByRole('button', { name: 'Làm lại từ đầu' }).click();
    const payload = files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
    await this.pane.getByTestId('file-input').setInputFiles(payload);
    await this.pane
      .getByTestId('sections')
      .getByRole('button', { name: `Tệp ${String(files.length)}` })
      .waitFor();
    await this.pane.getByRole('button', { name: 'Ghi vào bảng tổng hợp' }).waitFor();
  }

  async section(name: RegExp): Promise<void> {
    await this.pane.getByTestId('sections').getByRole('button', { name }).click();
  }

  async write(): Promise<string> {
    await this.pane.getByRole('button', { name: 'Ghi vào bảng tổng hợp' }).click();
    const done = this.pane.getByText('Đã ghi bảng tổng hợp');
    await done.waitFor();
    return done.innerText();
  }

  async openUnit(filter: RegExp, group: string, code: string): Promise<void> {
    await this.section(/^Tình hình nộp/);
    const tracking = this.pane.getByTestId('section-tracking');
    await tracking.getByRole('combobox').selectOption(group);
    await tracking.getByRole('button', { name: filter }).click();
    await tracking.getByRole('listitem').getByText(`(${code})`).click();
  }

  async decide(choice: string, reason: string): Promise<void> {
    const back = this.pane.getByRole('button', { name: 'Quay lại danh sách' });
    await this.pane.getByRole('radio', { name: choice, exact: true }).check();
    await this.pane.getByRole('textbox', { name: 'Lý do' }).fill(reason);
    await this.pane.getByRole('button', { name: 'Ghi quyết định' }).click();
    await back.click();
  }
}

const rows = (workbook: RawWorkbook, layout: Parameters<typeof KeyedTables.find>[1], table: string) =>
  KeyedTables.find(workbook, layout)?.rows(table) ?? [];

test('274 units in three steps as mails arrive; every figure and every word of the officer is in the saved file', async () => {
  const page = await trial.open();
  const officer = new Officer(page);
  const { pane } = officer;

  // Plans of 100 communes and one body; the list of the 274 units is pasted.
  await officer.drop(february(), true);
  await officer.section(/^Thiết lập/);
  await pane.getByRole('textbox', { name: 'Hoặc dán bảng vào đây' }).fill(rosterText());
  await pane.getByRole('button', { name: 'Xem danh sách đã dán' }).click();
  await pane.getByText('Đọc được 274 đơn vị trong 35 cụm, khối.').waitFor();
  await pane.getByRole('button', { name: 'Dùng danh sách này' }).click();
  await officer.section(/^Kết quả/);
  await pane.getByText('0/274 đơn vị (0%)').waitFor();
  await officer.write();

  // Results of 89 communes, 22 known bodies and 100 others. 18.1 is what its lead body reported.
  await officer.drop(december(), false);
  await officer.section(/^Kết quả/);
  await pane.getByText('211/274 đơn vị (77%)').waitFor();
  await pane.getByTestId('figure-18.1').getByText('7.600').waitFor();
  expect(await officer.write()).toContain('Thay đổi ngày 10/12/2026');

  // One figure from a body that does not lead it, one form returned, one note written into the sheet by hand.
  await officer.section(/^Xung đột 6$/);
  await pane.getByTestId('section-conflicts').getByText('Sở Công Thương').click();
  await officer.decide('Không dùng (đang áp dụng)', 'Lấy số của Thống kê');
  await officer.openUnit(/^Chấp nhận/, 'Cụm 3', commune(3).code);
  await officer.decide('Trả lại', 'Chưa ký số');
  await officer.openUnit(/^Chưa nộp/, 'Cụm 5', commune(110).code);
  await pane.getByRole('button', { name: 'Đến dòng ở trang Tình hình nộp' }).click();
  const cell = await page.frontCell(/^[A-Z]+\d{2,}$/);
  const note = columnLetters(TRACKING_COLUMNS.tracking.indexOf('note') + 2);
  await page.goTo(cell.replace(/^[A-Z]+/, note));
  await page.enter('Hẹn ngày 18/12');
  await pane.getByText('2 quyết định chưa ghi vào sổ').waitFor();

  // Corrections, late ones and the last minute: 4 communes, 20 bodies and one lead body are new; 7, 9, 11 and the
  // communes 91 to 100 sent another form.
  await officer.drop(deadline(), false);
  expect(await officer.write()).toContain('Thay đổi ngày 16/12/2026: 25 đơn vị mới nộp, 13 biểu được thay');
  expect(await pane.getByTestId('strip').innerText()).toContain('247/274 đơn vị');

  const saved = await page.save();
  // Of the lead bodies, also where the communes' figures say otherwise, and the lead body's 52 and not the other's 35.
  expect(valueAt(saved, 'TH_18_1')).toBe(7600);
  expect(valueAt(saved, 'TH_15_1')).toBeCloseTo((52_155 / 114_000) * 100, 9);
  expect(valueAt(saved, 'TH_7_1')).toBe(52);
  expect(rows(saved, SECTION_COLUMNS, 'units')).toHaveLength(274);
  const tracked = new Map(rows(saved, TRACKING_COLUMNS, 'tracking').map((row) => [row.text('unit'), row]));
  const texts = (unit: string, columns: readonly string[]) => columns.map((column) => tracked.get(unit)!.text(column));
  expect(texts(commune(3).code, ['stateCode', 'decision', 'reason', 'decidedAt'])).toEqual([
    'returned',
    'trả lại',
    'Chưa ký số',
    expect.stringMatching(/^1[06]\/12\/2026/),
  ]);
  expect(texts(commune(110).code, ['stateCode', 'note'])).toEqual(['notSent', 'Hẹn ngày 18/12']);
  // 15 December is a day late.
  expect(texts(commune(91).code, ['stateCode', 'late'])).toEqual(['accepted', 'muộn 1 ngày']);
  const conflict = rows(saved, CONFLICT_COLUMNS, 'conflicts').find((row) => row.text('id') === 'notLead:HP-SCT:7.1')!;
  expect([conflict.text('decision'), conflict.text('reason')]).toEqual(['không dùng', 'Lấy số của Thống kê']);
  expect(page.faults).toEqual([]);
}, 2_400_000);
