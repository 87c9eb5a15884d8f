import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import type { CampaignDecision } from '../../../src/core/compilation/model/CampaignDecision';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import type { SentTime } from '../../../src/core/compilation/model/SentTime';
import { replies } from '../../../src/core/mail/replies';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import type { CellValue } from '../../../src/core/workbook/DrawnSheet';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { receiveFile } from '../../../src/xlsx/receiveFile';
import { filledForm } from '../../support/rawForm';
import { xlsxOf } from '../../support/xlsxOf';

const WARD = '10525';
const CAME: SentTime = { time: '2026-12-16T02:05:00Z', source: 'received' };

async function read(name: string, content: Uint8Array, received: SentTime | null = CAME): Promise<ReceivedFile> {
  const [file] = await receiveFile({ name, content }, { catalogues: bundledCatalogues, roster: bundledRoster });
  return { ...file!, ...(received === null ? {} : { received }) };
}

const form = (name: string, values: Readonly<Record<string, CellValue>>, period?: string): Promise<ReceivedFile> =>
  read(name, xlsxOf(filledForm(WARD, values, period)));

const compile = (
  files: readonly ReceivedFile[],
  kept: RawWorkbook | null = null,
  decisions: readonly CampaignDecision[] = [],
): Campaign =>
  compileCampaign({
    catalogue: bundledCatalogues[0],
    roster: bundledRoster,
    period: '2026',
    files,
    kept,
    asOf: '2026-12-20',
    decisions,
  });

const said = (campaign: Campaign) =>
  replies(campaign, vi).map(({ name, units, text, attachments }) => ({
    name,
    units,
    paragraphs: text.trimEnd().split('\n\n'),
    attachments: attachments.map((each) => each.name),
  }));

const HEAD = [
  'Kính gửi: Ủy ban nhân dân phường Hải Dương',
  'Ban Thi đua - Khen thưởng thành phố, Sở Nội vụ đã nhận biểu chỉ tiêu theo Kế hoạch số 56/KH-UBND ngày 18/02/2026 (năm 2026) của quý đơn vị:',
];

