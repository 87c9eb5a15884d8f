import { batchOfKind } from '../../../src/core/correction/batchOfKind';
import { batchOfOne } from '../../../src/core/correction/batchOfOne';
import { logBatch } from '../../../src/core/correction/logBatch';
import type { CorrectionLog } from '../../../src/core/correction/CorrectionLog';
import { makeRestoration } from '../../../src/core/correction/makeRestoration';
import { revertCorrection } from '../../../src/core/correction/revertCorrection';
import { STATE_SIGNS } from '../../../src/core/numbers/cellState';
import { restoreValidations } from '../../../src/core/form/draw/restoreValidations';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import { vi } from '../../../src/core/words/vi/vi';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';
import { formOf, KH56, SHEET } from '../../support/formLanguage';

const { catalogue, roster } = KH56;
const TIME = '2026-12-14T09:05:00+07:00';

function checked(script: string) {
  const submission = formOf(script);
  return { submission, findings: validateSubmission(submission, catalogue, roster) };
}

describe('batches', () => {
  test('one correction, with the content before and after', () => {
    const { submission, findings } = checked('18.1 = "1,234"');
    const finding = findings.find(({ indicator, corrections }) => indicator === '18.1' && corrections.length > 0)!;
    const { steps } = batchOfOne(submission, finding, finding.corrections[0]!);
    expect(steps).toEqual([
      { code: finding.code, indicator: '18.1', correction: finding.corrections[0], formulaBefore: null },
    ]);
    expect(steps[0]?.correction.from).toBe('1,234');
  });

  test('all of a kind', () => {
    const { submission, findings } = checked('18.1 = "72 căn"\n21.1 = "8 đơn vị"\n15.1 TT = không biết');
    const { steps, undecided } = batchOfKind(submission, findings, 'TEXT_NUMBER');
    expect(steps.map(({ indicator, correction: { from, to } }) => [indicator, from, to])).toEqual([
      ['18.1', '72 căn', 72],
      ['21.1', '8 đơn vị', 8],
    ]);
    expect(undecided).toBe(0);
  });

  test('between several readings only the user can choose', () => {
    const { submission, findings } = checked('19.1 MAU = "12.500"\n19.1 TU = 10');
    const several = findings.filter(({ code }) => code === 'AMBIGUOUS_NUMBER');
    expect(several.length).toBeGreaterThan(0);
    const batch = batchOfKind(submission, findings, 'AMBIGUOUS_NUMBER');
    expect(batch).toEqual({ steps: [], undecided: several.length });
  });
});

describe('the list of what was mended', () => {
  const logOf = (): CorrectionLog => {
    const { submission, findings } = checked('18.1 = "72 căn"\n21.1 = "8 đơn vị"');
    return logBatch([], batchOfKind(submission, findings, 'TEXT_NUMBER'), TIME);
  };

  test('stands newest first', () => {
    expect(logOf().map(({ id, indicator, code, time }) => [id, indicator, code, time])).toEqual([
      [2, '21.1', 'TEXT_NUMBER', TIME],
      [1, '18.1', 'TEXT_NUMBER', TIME],
    ]);
  });

  test('takes one back and leaves the others', () => {
    const log = logOf();
    const revert = revertCorrection(log, 1)!;
    expect(revert.correction).toEqual({ sheet: SHEET, cell: log[1]?.correction.cell, from: 72, to: '72 căn' });
    expect(revert.log.map(({ id }) => id)).toEqual([2]);
    expect(revertCorrection(revert.log, 1)).toBeNull();
  });

  test.each([
    [null, null, { to: '' }],
    ['=A1', 'A1', { formula: 'A1' }],
    [true, null, { to: 'TRUE', formula: 'TRUE()' }],
  ])('puts back what stood there: %s', (from, formulaBefore, expected) => {
    const correction = { sheet: SHEET, cell: 'G5', from, to: 7 };
    const log: CorrectionLog = [{ id: 1, time: TIME, code: null, indicator: null, correction, formulaBefore }];
    expect(revertCorrection(log, 1)?.correction).toMatchObject({ from: 7, ...expected });
  });

  test('takes the later of two mends of a cell back first', () => {
    const step = { code: null, indicator: null, formulaBefore: null };
    const first = logBatch([], { steps: [{ ...step, correction: cell('12 căn', 12) }], undecided: 0 }, TIME);
    const log = logBatch(first, { steps: [{ ...step, correction: cell(12, STATE_SIGNS.none) }], undecided: 0 }, TIME);
    expect(revertCorrection(log, 1)).toBeNull();
    expect(revertCorrection(revertCorrection(log, 2)!.log, 1)?.correction.to).toBe('12 căn');
  });

  const cell = (from: string | number, to: string | number) => ({ sheet: SHEET, cell: 'G5', from, to });
});

