import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster as roster } from '../../../src/core/catalogue/bundledRoster';
import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import { catalogueOfPeriod } from '../../../src/core/catalogue/catalogueOfPeriod';
import { findUnit } from '../../../src/core/catalogue/findUnit';
import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { FormRequest } from '../../../src/core/form/draw/FormRequest';
import { carryFigures } from '../../../src/core/form/draw/carryFigures';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { Submission } from '../../../src/core/form/read/Submission';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import type { CellValue } from '../../../src/core/workbook/DrawnSheet';
import { fillCells } from '../../../src/core/workbook/fillCells';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { vi } from '../../../src/core/words/vi/vi';
import { rawWorkbookOf } from '../../support/rawForm';
import { typeInto } from '../../support/typeInto';

const [catalogue] = bundledCatalogues;
const ward = findUnit(roster, '10525')!;

const formOf = (request: Partial<FormRequest>) =>
  formWorkbook({ catalogue, roster, unit: ward, period: '2026', words: vi, ...request });
/** Texts of the first sheet, row by row. */
const textsOf = (request: Partial<FormRequest>): readonly string[] =>
  formOf(request).sheets[0]!.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));

describe('head and deadline of a period', () => {
  const headOf = (period: string): readonly string[] =>
    textsOf({ catalogue: catalogueOfPeriod(catalogue, period), period })
      .filter((text) => text !== '')
      .slice(0, 5);

  test.each([
    ['2026', '01.N/KH56-2026', 'trước ngày 15/12/2026'],
    ['2026-Q1', '01.Q/KH56-2026', 'theo văn bản yêu cầu báo cáo'],
    ['2026-05', '01.T/KH56-2026', 'theo văn bản yêu cầu báo cáo'],
  ])('%s', (period, symbol, deadline) => {
    const [first, , , , third] = headOf(period);
    expect([first, third]).toEqual([vi.form.symbol(symbol), vi.form.deadline(deadline)]);
  });

  test.each([
    ['2028-Q1', '2028-04-10'],
    ['2028-Q4', '2029-01-10'],
    ['2028-02', '2028-03-05'], // the 29th and five days
    ['2028-12', '2029-01-05'],
    ['2028', '2026-12-14'],
  ])('a plan that gives days: %s until %s', (period, last) => {
    const deadlines = { ...catalogue.plan.deadlines, interim: { quarter: 10, month: 5 } };
    const giving: Catalogue = { ...catalogue, plan: { ...catalogue.plan, deadlines } };
    expect(catalogueOfPeriod(giving, period).plan.deadlines.result.last).toBe(last);
  });

  test('without a day nobody is late; the day that the office sets counts and stays', () => {
    const compile = (kept: RawWorkbook | null) =>
      compileCampaign({ catalogue, roster, period: '2026-Q1', files: [], kept, asOf: '2026-04-20' });
    const first = compile(null);
    expect(first.settingsProblems).toEqual([]);
    expect(first.tracking.units[0]!.result).toMatchObject({ state: 'notSent', daysLate: null, urged: true });
    const kept = rawWorkbookOf(cityWorkbook(first, vi));
    expect(compile(kept).settingsProblems).toEqual([]);
    const second = compile(typeInto(kept, 'general', ['key', 'result'], 'value', '10/04/2026'));
    expect(second.tracking.units[0]!.result.daysLate).toBe(10);
    expect(compile(rawWorkbookOf(cityWorkbook(second, vi))).tracking.units[0]!.result.daysLate).toBe(10);
  });
});

test('the plan’s wording of all 22 indicators is printed, in rows that Excel can show', () => {
  const rows = formOf({}).sheets[0]!.rows;
  const printed = rows.map(({ cells }) => String(cells[0]?.value ?? '')).join('\n');
  expect(printed).toContain('Nội dung các chỉ tiêu ghi tại Kế hoạch số 56/KH-UBND:\n(1) Tốc độ tăng trưởng GRDP');
  expect(printed).toContain(
    '(13) Số doanh nghiệp đang hoạt động trên địa bàn đạt 60.195 doanh nghiệp; số doanh nghiệp đăng ký thành lập tăng mới đạt 7.500 doanh nghiệp\n(14)',
  );
  for (const { number, wording } of catalogue.groups) expect(printed).toContain(`(${String(number)}) ${wording}`);
  expect(Math.max(...rows.map(({ height }) => height ?? 0))).toBeLessThanOrEqual(409);
});