describe('each file that came is answered', () => {
  test('a form with errors: received when, its code, what is wrong, how to mend it', async () => {
    const [reply, ...more] = said(compile([await form('thư.eml › bieu.xlsx', { CT_18_1: 'chưa có', CT_21_1: 2 })]));
    expect(more).toEqual([]);
    expect(reply).toMatchObject({
      name: `tra-loi_kh-56-2026_2026_${WARD}.eml`,
      units: [WARD],
      attachments: [`can-sua_kh-56-2026_2026_${WARD}.xlsx`],
    });
    expect(reply!.paragraphs.slice(0, 2)).toEqual(HEAD);
    expect(reply!.paragraphs[2]).toMatch(
      /^- Tệp: thư\.eml › bieu\.xlsx\n- Thời điểm nhận: 16\/12\/2026 09:05 \(theo lúc thư đến\), muộn 2 ngày\n- Mã kiểm tra của biểu: [2-9A-Z]{4}-[2-9A-Z]{4}$/,
    );
    expect(reply!.paragraphs[3]).toMatch(
      /^Biểu còn \d+ lỗi nên số liệu liên quan chưa được dùng\. Đề nghị sửa trong biểu của đơn vị, kiểm tra lại rồi gửi lại bằng tệp \.xlsx:\n- Ô [A-Z]+\d+: .*\n/,
    );
    // Four ratios of the ward have neither half.
    expect(reply!.paragraphs[3]!.split('\n- Ô')).toHaveLength(1 + 8);
  });

  test('at most ten errors are named in the letter, the others stand on the list', async () => {
    // The statistics office leads 15 figures and a ratio: with the first one alone 14 + 2 cells are blank.
    const file = await read('tk.xlsx', xlsxOf(filledForm('HP-TK', { CT_1_1: 12 })));
    const [reply] = said(compile([file]));
    const [head = '', ...lines] = reply!.paragraphs[3]!.split('\n');
    expect(head).toMatch(/^Biểu còn 16 lỗi /);
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('- … và 6 lỗi khác, xem danh sách gửi kèm.');
  });

  test('a form that the officer accepted, returned, or that another has replaced', async () => {
    const file = await form('bieu.xlsx', { CT_18_1: 120 });
    const decided = (decision: 'accepted' | 'returned') =>
      said(compile([file], null, [{ about: 'unit', unit: WARD, decision, reason: 'Thiếu chữ ký', at: '2026-12-17' }]));
    expect(decided('accepted')[0]!.paragraphs[3]).toBe('Biểu được chấp nhận và dùng để tổng hợp.');
    expect(decided('accepted')[0]!.attachments).toEqual([]);
    expect(decided('returned')[0]!.paragraphs[3]).toBe(
      'Biểu được trả lại ngày 17/12/2026: Thiếu chữ ký. Đề nghị hoàn thiện và gửi lại.',
    );
    const blank = said(compile([await form('trống.xlsx', {}), file]));
    const texts = new Map(blank.map(({ paragraphs }) => [paragraphs[2]!.split('\n')[0], paragraphs[3]]));
    expect(texts.get('- Tệp: trống.xlsx')).toBe('Biểu này không được dùng để tổng hợp; biểu đang dùng là bieu.xlsx.');
    expect(new Set(blank.map(({ name }) => name)).size).toBe(2);
  });

  test('a blank form, with a form to fill', async () => {
    const [reply] = said(compile([await form('trống.xlsx', {})]));
    expect(reply!.paragraphs[3]).toBe(
      'Biểu là biểu trống, chưa có số liệu nào của đơn vị, nên chưa được tính là đã báo cáo. Đề nghị điền số liệu vào biểu mẫu gửi kèm, kiểm tra và gửi lại bằng tệp .xlsx.',
    );
    expect(reply!.attachments).toEqual([`kh-56-2026_2026_${WARD}.xlsx`]);
  });

  test('a form of plans', async () => {
    const [reply] = said(compile([await form('ke-hoach.xlsx', { KH_18_1: 100 })]));
    expect(reply!.paragraphs[3]).toBe('Biểu có số kế hoạch của đơn vị, đã được ghi nhận; chưa có kết quả thực hiện.');
  });

  test('a refused file: why, the way out, and the right form where it is known whose it is', async () => {
    const text = await read('số liệu.csv', new TextEncoder().encode('a,b\n1,2\n'));
    const [quarter, csv] = said(compile([text, await form('quý 3.xlsx', { CT_18_1: 1 }, '2026-Q3')]));
    expect(csv).toEqual({
      name: 'tra-loi_kh-56-2026_2026_tep-2.eml',
      units: [],
      paragraphs: [
        'Kính gửi: Quý cơ quan, đơn vị',
        'Ban Thi đua - Khen thưởng thành phố, Sở Nội vụ đã nhận được tệp “số liệu.csv” nhưng chưa dùng được để tổng hợp kết quả thực hiện các chỉ tiêu theo Kế hoạch 56/KH-UBND ngày 18/02/2026 (năm 2026).',
        'Lý do: Tệp chỉ có chữ (.csv, .txt): không còn mã đơn vị và kỳ báo cáo, số liệu chỉ còn phần hiển thị đã làm tròn nên không dùng được. Đề nghị mở lại tệp biểu mẫu, chọn Lưu thành (Save As) dạng .xlsx rồi gửi lại.',
        'Đề nghị đơn vị xem lại và gửi lại biểu (thời hạn gửi: trước ngày 15/12/2026).',
        'Trân trọng cảm ơn.',
        'Ban Thi đua - Khen thưởng thành phố, Sở Nội vụ',
      ],
      attachments: [],
    });
    expect(quarter!.paragraphs[0]).toBe(HEAD[0]);
    expect(quarter!.paragraphs[2]).toMatch(/^Lý do: Biểu báo cáo .* Đề nghị đơn vị gửi biểu của đúng kỳ\./);
    expect([quarter!.units, quarter!.attachments]).toEqual([[WARD], [`kh-56-2026_2026_${WARD}.xlsx`]]);
  });

  test('once: what an earlier compilation had is not answered again', async () => {
    const first = compile([await form('bieu.xlsx', { CT_18_1: 120 })]);
    const book = readWorkbook(xlsxOf(cityWorkbook(first, vi)));
    if (!book.ok) throw new Error(book.refusal.code);
    expect(replies(compile([], book.workbook), vi)).toEqual([]);
    // The same bytes under two names are one form.
    const twice = [await form('a.xlsx', { CT_18_1: 120 }), await form('b.xlsx', { CT_18_1: 120 })];
    expect(replies(compile(twice), vi)).toHaveLength(1);
  });

  test('in English', async () => {
    for (const { subject, text } of replies(compile([await form('a.xlsx', { CT_18_1: 'x y' })]), en)) {
      expect(subject + text).not.toMatch(/undefined|null|NaN|\{\w+\}/);
    }
  });
});