describe('restoring from the plan', () => {
  test('captions, units of measure and formulas come back', () => {
    const submission = formOf(
      '18.1 damage labelChanged Tên khác\n8.1 damage unitOfMeasureChanged nghìn tấn\n21.1 damage labelChanged\n15.1 damage formulaReplaced',
    );
    const { batch, entered, needsRefresh } = makeRestoration(submission, catalogue, roster);
    expect(batch.steps.map(({ correction: { from, to } }) => [from, to])).toEqual([
      ['Tên khác', 'Số lượng căn nhà ở xã hội hoàn thành'],
      ['nghìn tấn', 'triệu tấn'],
      [null, 'Số đơn vị dân quân thường trực thành lập'],
      [39, 39],
    ]);
    expect(batch.steps[3]?.correction.formula).toMatch(/^IF\(/);
    expect([...entered, ...needsRefresh]).toEqual([]);
  });

  test('codes and percentages of the target come back', () => {
    const submission = formOf(
      '18.1 = 7135\n18.1 KH = 7135\n18.1 damage codeChanged (blank)\n18.1 damage percentReplaced 12',
    );
    const { batch } = makeRestoration(submission, catalogue, roster);
    expect(batch.steps.map(({ correction: { cell, from, to, formula } }) => [cell[0], from, to, formula])).toEqual([
      ['C', null, '18.1', undefined],
      ['H', '12', expect.closeTo(100), 'G1/E1*100'],
    ]);
  });

  test('the same words in another spelling are no damage', () => {
    const label = 'Số lượng căn nhà ở xã hội hoàn thành'.normalize('NFD');
    const { batch } = makeRestoration(formOf(`18.1 damage labelChanged ${label}`), catalogue, roster);
    expect(batch.steps).toEqual([]);
  });

  test('a code of another row stays until a person has looked whose figure stands there', () => {
    const { batch, entered } = makeRestoration(formOf('18.1 damage codeChanged 21.1'), catalogue, roster);
    expect(batch.steps).toEqual([]);
    expect(entered).toHaveLength(1);
  });

  test('lists and limits come back to the cells that lost them, as the template had them', () => {
    const drawn = filledForm('10525').sheets[0]!;
    const named = (name: string): string => filledForm('10525').names.find((each) => each.name === name)!.range;
    const form = rawWorkbookOf(filledForm('10525'));
    const lost = [named('CT_18_1'), named('KH_15_1'), named('CT_15_1_TU'), named('CT_15_1'), named('TT_18_1'), 'A1'];
    const [first, ...others] = form.sheets;
    const seen = {
      ...form,
      sheets: [
        { ...first!, validations: lost.map((cell) => ({ cell, kind: 'other' as const, formula: null })) },
        ...others,
      ],
    };
    const result = readSubmission(seen, { catalogues: [catalogue], roster });
    const restored = result.ok ? restoreValidations(result.submission, catalogue, roster, vi) : [];
    expect(restored).toHaveLength(5);
    for (const validation of restored) expect(drawn.validations).toContainEqual(validation);
  });

  test('never touches what the unit entered', () => {
    const typed = '15.1 = 39\n15.1 TU = (blank)\n15.1 MAU = (blank)\n15.1 damage formulaReplaced';
    const { batch, entered } = makeRestoration(formOf(typed), catalogue, roster);
    expect(batch.steps).toEqual([]);
    expect(entered.map(({ indicator }) => indicator)).toEqual(['15.1']);
  });

  test.each(['rowMissing', 'codeDuplicate', 'nameAndCodeDiffer'])('%s needs the form drawn anew', (kind) => {
    const { batch, needsRefresh } = makeRestoration(formOf(`18.1 damage ${kind}`), catalogue, roster);
    expect(batch.steps).toEqual([]);
    expect(needsRefresh).toHaveLength(1);
  });
});
