import { applyJustified } from '../../../src/core/stamp/applyJustified';
import type { CheckReport } from '../../../src/core/form/draw/CheckReport';
import { checkReportHtml } from '../../../src/core/form/draw/checkReportHtml';
import { checkReportJson } from '../../../src/core/form/draw/checkReportJson';
import { formEmail } from '../../../src/core/mail/formEmail';
import { justifyFinding } from '../../../src/core/stamp/justifyFinding';
import { makeCheckReport } from '../../../src/core/form/draw/makeCheckReport';
import type { Finding } from '../../../src/core/validation/Finding';
import { RULE_VERSION } from '../../../src/core/validation/ruleVersion';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import { findingsOf, formOf, KH56 } from '../../support/formLanguage';

const { catalogue, roster } = KH56;
const TIME = '2026-12-14T09:05:00+07:00';

const keptOf = (findings: readonly Finding[], note: string) =>
  findings.flatMap((finding) => justifyFinding(finding, note) ?? []);

function reportOf(script: string, note: string | null = null, words = vi): CheckReport {
  const submission = formOf(script);
  const findings = validateSubmission(submission, catalogue, roster);
  const kept = note === null ? [] : keptOf(findings, note);
  return makeCheckReport({ submission, catalogue, roster, findings, kept, words, time: TIME });
}

describe('kept warnings', () => {
  const script = 'unit HP-STC\n5.1 = 400000';

  test('survive a check of the same figures, wherever they stand', () => {
    const kept = keptOf(findingsOf(script), 'đã đối chiếu');
    expect(kept.length).toBeGreaterThan(0);
    const moved = findingsOf(script).map((finding): Finding => ({ ...finding, cell: 'Z99', sheet: 'Khác' }));
    const applied = applyJustified(moved, kept);
    expect(applied.kept).toHaveLength(kept.length);
    expect(applied.open.filter(({ severity }) => severity === 'warning')).toEqual([]);
    expect(applied.gone).toEqual([]);
  });

  test('do not cover another figure', () => {
    const kept = keptOf(findingsOf(script), 'đã đối chiếu');
    const applied = applyJustified(findingsOf('unit HP-STC\n5.1 = 450000'), kept);
    expect(applied.kept).toEqual([]);
    expect(applied.gone).toEqual(kept);
  });

  test('are warnings with a note, never errors', () => {
    const [error] = findingsOf('18.1 = (blank)');
    expect(error?.severity).toBe('error');
    expect(justifyFinding(error!, 'không cần')).toBeNull();
    const warning = findingsOf(script).find(({ severity }) => severity === 'warning')!;
    expect(justifyFinding(warning, '  ')).toBeNull();
    const forged = {
      ...justifyFinding(warning, 'a')!,
      code: error!.code,
      indicator: error!.indicator,
      part: error!.part,
    };
    expect(applyJustified([error!], [forged]).open).toEqual([error]);
  });
});

describe('the check report', () => {
  test('of a form without fault', () => {
    const report = reportOf('');
    expect(report).toMatchObject({
      unit: { code: '10525', name: 'Ủy ban nhân dân phường Hải Dương' },
      periodText: 'năm 2026',
      ruleVersion: RULE_VERSION,
      // The other 21 of 36 are not the ward's to give.
      figures: 15,
      answered: 15,
      counts: { error: 0, warning: 0, information: 0 },
      codes: [],
      open: [],
      kept: [],
    });
    expect(report.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(checkReportHtml(report, vi)).toContain('Không có lỗi');
  });

  test('counts by severity and code, errors first, and says which are kept', () => {
    const report = reportOf('18.1 = (blank)\n15.1 TT = (blank)\n16.1 TT = (blank)\n19.1 TU = 20000', 'sẽ bổ sung');
    expect(report.counts).toEqual({ error: 2, warning: 2, information: 0 });
    expect(report.codes[0]?.severity).toBe('error');
    expect(report.codes).toContainEqual({ code: 'STATUS_MISSING', severity: 'warning', count: 2, kept: 2 });
    expect(report.open.map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(report.kept.map(({ indicator, note }) => [indicator, note])).toEqual([
      ['15.1', 'sẽ bổ sung'],
      ['16.1', 'sẽ bổ sung'],
    ]);
    expect(report.answered).toBe(14);
  });

  test('keeps everything in its JSON', () => {
    const report = reportOf('18.1 = (blank)', 'đúng');
    expect(JSON.parse(checkReportJson(report))).toEqual({ 'chitieu.checkReport': 1, ...report });
  });

  test('prints what fits and says how much it leaves out', () => {
    const blank = ['15.1', '16.1', '19.1', '20.1', '22.1', '22.2'].flatMap((id) => [
      `${id} TU = (blank)`,
      `${id} MAU = (blank)`,
    ]);
    const report = reportOf(blank.join('\n'));
    expect(report.open).toHaveLength(12);
    expect(checkReportHtml(report, vi)).toContain('Còn 7 dòng không in');
  });

  test('lets no text of a form become part of the page', () => {
    const html = checkReportHtml(reportOf('18.1 = "<img src=x onerror=alert(1)>"', null), vi);
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/<script|javascript:|https?:/i);
    expect(html).toContain('&lt;img');
    const noted = checkReportHtml(reportOf('15.1 TT = (blank)', '</td><script>x</script>'), vi);
    expect(noted).toContain('&lt;/td&gt;&lt;script&gt;');
  });

  test('speaks English too', () => {
    const html = checkReportHtml(reportOf('18.1 = (blank)', null, en), en);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('errors 1');
  });
});

describe('the mail', () => {
  const file = 'kh-56-2026_2026_10525.xlsx';

  test('says who sends what, and what the check came to', () => {
    const { subject, text } = formEmail(reportOf('15.1 TT = (blank)', 'chờ số chính thức'), 'Sở Nội vụ', file, vi);
    expect(subject).toBe(
      '[Kế hoạch 56/KH-UBND] Ủy ban nhân dân phường Hải Dương (10525) báo cáo kết quả thực hiện chỉ tiêu năm 2026',
    );
    expect(text).toContain('Kính gửi: Sở Nội vụ\n\nỦy ban nhân dân phường Hải Dương (mã 10525)');
    expect(text).toContain('ngày 18/02/2026');
    expect(text).toContain(file);
    expect(text).toContain('09:05 ngày 14/12/2026: trả lời 15/15 chỉ tiêu');
    expect(text).toContain('0 lỗi, 1 cảnh báo, trong đó 1 cảnh báo được giữ kèm lý do');
    expect(text).toContain('- 15.1: Chưa ghi tình trạng số liệu.');
    expect(text).toContain('Lý do: chờ số chính thức');
    expect(text).not.toContain('còn lỗi');
  });

  test('does not hide errors', () => {
    expect(formEmail(reportOf('18.1 = (blank)'), 'Sở Nội vụ', file, vi).text).toContain('Biểu còn lỗi');
    expect(formEmail(reportOf('18.1 = (blank)', null, en), 'X', file, en).text).toContain('still has errors');
  });
});