describe('own rows', () => {
  const own = formOf({ ownRows: true });

  test('rows outside the scope are hidden, the others numbered and worded', () => {
    const shown = own.sheets[0]!.rows.filter(({ hidden }) => hidden !== true);
    const numbers = shown.flatMap(({ cells }) => (typeof cells[0]?.value === 'number' ? [cells[0].value] : []));
    const texts = shown.map(({ cells }) => String(cells[0]?.value ?? '')).join('\n');
    expect(numbers).toContain(19);
    expect(numbers).not.toContain(1);
    expect(texts).toContain('(19) Tỷ lệ thu gom');
    expect(texts).not.toContain('(1) Tốc độ');
    // 19.2 is for the country, and this is a ward.
    expect(shown.flatMap(({ cells }) => cells.map((cell) => cell?.value))).not.toContain('19.2');
  });

  test('the sheet says how many are shown by a default assignment, and how many are not', () => {
    const note = (drawn: typeof own): string =>
      String(drawn.sheets[0]!.rows.map(({ cells }) => cells[0]?.value).find((text) => String(text).startsWith('Cột ')));
    // A ward: eight figures to report, seven to compare.
    expect(note(own)).toContain('Biểu hiện 15 số liệu thuộc phạm vi của đơn vị theo phân công mặc định');
    expect(note(own)).toContain('21 số liệu khác ghi sẵn dấu “x” và được ẩn');
    expect(note(formOf({}))).toContain('ô màu xám là ngoài phạm vi');
  });

  test('a body to which no figure is assigned sees all, and the sheet does not say otherwise', () => {
    const unit = findUnit(roster, 'HP-SCT')!;
    expect(formOf({ unit, ownRows: true })).toEqual(formOf({ unit }));
  });

  test('a unit that has to do with every figure reads of none that is hidden', () => {
    const groups = catalogue.groups.map((group) => ({
      ...group,
      indicators: group.indicators.map((indicator) => ({ ...indicator, reportedBy: [ward.kind] })),
    }));
    const assigned: Catalogue = { ...catalogue, groups };
    expect(textsOf({ catalogue: assigned, ownRows: true }).join('\n')).not.toContain('số liệu khác');
    expect(formOf({ catalogue: assigned, ownRows: true }).sheets[0]!.rows.some(({ hidden }) => hidden)).toBe(false);
  });

  test('a row in which the unit has said something is in sight when the form is drawn anew', () => {
    const filled = fillCells(
      formOf({}),
      new Map<string, CellValue>([
        ['CT_7_1', 2],
        ['CT_19_2_TU', 5],
        ['GC_1_1', 'a'],
      ]),
    );
    const result = readSubmission(rawWorkbookOf(filled), { catalogues: [catalogue], roster });
    if (!result.ok) throw new Error(result.refusal.code);
    const codes = (drawn: typeof own) =>
      drawn.sheets[0]!.rows.filter(({ hidden }) => hidden !== true).map(({ cells }) => cells[2]?.value);
    const again = codes(carryFigures(own, result.submission, vi).drawn);
    expect(again.filter((code) => !codes(own).includes(code))).toEqual(['1.1', '7.1', '19.2', '19.2.TU', '19.2.MAU']);
  });

  test('it is read like any other', () => {
    const read = (drawn: typeof own) => readSubmission(rawWorkbookOf(drawn), { catalogues: [catalogue], roster });
    expect(own.names).toEqual(formOf({}).names);
    expect(read(own)).toEqual(read(formOf({})));
  });
});

describe('forms of other versions', () => {
  const label = '2.1';
  /** A form whose caption of 2.1 is the one that was printed before. */
  const read = (version: string): Submission => {
    const drawn = formOf({ catalogue: { ...catalogue, plan: { ...catalogue.plan, version } } });
    const raw = rawWorkbookOf(fillCells(drawn, new Map([['CT_18_1', 12]])));
    const sheets = raw.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.value === 'GRDP bình quân đầu người (theo giá hiện hành)'
          ? { ...cell, value: 'GRDP bình quân đầu người (giá hiện hành)' }
          : cell,
      ),
    }));
    const result = readSubmission({ ...raw, sheets }, { catalogues: [catalogue], roster });
    if (!result.ok) throw new Error(result.refusal.code);
    return result.submission;
  };
  const codes = (version: string): readonly string[] =>
    validateSubmission(read(version), catalogue, roster)
      .map(({ code, indicator }) => `${code} ${indicator ?? ''}`.trim())
      .filter((text) => text === `LABEL_CHANGED ${label}` || text === 'TEMPLATE_VERSION');

  test('one that is still in offices is read without a remark', () => {
    expect(codes('1')).toEqual([]);
  });

  test('in the present one a caption that was changed is said, and so is a version that is not known', () => {
    expect(codes('2')).toEqual(['LABEL_CHANGED 2.1']);
    expect(codes('9')).toEqual(['TEMPLATE_VERSION', 'LABEL_CHANGED 2.1']);
  });
});
