import { validateAgainstFormer } from '../../../src/core/validation/validateAgainstFormer';
import { describeFinding } from '../../../src/core/words/describeFinding';
import { vi } from '../../../src/core/words/vi/vi';
import { formOf, KH56 } from '../../support/formLanguage';

const { catalogue, roster } = KH56;

function found(now: string, before: string) {
  return validateAgainstFormer(formOf(now), formOf(before), catalogue, roster);
}

const TK = 'unit HP-TK';
const STC = 'unit HP-STC';

describe('a figure against the one before', () => {
  test.each([
    ['an amount that fell', '18.1 = 60', 'period 2026-Q3\n18.1 = 61', ['FELL_SINCE_PREVIOUS', 'warning']],
    [
      'one that was official',
      '18.1 = 60',
      'period 2026-Q3\n18.1 = 61\n18.1 TT = chính thức',
      ['FELL_SINCE_PREVIOUS', 'error'],
    ],
    ['one that leapt', '18.1 = 81', 'period 2026-Q3\n18.1 = 20', ['JUMP_SINCE_PREVIOUS', 'warning']],
    ['a rate that leapt', '15.1 TU = 6600', 'period 2026-Q3', ['JUMP_SINCE_PREVIOUS', 'warning']],
  ])('%s', (_, now, before, [code, severity]) => {
    const findings = found(now, before).filter(({ indicator }) => indicator === '18.1' || indicator === '15.1');
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, severity]]);
    expect(findings[0]?.cell).not.toBeNull();
  });

  test.each([
    ['grew at its pace', '18.1 = 80', 'period 2026-Q3\n18.1 = 20'],
    ['stayed', '18.1 = 60', 'period 2026-Q3\n18.1 = 60'],
    ['began at nothing', '18.1 = 500', 'period 2026-Q1\n18.1 = 0'],
    ['was not known', '18.1 = 5', 'period 2026-Q3\n18.1 = …'],
    ['is a rate, which may fall', '15.1 TU = 3000', 'period 2026-Q3'],
    ['noise of binary fractions', '18.1 = 0.3', 'period 2026-Q3\n18.1 = 0.30000000000000004'],
  ])('is fine when it %s', (_, now, before) => {
    expect(found(now, before)).toEqual([]);
  });

  test.each([
    [TK, '1.1', '30', '10', true],
    [TK, '1.1', '20', '10', false],
    [STC, '13.1', '60195', '30000', true],
    [STC, '13.1', '60195', '31000', false],
    [STC, '14.2', '14', '5', true],
    [STC, '14.2', '13', '5', false],
  ])('%s %s: %s after %s is far off: %s', (unit, id, now, before, isFar) => {
    const findings = found(`${unit}\n${id} = ${now}`, `${unit}\nperiod 2026-Q3\n${id} = ${before}`);
    const own = findings.filter(({ indicator }) => indicator === id).map(({ code }) => code);
    expect(own).toEqual(isFar ? ['JUMP_SINCE_PREVIOUS'] : []);
  });

  test.each([
    ['another unit', 'unit 10888\nperiod 2026-Q3', 'unit', /là của Xã Cẩm Giang, quý III năm 2026/],
    ['a later period', 'period 2026', 'later', /năm 2026, sau kỳ/],
    ['no period', 'period (none)', 'period', /một trong hai biểu không ghi kỳ/],
    ['a period of another year', 'period 1999', 'period', /“1999”/],
    ['another plan', 'plan kh-1\nperiod 2026-Q1', 'plan', /kế hoạch khác/],
  ])('is not compared with that of %s', (_, before, reason, words) => {
    const findings = found('period 2026-Q3\n18.1 = 1', before);
    expect(findings).toMatchObject([{ code: 'PREVIOUS_NOT_COMPARABLE', severity: 'information', params: { reason } }]);
    expect(describeFinding(findings[0]!, catalogue, roster, vi)).toMatch(words);
  });

  test('is told in words', () => {
    const [finding] = found('18.1 = 60', 'period 2026-Q3\n18.1 = 61');
    expect(describeFinding(finding!, catalogue, roster, vi)).toBe(
      'Số lũy kế 60 thấp hơn số đã báo cáo quý III năm 2026 (61), mà số lũy kế từ đầu năm chỉ tăng hoặc giữ nguyên. Đề nghị kiểm tra; nếu số kỳ trước được điều chỉnh thì chọn “Giữ nguyên” và ghi lý do; lý do được gửi kèm biểu.',
    );
  });
});
