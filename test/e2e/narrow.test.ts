import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { START_TIMEOUT, startTrial, type Trial } from './startTrial';
import { valueAt, type TrialPage } from './TrialPage';

/** A folder for pictures of each step, for whoever wants to look at them. */
const PICTURES = process.env['CHITIEU_PICTURES'];

/** A small window, and the usual one at 200 % zoom, which has half as many CSS pixels of twice the size. */
const WINDOWS = [
  { name: '320 px', viewport: { width: 320, height: 640 }, deviceScaleFactor: 1 },
  { name: '1366 × 768 at 200 %', viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
];

/** A file's name with no place to break. */
const LONG_NAME = `${'bao_cao_ket_qua_thuc_hien_'.repeat(7)}.xlsx`;

let trial: Trial;

beforeAll(async () => {
  trial = await startTrial();
}, START_TIMEOUT);

afterAll(() => trial.stop());

/** What in the pane can't be seen or pressed as a whole: it stands beside the pane, or under something else. */
async function unreachable({ paneFrame }: TrialPage): Promise<readonly string[]> {
  return paneFrame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if ((document.scrollingElement?.scrollWidth ?? 0) > width) found.push('the pane scrolls sideways');
    const controls = document.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], summary');
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[aria-hidden=true]')) continue;
      // The way past a long view is seen only while it has the keys.
      if (getComputedStyle(control).clipPath !== 'none') continue;
      control.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const name = `${control.tagName} ${control.textContent} ${control.getAttribute('aria-label') ?? ''}`;
      if (left < -1 || right > width + 1) found.push(`${name}: beside the pane`);
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (hit === null || !(control.contains(hit) || hit.contains(control))) found.push(`${name}: covered`);
    }
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      const hasText = [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
      if (!hasText || !each.checkVisibility({ visibilityProperty: true }) || each.clientWidth <= 1) continue;
      if (each.getBoundingClientRect().right > width + 1) found.push(`“${each.textContent}”: beside the pane`);
      const isCut = getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
      if (isCut) found.push(`“${each.textContent}”: cut off`);
    }
    return found;
  });
}

test.each(WINDOWS)(
  'a form is inserted, filled, mended and sent in a window of $name',
  async (window) => {
    const page = await trial.open(window);
    const { pane } = page;
    let steps = 0;
    const look = async (step: string): Promise<void> => {
      expect([step, await unreachable(page)]).toEqual([step, []]);
      if (PICTURES === undefined) return;
      mkdirSync(PICTURES, { recursive: true });
      steps += 1;
      await page.page.screenshot({ path: path.join(PICTURES, `${window.name} ${String(steps)} ${step}.png`) });
    };
    await pane.getByRole('combobox').first().waitFor();
    await look('opened');
    await page.insertForm();
    await look('inserted');
    await page.keysAreInGrid();
    const first = await page.frontCell(/^CT_/);
    await page.enter('abc');
    await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    const wrong = pane.getByRole('article').filter({ hasText: '“abc”' });
    await wrong.waitFor();
    await look('checked');
    await wrong.getByRole('button', { name: /^Đến ô/ }).click();
    await page.keysAreInGrid();
    await page.frontCell(new RegExp(`^${first}$`));
    await page.enter('1200');
    await wrong.waitFor({ state: 'hidden' });
    await look('mended');
    await pane.getByRole('button', { name: 'Chuẩn bị nộp…' }).click();
    await pane.getByRole('button', { name: 'Vẫn chuẩn bị nộp' }).click();
    await pane.getByText(/^Mã xác nhận/).waitFor();
    await look('prepared');
    const bytes = await page.take('Lưu tệp biểu');
    const saved = readWorkbook(bytes);
    if (!saved.ok) throw new Error(saved.refusal.code);
    expect(valueAt(saved.workbook, first)).toBe(1200);
    await look('sent');
    const file = { name: LONG_NAME, mimeType: '', buffer: Buffer.from(bytes) };
    await pane.getByRole('button', { name: 'Cài đặt và trợ giúp' }).click();
    await pane.getByRole('menuitem', { name: 'Kế hoạch…' }).click();
    await pane.getByRole('tab', { name: 'Mở sổ' }).click();
    await pane.getByTestId('plan-input').setInputFiles(file);
    await pane.getByText(`Không phải Sổ kế hoạch: ${LONG_NAME}`).waitFor();
    await look('refused as a plan');
    await pane.getByRole('button', { name: 'Đóng' }).click();
    expect(page.faults).toEqual([]);
    await page.page.context().close();
  },
  300_000,
);
