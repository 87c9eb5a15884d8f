import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { START_TIMEOUT, startTrial, type Trial } from './startTrial';
import type { TrialPage } from './TrialPage';

/** The text of axe-core, which runs within the page. */
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly run: (
    context: { readonly exclude: readonly (readonly string[])[] },
    options: {
      readonly iframes: boolean;
      readonly resultTypes: readonly string[];
      readonly runOnly?: readonly string[];
    },
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** Invisible stops by which Fluent's focus library leads Tab into a list; they hand the focus on at once. */
const FOCUS_STOPS = '[data-tabster-dummy]';

/** More presses of Tab than any view needs. */
const MOST_TABS = 60;

let trial: Trial;
let page: TrialPage;

beforeAll(async () => {
  trial = await startTrial();
  page = await trial.open();
  page.page.setDefaultTimeout(40_000);
  // What fades in is judged as it is in the end.
  await page.page.emulateMedia({ reducedMotion: 'reduce' });
}, START_TIMEOUT);

afterAll(async () => {
  await trial.stop();
});

/** What axe finds by all rules, or by those named, as `rule: element`. */
async function violations(
  frame: Frame,
  impacts: readonly string[] | null,
  rules: readonly string[] | null,
): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  return frame.evaluate(
    async ({ stops, wanted, only }) => {
      const { axe } = window as Window & { readonly axe?: Axe };
      if (axe === undefined) throw new Error('axe is not there');
      // Colours that change with the theme have arrived.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { violations: found } = await axe.run(
        { exclude: [[stops]] },
        { iframes: false, resultTypes: ['violations'], ...(only === null ? {} : { runOnly: only }) },
      );
      return found
        .filter(({ impact }) => wanted === null || wanted.includes(impact))
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
    },
    { stops: FOCUS_STOPS, wanted: impacts, only: rules },
  );
}

/** What differs from the light theme is the colours alone. */
const OTHER_THEMES = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What axe finds in a frame as it is, in each theme. */
async function inAllThemes(frame: Frame, impacts: readonly string[] | null): Promise<readonly string[]> {
  const found = [...(await violations(frame, impacts, null))];
  for (const theme of OTHER_THEMES) {
    await page.page.emulateMedia(theme);
    const colours = await violations(frame, impacts, ['color-contrast']);
    found.push(...colours.map((each) => `${theme.colorScheme}, ${theme.forcedColors}: ${each}`));
  }
  await page.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
}

const found: Record<string, readonly string[]> = {};

async function look(view: string): Promise<void> {
  const each = await inAllThemes(page.paneFrame, null);
  if (each.length > 0) found[`${await page.paneFrame.evaluate(() => document.documentElement.lang)}, ${view}`] = each;
}

/** What has the keys in the pane, by its name. */
function focused(): Promise<string> {
  return page.paneFrame.evaluate(() => {
    const { activeElement } = document;
    const named = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    if (activeElement === null || activeElement === document.body) return '';
    return `${activeElement.getAttribute('role') ?? activeElement.tagName.toLowerCase()} ${named.trim().slice(0, 60)}`;
  });
}

/** Presses Tab until something of that role and name has the keys. */
async function tabTo(wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < MOST_TABS; press += 1) {
    await page.page.keyboard.press('Tab');
    const name = await focused();
    if (wanted.test(name)) return;
    passed.push(name);
  }
  throw new Error(`Tab leads past ${wanted.source}: ${passed.join(' | ')}`);
}

/** From the grid to the pane, and in it to a job. */
async function toJob(name: string): Promise<void> {
  await page.page.keyboard.press('F6');
  for (let job = 0; job < 3 && !(await focused()).includes(name); job += 1)
    await page.page.keyboard.press('ArrowRight');
  await page.page.keyboard.press('Enter');
  await page.pane.getByRole('tab', { name, selected: true }).waitFor();
}

async function chooseLanguage(name: string): Promise<void> {
  await page.pane.getByRole('button', { name: /Cài đặt|Settings/ }).click();
  await page.pane.getByRole('menuitemradio', { name }).click();
  await page.page.keyboard.press('Escape');
  await page.pane.getByRole('menu').waitFor({ state: 'hidden' });
}

/** As it was sent; none where that failed. */
let form: Buffer | null = null;

