import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { findUnit } from '../../../src/core/catalogue/findUnit';
import type { DrawnCell, DrawnSheet } from '../../../src/core/workbook/DrawnSheet';
import { parseCellAddress } from '../../../src/core/kernel/parseCellAddress';
import type { DrawnWorkbook } from '../../../src/core/workbook/DrawnWorkbook';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { vi } from '../../../src/core/words/vi/vi';

const [catalogue] = bundledCatalogues;

function formOf(code: string, period = '2026'): DrawnWorkbook {
  const unit = findUnit(bundledRoster, code);
  if (!unit) throw new Error(code);
  return formWorkbook({ catalogue, roster: bundledRoster, unit, period, words: vi });
}

function cellAt(sheet: DrawnSheet, address: string): DrawnCell | null | undefined {
  const at = parseCellAddress(address);
  return at ? sheet.rows[at.row - 1]?.cells[at.column - 1] : undefined;
}

function named(drawn: DrawnWorkbook, name: string): DrawnCell {
  const found = drawn.names.find((candidate) => candidate.name === name);
  const cell = found && cellAt(drawn.sheets[0]!, found.range);
  if (!cell) throw new Error(`no cell is named ${name}`);
  return cell;
}

describe('the form of a unit', () => {
  test('names every input cell by the contract', () => {
    const names = formOf('10525').names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['CT_5_2', 'CT_15_1_TU', 'CT_15_1_MAU', 'KH_5_2', 'TT_5_2', 'GC_5_2']),
    );
    expect(names.filter((name) => /^CT_\d+_\d+$/.test(name))).toHaveLength(36);
    expect(names.filter((name) => name.endsWith('_TU'))).toHaveLength(7);
  });

  test('says what it is in properties and in the hidden sheet alike', () => {
    const drawn = formOf('HP-TK', '2026-Q3');
    expect(drawn.properties).toMatchObject({
      'chitieu.plan': 'kh-56-2026',
      'chitieu.unit': 'HP-TK',
      'chitieu.period': '2026-Q3',
      'chitieu.template': catalogue.plan.version,
    });
    const hidden = drawn.sheets.find(({ visibility }) => visibility === 'veryHidden');
    const rows = hidden?.rows.map(({ cells }) => [cells[0]?.value, cells[1]?.value]);
    expect(rows).toEqual(expect.arrayContaining(Object.entries(drawn.properties)));
  });

  test('presets x outside the scope, leaves open what the unit reports and what it may compare', () => {
    const ward = formOf('10525');
    expect(named(ward, 'CT_1_1').value).toBe('x');
    expect(named(ward, 'CT_5_2').value).toBeNull();
    expect(named(ward, 'CT_18_1').value).toBeNull();
    expect(named(ward, 'CT_19_1_TU').value).toBeNull();
    expect(named(ward, 'CT_19_2_TU').value).toBe('x');
    const statistics = formOf('HP-TK');
    expect(named(statistics, 'CT_1_1').value).toBeNull();
    expect(named(statistics, 'CT_18_1').value).toBe('x');
    const zone = formOf('11914');
    expect([named(zone, 'CT_19_1_TU').value, named(zone, 'CT_19_2_TU').value]).toEqual([null, null]);
  });

  test('a ratio is a live formula over its two parts and locked; the parts are open', () => {
    const drawn = formOf('10525');
    const ratio = named(drawn, 'CT_15_1');
    const range = (name: string): string => drawn.names.find((candidate) => candidate.name === name)?.range ?? '';
    expect(ratio.formula).toContain(`${range('CT_15_1_TU')}/${range('CT_15_1_MAU')}*100`);
    expect(drawn.styles[ratio.style ?? '']?.locked).not.toBe(false);
    expect(drawn.styles[named(drawn, 'CT_15_1_TU').style ?? '']?.locked).toBe(false);
  });

  test('every cell that is not an input is locked on a protected sheet', () => {
    const drawn = formOf('10525');
    const [sheet] = drawn.sheets;
    const inputs = new Set(
      drawn.names
        .filter((each) => each.sheet === sheet!.name && named(drawn, each.name).formula === undefined)
        .map(({ range }) => range),
    );
    const open = sheet!.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.style !== undefined && cell.style !== 'signature' && drawn.styles[cell.style]?.locked === false
          ? [String.fromCharCode(65 + column) + String(row + 1)]
          : [],
      ),
    );
    expect(sheet!.protected).toBe(true);
    expect(new Set(open)).toEqual(inputs);
  });

  test('targets stand as the plan writes them', () => {
    const drawn = formOf('10525');
    const target = (name: string): string => {
      const at = drawn.names.find((candidate) => candidate.name === name)?.range.replace('G', 'E') ?? '';
      const cell = cellAt(drawn.sheets[0]!, at);
      return `${String(cell?.value)} ${drawn.styles[cell?.style ?? '']?.numberFormat ?? ''}`;
    };
    expect(target('CT_5_1')).toBe('194935.654 #,##0.000');
    expect(target('CT_1_1')).toBe('khoảng 13 @');
    expect(target('CT_4_1')).toBe('15,5 (phấn đấu 16) @');
    expect(target('CT_12_1')).toBe('3,8 – 4,3 @');
    expect(target('CT_22_1')).toBe('trên 75 @');
  });

  test('every input explains itself and refuses by native validation', () => {
    const drawn = formOf('10525');
    // Of a block of rows each column has a rule of its own.
    for (const { name, sheet, range } of drawn.names.filter((each) => !each.name.startsWith('DS_'))) {
      const validations = drawn.sheets.find((each) => each.name === sheet)!.validations;
      const validation = validations.find((candidate) => candidate.range === range);
      expect({ name, prompt: validation?.prompt?.text ?? '' }).not.toEqual({ name, prompt: '' });
      // Excel takes at most 32 characters of title and 255 of text.
      expect(validation?.prompt?.title.length).toBeLessThanOrEqual(32);
      expect(validation?.prompt?.text.length).toBeLessThanOrEqual(255);
      expect(validation?.error?.text.length ?? 0).toBeLessThanOrEqual(255);
    }
  });
});
