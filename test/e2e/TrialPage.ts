import { readFileSync } from 'node:fs';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import type { RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';

const NAME_BOX = '#grid input.univer-appearance-none';

/** A browser's window in CSS pixels, and how many pixels of the screen one of them is long. */
export interface TrialWindowSize {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor: number;
}

const USUAL: TrialWindowSize = { viewport: { width: 1366, height: 768 }, deviceScaleFactor: 1 };

/** The trial workbook in a browser, with what a user does in it. */
export class TrialPage {
  /** The workbook as last saved, to learn where its names lead; none when another one has come since. */
  private known: RawWorkbook | null = null;

  private constructor(
    readonly page: Page,
    readonly pane: FrameLocator,
    /**
     * Requests to anywhere but the page's own server, errors of the page and offences against its policy: there must be
     * none.
     */
    readonly faults: readonly string[],
  ) {}

  static async open(browser: Browser, url: string, window: TrialWindowSize = USUAL): Promise<TrialPage> {
    const { viewport, deviceScaleFactor } = window;
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor,
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    // On a busy machine the grid alone takes half a minute to load.
    page.setDefaultTimeout(120_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) faults.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(url);
    const pane = page.frameLocator('#pane');
    await pane.getByRole('tab').first().waitFor();
    return new TrialPage(page, pane, faults);
  }

  /** The pane's own document, for what runs in it. */
  get paneFrame(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes('trial-pane'));
    if (!frame) throw new Error('The page has no pane.');
    return frame;
  }

  /** Inserts the form of *Phường Hải Dương*, found by its code. */
  async insertForm(): Promise<void> {
    const unit = this.pane.getByRole('combobox').first();
    await unit.pressSequentially('10525');
    await this.pane.getByRole('listbox').getByText('Phường Hải Dương').waitFor();
    await unit.press('ArrowDown');
    await unit.press('Enter');
    await this.pane.getByRole('button', { name: 'Chèn biểu mẫu' }).click();
    await this.pane.getByText('Đã chèn').waitFor();
    this.known = null;
  }

  /** Goes to a cell by the name box. */
  async goTo(cell: string): Promise<void> {
    const box = this.page.locator(NAME_BOX);
    await box.fill(cell);
    await box.press('Enter');
    await this.keysAreInGrid();
  }

  /** Waits until what is typed goes to the grid. */
  async keysAreInGrid(): Promise<void> {
    await this.page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
  }

  /** Waits until the cell in front is one that fits, and says which. */
  async frontCell(pattern: RegExp): Promise<string> {
    await this.page.waitForFunction(
      ({ box, source }) => new RegExp(source).test(document.querySelector<HTMLInputElement>(box)?.value ?? ''),
      { box: NAME_BOX, source: pattern.source },
    );
    return this.page.locator(NAME_BOX).inputValue();
  }

  /**
   * Types into the cell in front and waits until the next one is in front, as a person does. The name box follows the
   * grid a little later: where the pane has led to a cell, `frontCell` has to be waited for first.
   */
  async enter(text: string): Promise<void> {
    const cell = await this.page.locator(NAME_BOX).inputValue();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(
      ({ box, before }) => document.querySelector<HTMLInputElement>(box)?.value !== before,
      { box: NAME_BOX, before: cell },
    );
  }

  /** Pastes a text that was copied elsewhere, from the cell in front on. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+V');
  }

  /** Saves the workbook. @returns the file's bytes */
  async saveBytes(): Promise<Uint8Array> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    return new Uint8Array(readFileSync(await (await download).path()));
  }

  /** Presses a button of the pane that hands out a file. @returns the file's bytes */
  async take(button: string): Promise<Uint8Array> {
    const download = this.page.waitForEvent('download');
    await this.pane.getByRole('button', { name: button, exact: true }).click();
    return new Uint8Array(readFileSync(await (await download).path()));
  }

  /** Saves the workbook and reads the file. */
  async save(): Promise<RawWorkbook> {
    const result = readWorkbook(await this.saveBytes());
    if (!result.ok) throw new Error(result.refusal.code);
    this.known = result.workbook;
    return result.workbook;
  }

  /** Opens a file in the workbook's place. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.setInputFiles('#open-input', { name, mimeType: '', buffer: Buffer.from(bytes) });
    await this.page.getByText(`Đã mở ${name}`).waitFor();
    this.known = null;
  }

  /** Where a defined name leads, as `F12`. */
  async cellOf(name: string): Promise<string> {
    return refersTo(this.known ?? (await this.save()), name).cell;
  }
}

/** What a defined name's cell holds. */
export function valueAt(workbook: RawWorkbook, name: string): unknown {
  const { sheet, cell } = refersTo(workbook, name);
  const match = /^([A-Z])(\d+)$/.exec(cell)!;
  return workbook.sheets
    .find((candidate) => candidate.name === sheet)!
    .cells.find(({ row, column }) => row === Number(match[2]) && column === match[1]!.charCodeAt(0) - 64)?.value;
}

function refersTo(workbook: RawWorkbook, name: string): { readonly sheet: string; readonly cell: string } {
  const formula = workbook.names.find((candidate) => candidate.name === name)?.refersTo ?? '';
  const match = /^'?(.+?)'?!\$([A-Z])\$(\d+)$/.exec(formula);
  if (match === null) throw new Error(`${name} leads nowhere: ${formula}`);
  return { sheet: match[1]!, cell: match[2]! + match[3]! };
}
