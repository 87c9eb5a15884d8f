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
    options: { readonly iframes: boolean },
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
}, START_TIMEOUT);

afterAll(async () => {
  await trial.stop();
});

/** What axe finds, as `rule: element`. */
async function violations(frame: Frame, impacts: readonly string[] | null): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(
    async ({ stops, wanted }) => {
      const { axe } = window as Window & { readonly axe?: Axe };
      if (axe === undefined) throw new Error('axe is not there');
      // Colours that change with the theme have arrived.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { violations: found } = await axe.run({ exclude: [[stops]] }, { iframes: false });
      return found
        .filter(({ impact }) => wanted === null || wanted.includes(impact))
        .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
    },
    { stops: FOCUS_STOPS, wanted: impacts },
  );
}

const THEMES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What axe finds in the pane as it is, in each theme. */
async function inAllThemes(frame: Frame, impacts: readonly string[] | null): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of THEMES) {
    await page.page.emulateMedia(theme);
    found.push(...(await violations(frame, impacts)).map((each) => `${JSON.stringify(Object.values(theme))} ${each}`));
  }
  return found;
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

let form: Buffer;

test('a form is inserted, filled, mended and sent by keyboard alone', async () => {
  const { keyboard } = page.page;
  await page.keysAreInGrid();
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
  await keyboard.press('Alt+n');
  await page.frontCell(new RegExp(`^(?!${first})CT_`));
  const wrong = await page.cellOf(await page.frontCell(/^CT_/));
  await page.enter('abc');

  await toJob('Kiểm tra');
  await page.pane.getByRole('button', { name: `Đến ô ${wrong}`, exact: true }).waitFor();
  await tabTo(new RegExp(`^button Đến ô ${wrong}$`));
  await keyboard.press('Enter');
  await page.keysAreInGrid();
  await page.enter('2000');
  await page.pane.getByRole('button', { name: `Đến ô ${wrong}`, exact: true }).waitFor({ state: 'hidden' });

  await page.page.keyboard.press('F6');
  await tabTo(/^button Chuẩn bị nộp/);
  await keyboard.press('Enter');
  await page.pane.getByRole('alertdialog').or(page.pane.getByRole('dialog')).first().waitFor();
  await tabTo(/^button Vẫn chuẩn bị nộp/);
  await keyboard.press('Enter');
  await page.pane.getByText(/Mã xác nhận/).waitFor();
  await tabTo(/^button Bước tiếp: lưu biểu/);
  const download = page.page.waitForEvent('download');
  await keyboard.press('Enter');
  form = readFileSync(await (await download).path());
}, 300_000);

test('axe finds nothing in the pane, and nothing grave in the page around it, in three themes and both languages', async () => {
  const { pane, paneFrame } = page;
  await paneFrame.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' });
  const found: Record<string, readonly string[]> = {};
  for (const language of ['Tiếng Việt', 'English']) {
    await chooseLanguage(language);
    const look = async (view: string): Promise<void> => {
      found[`${language}, ${view}`] = await inAllThemes(paneFrame, null);
    };
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
    found[`${language}, page`] = await inAllThemes(page.page.mainFrame(), ['critical', 'serious']);
    await pane.getByRole('tab').nth(1).click();
    await pane.getByRole('button', { name: /^(Chuẩn bị nộp|Prepare to send)/ }).click();
    await pane.getByRole('button', { name: /^(Vẫn chuẩn bị nộp|Prepare all the same)/ }).click();
    await pane.getByText(/Mã xác nhận|Confirmation code/).waitFor();
  }
  expect(Object.entries(found).filter(([, each]) => each.length > 0)).toEqual([]);
}, 300_000);

test('received forms are compiled and the city workbook is written by keyboard alone', async () => {
  const { keyboard } = page.page;
  await chooseLanguage('Tiếng Việt');
  await page.goTo('CT_5_1');
  await toJob('Tổng hợp');
  await tabTo(/^button Chọn tệp/);
  const chooser = page.page.waitForEvent('filechooser');
  await keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'bieu.xlsx', mimeType: '', buffer: form });
  await tabTo(/^button Ghi vào bảng tổng hợp/);
  await keyboard.press('Enter');
  await tabTo(/^button Vẫn ghi vào sổ này/);
  await keyboard.press('Enter');
  await page.pane.getByText('Đã ghi bảng tổng hợp').waitFor();
  expect(await page.pane.getByTestId('strip').innerText()).toContain('1/137 đơn vị');
  expect(page.faults).toEqual([]);
}, 300_000);