test('a form is inserted, filled, mended and sent by keyboard alone', async () => {
  const { keyboard } = page.page;
  await page.keysAreInGrid();
  // On a busy machine the grid takes keys before the pane is there to take them over.
  await page.pane.getByRole('combobox').first().waitFor();
  await keyboard.press('F6');
  await tabTo(/^combobox/);
  await keyboard.type('hai duong');
  await page.pane.getByRole('listbox').getByText('Phường Hải Dương').waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await tabTo(/^button Chèn biểu mẫu/);
  await keyboard.press('Enter');
  await page.pane.getByText('Đã chèn').waitFor();
  // The first cell to be filled is in front, with the keys in it.
  await page.keysAreInGrid();
  const first = await page.frontCell(/^CT_/);
  await page.enter('1200');
  await keyboard.press('ArrowUp');
  await page.frontCell(new RegExp(`^${first}$`));
  await keyboard.press('Alt+n');
  const second = await page.frontCell(new RegExp(`^(?!${first})CT_`));
  await page.enter('abc');

  await toJob('Kiểm tra');
  const wrong = page.pane.getByRole('article').filter({ hasText: '“abc”' });
  const toCell = await wrong.getByRole('button', { name: /^Đến ô/ }).innerText();
  await tabTo(new RegExp(`^button ${toCell}$`));
  await keyboard.press('Enter');
  await page.keysAreInGrid();
  await page.frontCell(new RegExp(`^${second}$`));
  await page.enter('2000');
  await wrong.waitFor({ state: 'hidden' });

  await page.page.keyboard.press('F6');
  await tabTo(/^button Chuẩn bị nộp/);
  await keyboard.press('Enter');
  await page.pane.getByRole('alertdialog').or(page.pane.getByRole('dialog')).first().waitFor();
  await tabTo(/^button Vẫn chuẩn bị nộp/);
  await keyboard.press('Enter');
  await page.pane.getByText(/^Mã xác nhận/).waitFor();
  await tabTo(/^button Tiếp: lưu tệp biểu/);
  const download = page.page.waitForEvent('download');
  await keyboard.press('Enter');
  form = readFileSync(await (await download).path());
}, 300_000);

test('axe finds nothing in the jobs of a unit, and nothing grave in the page around, in three themes and both languages', async () => {
  const { pane, paneFrame } = page;
  for (const frame of [page.page.mainFrame(), paneFrame])
    await frame.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' });
  for (const language of ['Tiếng Việt', 'English']) {
    await chooseLanguage(language);
    await look('send');
    await pane.getByRole('button', { name: /^(Quay lại Kiểm tra|Back to Check)$/ }).click();
    await look('check');
    await pane.getByRole('button', { name: /^(Đưa số liệu vào|Bring figures in)/ }).click();
    await pane.getByRole('dialog').waitFor();
    await look('bring');
    await page.page.keyboard.press('Escape');
    await pane.getByRole('tab').nth(0).click();
    await look('form');
    await pane.getByRole('tab').nth(2).click();
    await look('compile');
    await pane.getByRole('button', { name: /^(Cài đặt|Settings)/ }).click();
    await pane.getByRole('menuitem').first().waitFor();
    await look('menu');
    await pane.getByRole('menuitem').first().click();
    await pane.getByRole('dialog').waitFor();
    await look('help');
    await page.page.keyboard.press('Escape');
    await pane.getByRole('button', { name: /^(Cài đặt|Settings)/ }).click();
    await pane.getByRole('menuitem', { name: /^(Kế hoạch|Plan)/ }).click();
    const plan = pane.getByRole('dialog');
    for (let part = 0; part < 4; part += 1) {
      await plan.getByRole('tab').nth(part).click();
      await look(`plan, ${String(part)}`);
    }
    const list = plan.getByRole('textbox');
    // In English the list that was read before stands there still.
    if (await list.isVisible()) {
      await list.fill('1. Tỷ lệ hộ nghèo giảm còn dưới 3%.\n2. Tỷ lệ thất nghiệp 2%.\n3. Xây dựng nếp sống văn minh.');
      await plan.getByRole('button', { name: 'Đọc danh sách' }).click();
    }
    await plan.getByTestId('target').first().waitFor();
    await look('plan, figures to confirm');
    await page.page.keyboard.press('Escape');
    const around = await inAllThemes(page.page.mainFrame(), ['critical', 'serious']);
    if (around.length > 0) found[`${language}, page`] = around;
    await pane.getByRole('tab').nth(1).click();
    await pane.getByRole('button', { name: /^(Chuẩn bị nộp|Prepare to send)/ }).click();
    await pane.getByRole('button', { name: /^(Vẫn chuẩn bị nộp|Prepare all the same)/ }).click();
    await pane.getByText(/^(Mã xác nhận|Confirmation code)/).waitFor();
  }
  expect(found).toEqual({});
}, 300_000);

test('received forms are compiled and the city workbook is written by keyboard alone', async () => {
  const { keyboard } = page.page;
  await chooseLanguage('Tiếng Việt');
  await page.goTo('CT_5_1');
  await toJob('Tổng hợp');
  const buffer = form;
  if (buffer === null) throw new Error('There is no form.');
  page.page.on('filechooser', (chooser) => {
    void chooser.setFiles({ name: 'bieu.xlsx', mimeType: '', buffer });
  });
  await tabTo(/^button Chọn tệp/);
  await keyboard.press('Enter');
  await page.pane.getByRole('button', { name: 'Ghi vào bảng tổng hợp' }).waitFor();
  await tabTo(/^button Ghi vào bảng tổng hợp/);
  await keyboard.press('Enter');
  await tabTo(/^button Vẫn ghi vào sổ này/);
  await keyboard.press('Enter');
  await page.pane.getByText('Đã ghi bảng tổng hợp').waitFor();
  expect(await page.pane.getByTestId('strip').innerText()).toContain('1/137 đơn vị');
  expect(page.faults).toEqual([]);
}, 300_000);

test('axe finds nothing in the parts of a compilation, in three themes and both languages', async () => {
  for (const language of ['Tiếng Việt', 'English']) {
    await chooseLanguage(language);
    const sections = page.pane.getByTestId('sections').getByRole('button');
    for (const section of await sections.all()) {
      await section.click();
      await look(await section.innerText());
    }
  }
  expect(found).toEqual({});
}, 300_000);
