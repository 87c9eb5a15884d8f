import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import type { CampaignDecision } from '../../../src/core/compilation/model/CampaignDecision';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import { NEEDS } from '../../../src/core/compilation/model/needs';
import { remind } from '../../../src/core/mail/remind';
import { vi } from '../../../src/core/words/vi/vi';
import type { CellValue } from '../../../src/core/workbook/DrawnSheet';
import { receiveFile } from '../../../src/xlsx/receiveFile';
import { filledForm } from '../../support/rawForm';
import { xlsxOf } from '../../support/xlsxOf';

/** Reports figures of its own. */
const WARD = '10525';
/** The city's inspectorate leads no figure and reports none. */
const WITHOUT_FIGURES = 'HP-TTTP';

const form = async (values: Readonly<Record<string, CellValue>>): Promise<readonly ReceivedFile[]> =>
  receiveFile(
    { name: 'bieu.xlsx', content: xlsxOf(filledForm(WARD, values)) },
    { catalogues: bundledCatalogues, roster: bundledRoster },
  );

function letterTo(
  unit: string,
  asOf: string,
  files: readonly ReceivedFile[] = [],
  decisions: readonly CampaignDecision[] = [],
) {
  const campaign: Campaign = compileCampaign({
    catalogue: bundledCatalogues[0],
    roster: bundledRoster,
    period: '2026',
    files,
    kept: null,
    asOf,
    decisions,
  });
  const [letter] = remind({ units: [unit], needs: NEEDS, by: 'unit' }, campaign, vi);
  if (letter === undefined) return null;
  const { subject, text, attachments } = letter;
  return { subject, matter: text.split('\n\n')[2], text, attachments: attachments.map(({ name }) => name) };
}

const FORM = `kh-56-2026_2026_${WARD}.xlsx`;
const LIST = `can-sua_kh-56-2026_2026_${WARD}.xlsx`;

describe('a letter fits its case', () => {
  test('nothing was sent: the form, no list of corrections, the deadline as the plan words it', () => {
    const letter = letterTo(WARD, '2026-12-20');
    expect(letter).toMatchObject({
      subject: 'V/v báo cáo kết quả thực hiện Kế hoạch số 56/KH-UBND, năm 2026 – Phường Hải Dương (10525)',
      matter: '- Chưa nhận được báo cáo kết quả (thời hạn gửi: trước ngày 15/12/2026, đã quá 6 ngày).',
      attachments: [FORM],
    });
    // Who never sent anything has nothing to send again.
    expect(letter?.text).not.toContain('gửi lại');
  });

  test('the report came on paper without its form', () => {
    const document = { number: '12/BC-UBND', date: '2026-12-10', receivedOn: '2026-12-11' };
    expect(letterTo(WARD, '2026-12-20', [], [{ about: 'result', unit: WARD, document }])).toMatchObject({
      matter:
        '- Đã nhận báo cáo số 12/BC-UBND ngày 10/12/2026 nhưng chưa nhận được biểu chỉ tiêu (thời hạn gửi: trước ngày 15/12/2026, đã quá 6 ngày).',
      attachments: [FORM],
    });
  });

  test('a day of it that is none stands as it was typed', () => {
    const document = { number: '', date: '24-25/2/2026', receivedOn: '' };
    expect(letterTo(WARD, '2026-12-20', [], [{ about: 'result', unit: WARD, document }])?.matter).toContain(
      '- Đã nhận báo cáo ngày 24-25/2/2026 nhưng',
    );
  });

  test('a form with errors: the list of them, and no other form', async () => {
    const letter = letterTo(WARD, '2026-12-20', await form({ CT_18_1: 'chưa có' }));
    expect(letter?.matter).toMatch(
      /^- Biểu đã gửi \(bieu\.xlsx\) còn \d+ lỗi và \d+ cảnh báo, đề nghị sửa và gửi lại\.$/,
    );
    expect(letter?.attachments).toEqual([LIST]);
  });

  test('a form that was returned: the reason', async () => {
    const letter = letterTo(WARD, '2026-12-20', await form({ CT_18_1: 120 }), [
      { about: 'unit', unit: WARD, decision: 'returned', reason: 'Thiếu chữ ký', at: '2026-12-15' },
    ]);
    expect(letter?.matter).toBe(
      '- Biểu đã gửi được trả lại ngày 15/12/2026: Thiếu chữ ký. Đề nghị hoàn thiện và gửi lại.',
    );
    expect(letter?.attachments).toEqual([LIST]);
  });

  test('in February the plan: figures only from who has figures to plan', () => {
    expect(letterTo(WARD, '2026-02-25')).toMatchObject({
      subject: 'V/v gửi kế hoạch thực hiện Kế hoạch số 56/KH-UBND – Phường Hải Dương (10525)',
      matter:
        '- Chưa nhận được kế hoạch của đơn vị (thời hạn gửi: trong tháng 02 năm 2026). Đề nghị gửi văn bản kế hoạch và ghi số vào cột “Kế hoạch của đơn vị” của biểu gửi kèm.',
      attachments: [FORM],
    });
    const other = letterTo(WITHOUT_FIGURES, '2026-02-25');
    expect(other).toMatchObject({
      matter:
        '- Chưa nhận được kế hoạch của đơn vị (thời hạn gửi: trong tháng 02 năm 2026). Đề nghị gửi văn bản kế hoạch.',
      attachments: [],
    });
    expect(other?.text).not.toContain('kèm');
  });

  test('a plan that came on paper: no letter in February', () => {
    const document = { number: '15/KH-UBND', date: '2026-02-20', receivedOn: '2026-02-24' };
    const came: CampaignDecision = { about: 'ownPlan', unit: WARD, decision: 'received', document };
    expect(letterTo(WARD, '2026-02-25', [], [came])).toBeNull();
  });
});
