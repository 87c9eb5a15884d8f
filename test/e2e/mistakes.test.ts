import { issuedCatalogues } from '../../src/core/catalogue/issuedCatalogues';
import { filledForm } from '../support/rawForm';
import { xlsxOf } from '../support/xlsxOf';
import type { CellValue } from '../../src/core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import type { RawCell, RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { START_TIMEOUT, startTrial, type Trial } from './startTrial';
import { valueAt, type TrialPage } from './TrialPage';

/** Statistics office: leads most figures of the city. */
const STATISTICS = 'HP-TK';
const FINANCE = 'HP-STC';
const WARD = '10525';

let trial: Trial;
let page: TrialPage;
/** Whose form is open. */
let opened = '';
/** The workbook as the test before left it. */
let left: RawWorkbook | null = null;

beforeAll(async () => {
  trial = await startTrial();
  page = await trial.open();
  await page.pane.getByRole('tab', { name: 'Kiểm tra' }).click();
}, START_TIMEOUT);

afterAll(async () => {
  await trial.stop();
});

/** A unit's form as it is issued while no office has decided otherwise. */
function issuedForm(unit: string, figures: Readonly<Record<string, number>> = {}): DrawnWorkbook {
  return filledForm(unit, figures, '2026', issuedCatalogues[0]);
}

/** Has a unit's form open and the pane at *Kiểm tra*; in it one mistake after the other is made and mended. */
async function open(unit: string): Promise<void> {
  if (opened === unit) return;
  opened = '';
  left = null;
  await page.openFile(`${unit}.xlsx`, xlsxOf(issuedForm(unit, FIGURES[unit])));
  await page.pane.getByTestId('strip').getByText(unit).first().waitFor();
  // A form that is only unfilled has nothing in its list.
  await page.pane.getByTestId('findings').waitFor({ state: 'attached' });
  opened = unit;
}

/** Figures that are there before, so that relations have something to hold against. */
const FIGURES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  [STATISTICS]: { CT_1_2: 15.5, CT_1_3: 11.5, CT_1_4: 2.2, CT_1_5: 11.2 },
};

/** Every cell of the visible sheets that holds something, by sheet and place. */
function contents(workbook: RawWorkbook): Readonly<Record<string, RawCell>> {
  return Object.fromEntries(
    workbook.sheets
      .filter(({ visibility }) => visibility === 'visible')
      .flatMap(({ name, cells }) => cells.map((cell) => [`${name}!${String(cell.row)},${String(cell.column)}`, cell])),
  );
}

interface Mistake {
  readonly kind: string;
  readonly unit: string;
  readonly cell: string;
  /** Typed where Excel's own validation lets it through, else pasted. */
  readonly typed?: string;
  readonly pasted?: string;
  readonly says: RegExp;
  /** A button of the finding, or what is typed over it. */
  readonly mend: { readonly press: string } | { readonly type: string };
  readonly value: unknown;
}

