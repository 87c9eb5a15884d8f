import type { DrawnSheet } from '../../src/core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';

/** Every cell with its look written out, so that plans with other names for the same looks are equal. */
function cells(drawn: DrawnWorkbook, sheet: DrawnSheet): Map<string, unknown> {
  const found = new Map<string, unknown>();
  sheet.rows.forEach((row, rowIndex) => {
    row.cells.forEach((cell, columnIndex) => {
      if (cell) {
        const look = cell.style === undefined ? {} : drawn.styles[cell.style];
        found.set(`${rowIndex + 1}:${columnIndex + 1}`, {
          value: cell.value === '' ? null : cell.value,
          formula: cell.formula,
          look: normal(look),
        });
      }
    });
  });
  return found;
}

/** What is as good as left out: black on nothing, at the bottom, General, and the workbook's own font. */
function normal(look: object | undefined): Record<string, unknown> {
  const defaults: Record<string, unknown> = {
    fontName: 'Calibri',
    fontSize: 11,
    vertical: 'bottom',
    numberFormat: 'General',
    fontColor: '000000',
    locked: true,
    bold: false,
    italic: false,
    strike: false,
    wrap: false,
    indent: 0,
  };
  const entries = Object.entries(look ?? {}).filter(([key, value]) => defaults[key] !== value);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, Array.isArray(value) ? [...(value as string[])].sort() : value]),
  );
}

/** The same workbook to whoever reads it, whatever its looks are called. */
export function expectSameDrawn(after: DrawnWorkbook, before: DrawnWorkbook): void {
  expect(after.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
    before.sheets.map(({ name, visibility }) => [name, visibility]),
  );
  expect(after.activeSheet).toBe(before.activeSheet);
  expect([...after.names].sort((a, b) => a.name.localeCompare(b.name))).toEqual(
    [...before.names].sort((a, b) => a.name.localeCompare(b.name)),
  );
  expect(after.properties).toEqual(before.properties);
  before.sheets.forEach((old, index) => {
    const sheet = after.sheets[index]!;
    expect(cells(after, sheet)).toEqual(cells(before, old));
    expect(sheet.protected).toBe(old.protected);
    expect(sheet.frozen).toEqual(old.frozen);
    expect(sheet.gridlines).toBe(old.gridlines);
    expect(sheet.merges).toEqual(old.merges);
    expect(sheet.print).toEqual(old.print);
    expect(sheet.links).toEqual(old.links);
    expect(sheet.autoFilter).toEqual(old.autoFilter);
    expect(sheet.conditionalFormats).toEqual(old.conditionalFormats);
    expect(sheet.validations).toEqual(expect.arrayContaining([...old.validations]));
    // Of a workbook that is saved no columns are told beyond those that are used.
    old.columns.slice(0, sheet.columns.length).forEach((column, i) => {
      expect(sheet.columns[i]?.hidden ?? false).toBe(column.hidden ?? false);
      expect(sheet.columns[i]?.width).toBeCloseTo(column.width, 0);
    });
  });
}
