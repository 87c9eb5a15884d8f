import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { goalsOf } from '../../../src/core/catalogue/goalsOf';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { roleOf } from '../../../src/core/catalogue/roleOf';
import type { CellValue } from '../../../src/core/workbook/DrawnSheet';
import { parseCellAddress } from '../../../src/core/kernel/parseCellAddress';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { Finding } from '../../../src/core/validation/Finding';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';

const catalogue = bundledCatalogues[0];

function check(workbook: RawWorkbook): readonly Finding[] {
  const result = readSubmission(workbook, { catalogues: bundledCatalogues, roster: bundledRoster });
  if (!result.ok) throw new Error(result.refusal.code);
  return validateSubmission(result.submission, catalogue, bundledRoster);
}

const checkFilled = (code: string, values: Readonly<Record<string, CellValue>>): readonly Finding[] =>
  check(rawWorkbookOf(filledForm(code, values)));

/** Number and date of the own plan, the movement's theme, awards given and proposed: plan 56, V.1, V.2 and IV. */
const REQUIRED_ANSWERS = [
  ['kh_so', 'C9'],
  ['kh_ngay', 'C10'],
  ['pt_chu_de', 'C37'],
  ['kt_tap_the', 'C40'],
  ['kt_ca_nhan', 'C41'],
  ['dn_tap_the', 'C65'],
  ['dn_ca_nhan', 'C66'],
  // Of a list the first cell of its rows.
  ['chuyen_de', 'B14'],
];

test.each(bundledRoster.units.map((unit) => [unit.code, unit.name, unit] as const))(
  'the official form of %s %s, not yet filled, only asks for its figures and answers',
  (code, _, unit) => {
    const asked = indicatorsOf(catalogue)
      .filter((indicator) => ['lead', 'reports'].includes(roleOf(unit, indicator)))
      .flatMap(({ id, method }) =>
        method.kind === 'ratio' ? [`${id} numerator`, `${id} denominator`] : [`${id} value`],
      );
    const findings = checkFilled(code, {});
    const figures = findings.filter(({ code: about }) => about === 'REQUIRED_BLANK');
    expect(figures.map((finding) => `${finding.indicator} ${finding.part}`)).toEqual(asked);
    expect(figures.filter(({ cell }) => cell === null)).toEqual([]);
    const answers = findings.flatMap((finding) =>
      finding.code === 'ANSWER_REQUIRED' ? [[finding.params.question, finding.cell]] : [],
    );
    expect(answers).toEqual(REQUIRED_ANSWERS);
    expect(findings).toHaveLength(figures.length + answers.length);
  },
);

test('the form of a lead body at its targets has nothing to say', () => {
  const values = Object.fromEntries(
    indicatorsOf(catalogue)
      .filter((indicator) => indicator.leadBody.unit === 'HP-TK' && indicator.method.kind === 'lead')
      .flatMap(({ id, target }): [string, CellValue][] => [
        [`CT_${id.replace('.', '_')}`, Math.max(...goalsOf(target))],
        [`TT_${id.replace('.', '_')}`, 'ước tính'],
      ]),
  );
  const findings = checkFilled('HP-TK', { ...values, CT_15_1_TU: 390, CT_15_1_MAU: 1000, TT_15_1: 'sơ bộ' });
  expect(findings).toEqual([]);
});

test('faults are found where they stand, each once', () => {
  const findings = checkFilled('10525', {
    CT_18_1: '1.250 căn',
    TT_18_1: 'ước tính',
    CT_15_1_TU: 500,
    CT_15_1_MAU: 400,
    TT_15_1: 'ước tính',
    CT_16_1_TU: 100,
    CT_16_1_MAU: 400,
    CT_16_1: 30,
    CT_19_1_TU: 'chưa có',
    CT_19_1_MAU: '…',
    CT_20_1_TU: '-',
    CT_20_1_MAU: '-',
    CT_21_1: true,
    CT_22_1_TU: 'x',
    CT_22_1_MAU: 'x',
    CT_22_2_TU: 'x',
    CT_22_2_MAU: 'x',
    CT_5_1: 3,
  });
  expect(findings.map(({ code, indicator, part }) => [indicator, part, code])).toEqual([
    ['5.1', null, 'STATUS_MISSING'],
    ['15.1', 'numerator', 'NUMERATOR_EXCEEDS'],
    ['16.1', 'value', 'RATIO_MISMATCH'],
    ['16.1', 'value', 'FORMULA_REPLACED'],
    ['16.1', null, 'STATUS_MISSING'],
    ['18.1', 'value', 'TEXT_NUMBER'],
    ['19.1', 'numerator', 'STATE_AS_WORDS'],
    ['21.1', 'value', 'BOOLEAN_CELL'],
  ]);
});

test('a formula that was typed over is restored as the template wrote it', () => {
  const drawn = filledForm('10525', {});
  const original = drawn.names.find(({ name }) => name === 'CT_16_1');
  const at = original ? parseCellAddress(original.range) : null;
  const template = at ? drawn.sheets[0]?.rows[at.row - 1]?.cells[at.column - 1]?.formula : undefined;
  const replaced = checkFilled('10525', { CT_16_1: 30 }).find(({ code }) => code === 'FORMULA_REPLACED');
  expect(template).toMatch(/^IF\(/);
  expect(replaced?.corrections).toMatchObject([{ cell: original?.range, from: 30, formula: template }]);
});