const MISTAKES: readonly Mistake[] = [
  {
    kind: 'a number with two readings',
    unit: STATISTICS,
    cell: 'KH_6_1',
    pasted: "'363.000",
    says: /có thể là 363\.000 hoặc 363 tỷ đồng/,
    mend: { press: 'Sửa thành 363.000' },
    value: 363000,
  },
  {
    kind: 'a number as text with its unit of measure',
    unit: WARD,
    cell: 'CT_18_1',
    pasted: '1.012 căn',
    says: /ghi số dưới dạng chữ \(“1\.012 căn”\), được đọc là 1\.012 căn/,
    mend: { press: 'Sửa thành 1.012' },
    value: 1012,
  },
  {
    kind: 'a percentage typed as a fraction',
    unit: STATISTICS,
    cell: 'CT_10_1',
    typed: '0,515',
    says: /có thể phần trăm được ghi dạng thập phân/,
    mend: { press: 'Sửa thành 51,5' },
    value: 51.5,
  },
  {
    kind: 'a range',
    unit: FINANCE,
    cell: 'CT_12_1',
    pasted: '3,8-4,3',
    says: /ghi một khoảng \(“3,8-4,3”: từ 3,8 đến 4,3\)/,
    mend: { type: '4,1' },
    value: 4.1,
  },
  {
    // The cell has a number format of its own, so it shows the day's serial number.
    kind: 'a date born from 3-8',
    unit: WARD,
    cell: 'CT_18_1',
    typed: '3-8',
    says: /Số của riêng đơn vị \(4\d\.\d{3}\) lớn hơn 1,5 lần mục tiêu của cả thành phố/,
    mend: { type: '3' },
    value: 3,
  },
  {
    kind: 'a slip of magnitude',
    unit: FINANCE,
    cell: 'CT_5_1',
    typed: '194935654',
    says: /lệch nhiều lần so với mục tiêu của thành phố/,
    mend: { press: 'Sửa thành 194.935,654' },
    value: 194935.654,
  },
  {
    kind: 'another unit of measure',
    unit: STATISTICS,
    cell: 'CT_6_1',
    pasted: '363.000.000 triệu đồng',
    says: /ghi theo “triệu đồng”.*Quy đổi là 363\.000 tỷ đồng/,
    mend: { press: 'Sửa thành 363.000' },
    value: 363000,
  },
  {
    kind: 'words in place of a sign',
    unit: WARD,
    cell: 'CT_16_1_TU',
    pasted: 'chưa có',
    says: /ghi “chưa có”, được hiểu là ký hiệu “…”/,
    mend: { press: 'Sửa thành …' },
    value: '…',
  },
  {
    kind: 'text in TCVN3',
    unit: WARD,
    cell: 'CT_19_1_TU',
    pasted: 'kh«ng ph¸t sinh',
    says: /bằng phông chữ cũ, có thể là “không phát sinh”/,
    mend: { press: 'Sửa thành -' },
    value: '-',
  },
  {
    kind: 'text in VNI',
    unit: WARD,
    cell: 'CT_20_1_TU',
    pasted: 'khoâng coù',
    says: /bằng phông chữ cũ, có thể là “không có”/,
    mend: { press: 'Sửa thành -' },
    value: '-',
  },
  {
    kind: 'half of a ratio',
    unit: WARD,
    cell: 'CT_15_1_TU',
    typed: '30000',
    says: /Đã có tử số nhưng mẫu số chưa phải là số/,
    mend: { type: '' },
    value: undefined,
  },
  {
    kind: 'figures that do not fit each other',
    unit: STATISTICS,
    cell: 'CT_1_1',
    typed: '19',
    says: /Tốc độ tăng GRDP \(1\.1\) phải nằm giữa mức tăng thấp nhất và cao nhất/,
    mend: { type: '13' },
    value: 13,
  },
];

// By unit, so that each form is opened once.
const BY_UNIT = [...MISTAKES].sort((a, b) => a.unit.localeCompare(b.unit));

test.each(BY_UNIT.map((mistake) => [mistake.kind, mistake] as const))(
  '%s is seen, mended, and nothing else is changed',
  async (_, { unit, cell, typed, pasted, says, mend, value }) => {
    await open(unit);
    const before = left ?? (await page.save());
    left = null;
    const at = await page.cellOf(cell);

    await page.goTo(at);
    if (typed === undefined) await page.paste(pasted ?? '');
    else await page.enter(typed);
    const card = page.pane.getByRole('article').filter({ hasText: says });
    await card.first().waitFor();

    if ('press' in mend) await card.first().getByRole('button', { name: mend.press, exact: true }).click();
    else {
      await page.goTo(at);
      if (mend.type === '') await page.page.keyboard.press('Delete');
      else await page.enter(mend.type);
    }
    await card.first().waitFor({ state: 'detached' });

    const after = await page.save();
    expect(valueAt(after, cell)).toBe(value);
    // What was computed from it may follow.
    const entered = contents(before);
    const changed = Object.entries(contents(after)).filter(
      ([place, now]) => now.formula === null && JSON.stringify(entered[place]) !== JSON.stringify(now),
    );
    const row = Number(/\d+/.exec(at)![0]);
    expect(changed.filter(([place]) => !place.includes(`!${String(row)},`))).toEqual([]);
    expect(page.faults).toEqual([]);
    left = after;
  },
  300_000,
);

