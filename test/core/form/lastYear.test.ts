import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster as roster } from '../../../src/core/catalogue/bundledRoster';
import { findUnit } from '../../../src/core/catalogue/findUnit';
import { changeFormula } from '../../../src/core/form/contract/changeFormula';
import { changeOf } from '../../../src/core/form/contract/changeOf';
import { carryFigures } from '../../../src/core/form/draw/carryFigures';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { changesOf } from '../../../src/core/form/read/changesOf';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import { canonicalFigures } from '../../../src/core/stamp/canonicalFigures';
import { canonicalLines } from '../../../src/core/stamp/canonicalLines';
import { makeStamp } from '../../../src/core/stamp/makeStamp';
import { verifyStamp } from '../../../src/core/stamp/verifyStamp';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import type { CellValue } from '../../../src/core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../../src/core/workbook/DrawnWorkbook';
import { fillCells } from '../../../src/core/workbook/fillCells';
import { vi } from '../../../src/core/words/vi/vi';
import { rawWorkbookOf } from '../../support/rawForm';

const [catalogue] = bundledCatalogues;

function formOf(code: string, cells: Readonly<Record<string, CellValue>> = {}, period = '2026'): DrawnWorkbook {
  const drawn = formWorkbook({ catalogue, roster, unit: findUnit(roster, code)!, period, words: vi });
  return fillCells(drawn, new Map(Object.entries(cells)));
}

function read(drawn: DrawnWorkbook) {
  const result = readSubmission(rawWorkbookOf(drawn), { catalogues: [catalogue], roster });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.submission;
}

test('every figure has a cell CK_ for the same period of last year', () => {
  const names = formOf('10525').names.map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('CK_'))).toHaveLength(36);
  expect(names).toContain('CK_18_1');
});

test('what is given is read, and the change is in percent, or in points of a rate', () => {
  const ward = read(formOf('10525', { CT_18_1: 15, CK_18_1: 12 }));
  expect(changesOf(ward, catalogue)).toEqual([
    { id: '18.1', lastYear: 12, value: 15, change: { kind: 'percent', value: 25 } },
  ]);
  const statistics = read(formOf('HP-TK', { CT_1_1: 13.05 }));
  // 13.05 over 2025's 11.81, which the form brings with it.
  expect(changesOf(statistics, catalogue)[0]).toEqual({
    id: '1.1',
    lastYear: 11.81,
    value: 13.05,
    change: { kind: 'points', value: 1.24 },
  });
});

test('a ratio that nobody computed is held against last year by its parts', () => {
  const ward = read(formOf('10525', { CT_15_1_TU: 11, CT_15_1_MAU: 20, CK_15_1: 50 }));
  expect(changesOf(ward, catalogue)).toEqual([
    { id: '15.1', lastYear: 50, value: 55, change: { kind: 'points', value: 5 } },
  ]);
});

test('a quarter brings no figure of last year, nor does the form of who does not lead', () => {
  expect(changesOf(read(formOf('HP-TK', {}, '2026-Q1')), catalogue)).toEqual([]);
  expect(changesOf(read(formOf('10525')), catalogue)).toEqual([]);
});

test('it is optional: a form without it says what it said before', () => {
  const { entries } = read(formOf('10525', { CT_18_1: 15 }));
  expect(entries.some(({ part }) => part === 'lastYear')).toBe(false);
});

test('words in it are a warning beside the figure and hold nothing back', () => {
  const findings = validateSubmission(read(formOf('10525', { CT_18_1: 15, CK_18_1: 'chưa rõ' })), catalogue, roster);
  expect(findings.filter(({ part }) => part === 'lastYear').map(({ code, severity }) => [code, severity])).toEqual([
    ['NOT_A_NUMBER', 'warning'],
  ]);
});

test('it is kept when the form is refreshed, and stamped', () => {
  const ward = read(formOf('10525', { CT_18_1: 15, CK_18_1: 12 }));
  const again = read(carryFigures(formOf('10525'), ward, vi).drawn);
  expect(changesOf(again, catalogue)).toEqual(changesOf(ward, catalogue));
  expect(canonicalLines(ward, 2).map(({ text }) => text)).toContain('18.1.CK|number|12');
});

test('what the form brought and the unit cleared stays cleared when the form is refreshed', () => {
  const statistics = read(formOf('HP-TK', { CT_1_1: 13, CK_1_1: null, CT_18_1: null }));
  const { drawn, kept } = carryFigures(formOf('HP-TK'), statistics, vi);
  const again = read(drawn);
  // 2025's growth of industry was left as it was, that of the whole is gone.
  expect(changesOf(again, catalogue)[0]).toMatchObject({ id: '1.2', lastYear: 13.61 });
  const dwellings = again.entries.find(({ indicator, part }) => indicator === '18.1' && part === 'value');
  expect(dwellings?.state).toBe('blank');
  // One figure, six of last year (1.2 to 1.5, 4.2, 6.1), and the signs x of 13 amounts and ranks and of 12 halves of ratios.
  expect(kept).toBe(1 + 6 + 13 + 12);
  // So a file that is written anew says what was stamped.
  expect(canonicalFigures(again)).toBe(canonicalFigures(statistics));
});

test('a form of before, which has no place for it, finds it when it is refreshed', () => {
  const before = { ...read(formOf('HP-TK')), blankLastYear: [] };
  const entries = before.entries.filter(({ part }) => part !== 'lastYear');
  const again = read(carryFigures(formOf('HP-TK'), { ...before, entries }, vi).drawn);
  expect(changesOf(again, catalogue)[0]).toMatchObject({ id: '1.1', lastYear: 11.81 });
});

test.each([
  ['changed', 13],
  ['taken out', null],
])('a stamp no longer fits where last year’s figure was %s', (_, value) => {
  const ward = read(formOf('10525', { CT_18_1: 15, CK_18_1: 12 }));
  const stamp = makeStamp({ submission: ward, catalogue, findings: [], kept: [], time: '2026-12-01T09:05:00+07:00' })!;
  const now = read(formOf('10525', { CT_18_1: 15, CK_18_1: value }));
  expect(verifyStamp(ward, stamp, catalogue.plan.version).intact).toBe(true);
  expect(verifyStamp(now, stamp, catalogue.plan.version)).toMatchObject({ intact: false, changed: ['18.1.CK'] });
});

test.each([
  ['percent', 110, 100, 10],
  ['percent', 90, 120, -25],
  ['percent', 5, 0, null],
  ['points', 4.35, 4.3, 0.05],
  ['points', null, 4.3, null],
  // Fifth from eighth: three places gained.
  ['places', 5, 8, 3],
] as const)('%s: %p against %p is %p', (kind, value, lastYear, change) => {
  expect(changeOf(kind, value, lastYear)).toEqual(change === null ? null : { kind, value: change });
});

test('the sheet computes the same', () => {
  expect(changeFormula('percent', 'G9', 'L9')).toBe('IF(AND(ISNUMBER(G9),ISNUMBER(L9)),IF(L9>0,G9/L9*100-100,""),"")');
});