test('a block pasted over several cells is checked as a whole and mended together', async () => {
  await open(WARD);
  left = null;
  const before = await page.save();
  await page.goTo(await page.cellOf('KH_18_1'));
  await page.paste('8 căn\t9 căn');
  const cards = page.pane.getByRole('article').filter({ hasText: 'căn”), được đọc là' });
  await cards.nth(1).waitFor();
  await cards.first().getByRole('button', { name: 'Sửa tất cả lỗi cùng loại (2)' }).click();
  await page.pane.getByRole('button', { name: 'Sửa 2 ô' }).click();
  await cards.first().waitFor({ state: 'detached' });
  const after = await page.save();
  expect(['KH_18_1', 'CT_18_1', 'CT_16_1_TU'].map((name) => valueAt(after, name))).toEqual([
    8,
    9,
    valueAt(before, 'CT_16_1_TU'),
  ]);

  await page.goTo(await page.cellOf('TT_18_1'));
  await page.paste('đoán\tSở Xây dựng\tđến 30/11');
  const status = page.pane.getByRole('article').filter({ hasText: '“đoán”' });
  await status.waitFor();
  await page.goTo(await page.cellOf('TT_18_1'));
  // Not typed: the list of the cell would take the keys.
  await page.paste('sơ bộ');
  await status.waitFor({ state: 'detached' });
}, 300_000);

/** The plan's form with the template damaged: cells by column, in the row of a figure. */
function damaged(drawn: DrawnWorkbook, name: string, contents: Readonly<Record<string, CellValue>>): DrawnWorkbook {
  const row = Number(/\d+/.exec(drawn.names.find((candidate) => candidate.name === name)!.range)![0]);
  const letters = 'ABCDEFGHIJK';
  return {
    ...drawn,
    sheets: drawn.sheets.map((sheet, i) =>
      i > 0
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((line, at) =>
              at !== row - 1
                ? line
                : {
                    ...line,
                    cells: line.cells.map((cell, column) => {
                      const value = contents[letters.charAt(column)];
                      return value === undefined ? cell : { ...(cell?.style && { style: cell.style }), value };
                    }),
                  },
            ),
          },
    ),
  };
}

test('a broken code, unit of measure, caption, formula and lost validation come back, and figures stay', async () => {
  const whole = issuedForm(WARD, { CT_18_1: 12, CT_16_1_TU: 300, CT_16_1_MAU: 600 });
  const broken = damaged(damaged(whole, 'CT_18_1', { B: 'Nhà ở', C: '', D: 'nghìn căn' }), 'CT_16_1', { G: 50 });
  const lost = { ...broken, sheets: broken.sheets.map((sheet) => ({ ...sheet, validations: [] })) };
  opened = '';
  await page.openFile('hong.xlsx', xlsxOf(lost));
  await page.pane.getByText(/^\d chỗ của mẫu biểu đã bị thay đổi$/).waitFor();
  await page.pane
    .getByText(/ô mất danh sách chọn hoặc giới hạn nhập/)
    .first()
    .waitFor();
  await page.pane.getByRole('button', { name: 'Xem và khôi phục' }).click();
  await page.pane.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await page.pane.getByText(/^Đã khôi phục \d+ chỗ theo mẫu\.$/).waitFor();
  await page.pane.getByText(/chỗ của mẫu biểu đã bị thay đổi/).waitFor({ state: 'detached' });

  const bytes = await page.saveBytes();
  const [back, template] = [readWorkbook(bytes), readWorkbook(xlsxOf(whole))];
  if (!back.ok || !template.ok) throw new Error('unreadable');
  const texts = ({ sheets }: RawWorkbook): readonly unknown[] =>
    sheets[0]!.cells.map(({ row, column, value, formula }) => [row, column, formula ?? value]);
  expect(texts(back.workbook)).toEqual(texts(template.workbook));

  // The list refuses again what the template refuses; a figure's cell only warns, as the pane reads it better.
  await page.goTo(await page.cellOf('TT_18_1'));
  await page.page.keyboard.type('sai');
  await page.page.keyboard.press('Enter');
  await page.page.getByRole('dialog', { name: 'Tình trạng số liệu' }).getByText('Chọn một trong ba').waitFor();
  expect(page.faults).toEqual([]);
}, 300_000);
