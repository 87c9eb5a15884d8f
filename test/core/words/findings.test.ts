import type { Finding, FindingCode } from '../../../src/core/validation/Finding';
import { describeFinding } from '../../../src/core/words/describeFinding';
import { en } from '../../../src/core/words/en/en';
import { formatShort } from '../../../src/core/words/formatShort';
import { vi } from '../../../src/core/words/vi/vi';
import { findingsOf, KH56 } from '../../support/formLanguage';
import { SCENARIOS } from '../validation/scenarios';

const LANGUAGES = [vi, en] as const;

const describe56 = (finding: Finding, words: (typeof LANGUAGES)[number]): string =>
  describeFinding(finding, KH56.catalogue, KH56.roster, words);

const place = { severity: 'warning', indicator: null, part: null, sheet: null, cell: null, corrections: [] } as const;
const CELL = { question: 'kt_danh_sach', column: 'ngay_qd', row: 3 };
/** Found by rules that look at answers, at more than one form, or at how it was sent. */
const BEYOND_ONE_FORM: readonly Finding[] = [
  { ...place, code: 'DUPLICATE_SUBMISSION', params: { unit: '10525', used: 'moi.xlsx', other: 'cu.xlsx' } },
  { ...place, code: 'OTHER_PERIOD', params: { found: '2026-Q1', expected: '2026' } },
  { ...place, code: 'UNIT_NOT_EXPECTED', params: { unit: 'HP-ABC' } },
  ...(['plan', 'unit', 'period', 'later'] as const).map((reason) => ({
    ...place,
    code: 'PREVIOUS_NOT_COMPARABLE' as const,
    params: { reason, unit: '10525', period: '2026-Q3' },
  })),
  { ...place, indicator: '18.1', code: 'FELL_SINCE_PREVIOUS', params: { value: 20, previous: 25, period: '2026-Q3' } },
  { ...place, indicator: '18.1', code: 'JUMP_SINCE_PREVIOUS', params: { value: 99, previous: 25, period: '2026-Q3' } },
  { ...place, code: 'MACROS_IGNORED', params: {} },
  { ...place, code: 'BELOW_OWN_PLAN', params: { count: 2, figures: '5.1, 18.1' } },
  { ...place, code: 'PLAN_DAMAGED', params: {} },
  { ...place, code: 'PLAN_DIFFERS', params: {} },
  { ...place, code: 'ANSWER_REQUIRED', params: { question: 'kh_so' } },
  { ...place, code: 'ANSWER_UNREADABLE', params: { ...CELL, text: 'hôm qua', kind: 'date' } },
  { ...place, code: 'ANSWER_TOO_LONG', params: { ...CELL, length: 901, max: 800 } },
  { ...place, code: 'ANSWER_OUT_OF_RANGE', params: { ...CELL, value: -4, min: 0, max: 500 } },
  {
    ...place,
    code: 'ANSWER_DATE_OUTSIDE',
    params: { ...CELL, date: '2027-01-05', from: '2026-02-18', to: '2026-12-31' },
  },
  { ...place, code: 'ANSWER_FORMULA', params: { ...CELL, formula: 'A1+1' } },
  { ...place, code: 'ANSWER_MARKUP', params: { ...CELL, tag: '<p>' } },
  { ...place, code: 'ANSWER_STRUCK', params: { ...CELL, text: 'Tổ dân phố 3' } },
  { ...place, code: 'ANSWER_STRUCK_IN_PART', params: { ...CELL, text: 'Tổ 3\u0336' } },
  { ...place, code: 'ANSWER_UNSEEN', params: { ...CELL, text: 'Tổ dân phố 3' } },
  { ...place, code: 'ANSWER_MERGED', params: { ...CELL, range: 'B14:B16' } },
  { ...place, code: 'ANSWER_COPY', params: { copy: 'Biểu (2)', count: 1, cells: 'B14' } },
  { ...place, code: 'ANSWER_COPY', params: { copy: 'Biểu (2)', count: 7, cells: 'B14, B15, B16, B17, B18' } },
  { ...place, code: 'ANSWER_HIDDEN', params: { count: 1, cells: 'B14' } },
  { ...place, code: 'ANSWER_HIDDEN', params: { count: 7, cells: 'B14, B15, B16, B17, B18' } },
  { ...place, code: 'ANSWER_REPAINTED', params: { count: 1, cells: 'B14' } },
  { ...place, code: 'ANSWER_REPAINTED', params: { count: 7, cells: 'B14, B15, B16, B17, B18' } },
  { ...place, code: 'LIST_ROW_STRUCK', params: { question: 'guong', row: 5, text: 'Tổ dân phố 3' } },
  { ...place, code: 'LIST_CELL_MISSING', params: CELL },
  { ...place, code: 'SELF_SCORE_UNREADABLE', params: { label: 'Báo cáo muộn', text: 'tốt' } },
  { ...place, code: 'SELF_SCORE_OUT_OF_RANGE', params: { label: 'Báo cáo muộn', points: 1.5, least: -5, most: 0 } },
  {
    ...place,
    code: 'ANSWER_DATE_ORDER',
    params: { ...CELL, date: '2026-05-01', afterQuestion: 'kh_ngay', afterColumn: '', after: '2026-05-10' },
  },
  {
    ...place,
    code: 'LIST_ROW_OTHER_UNIT',
    params: { question: 'guong', row: 15, text: 'Tổ dân phố 3', units: 'Phường Hải Dương', more: 2 },
  },
  { ...place, code: 'LIST_ROW_TWICE', params: { question: 'guong', row: 5, first: 2, text: 'Tổ dân phố 3' } },
  {
    ...place,
    code: 'LIST_COUNT',
    params: { question: 'dn_tap_the', list: 'dn_danh_sach', said: 4, rows: 3, equal: true },
  },
  { ...place, code: 'SHEET_CUT', params: { name: 'Biểu', row: 10_050 } },
  { ...place, indicator: '18.1', code: 'DISGUISED_CELL', params: { shown: '95000', value: 95 } },
  { ...place, indicator: '18.1', code: 'FORMAT_UNKNOWN', params: { value: 95 } },
  { ...place, indicator: '18.1', code: 'MERGED_CELL', params: { range: 'G12:G13' } },
  { ...place, code: 'CONDITIONAL_FORMAT', params: { count: 1, cells: 'G12' } },
  { ...place, code: 'CONDITIONAL_FORMAT', params: { count: 7, cells: 'G12, G13, G14, G15, G16' } },
  { ...place, indicator: '18.1', code: 'DRAWN_OVER', params: { text: 'đính chính: 95' } },
  { ...place, indicator: '18.1', code: 'CELL_NOTE', params: { text: 'số đúng là 95' } },
  { ...place, code: 'HIDDEN_FIGURES', params: { count: 1, cells: 'G12' } },
  { ...place, code: 'HIDDEN_FIGURES', params: { count: 7, cells: 'G12, G13, G14, G15, G16' } },
  { ...place, code: 'FORMULAS_SHOWN', params: { count: 1, cells: 'G12' } },
  { ...place, code: 'FORMULAS_SHOWN', params: { count: 7, cells: 'G12, G13, G14, G15, G16' } },
  { ...place, indicator: '18.1', code: 'STRUCK_OUT', params: { text: '95' } },
  { ...place, indicator: '18.1', code: 'FORMULA_LINKED', params: { value: 95 } },
  { ...place, indicator: '18.1', code: 'FORMULA_MAY_BE_STALE', params: { value: 95 } },
  { ...place, indicator: '18.1', code: 'FORMULA_OUTDATED', params: { formula: 'F41', stored: 95, result: 50 } },
  { ...place, indicator: '18.1', code: 'FORMULA_OUTDATED', params: { formula: 'F41', stored: '-', result: '' } },
  { ...place, code: 'HEADING_CHANGED', params: { found: 'Thực hiện 2025', heads: 'value', says: '' } },
  { ...place, code: 'HEADING_CHANGED', params: { found: 'Kế hoạch', heads: 'value', says: 'ownPlan' } },
  { ...place, code: 'SHEET_WITHOUT_PART', params: { name: 'Module1' } },
  { ...place, code: 'BESIDE_UNREAD', params: { name: 'Biểu', of: 'notes' } },
  { ...place, code: 'BESIDE_CUT', params: { name: 'Biểu', of: 'notes', left: 500 } },
  { ...place, code: 'BESIDE_CUT', params: { name: 'Biểu', of: 'drawing', left: 1 } },
  { ...place, code: 'STAMP_MISSING', params: {} },
  { ...place, code: 'STAMP_UNREADABLE', params: {} },
  { ...place, code: 'STAMP_OTHER_FORM', params: { plan: 'kh-56-2026', unit: '10888', period: '2026-Q1' } },
  {
    ...place,
    code: 'STAMP_MISMATCH',
    params: { time: '2026-12-01T08:00:00Z', figures: '5.1, 18.1', count: 2, answers: 0 },
  },
  {
    ...place,
    code: 'STAMP_OTHER_RULES',
    params: { catalogue: '1', rules: '2', expectedCatalogue: '1', expectedRules: '3' },
  },
];

const FOUND: readonly Finding[] = [
  ...SCENARIOS.map(({ fires, code, indicator }) => {
    const found = findingsOf(fires).find((each) => each.code === code && each.indicator === indicator);
    if (!found) throw new Error(`${code} was not found`);
    return found;
  }),
  ...BEYOND_ONE_FORM,
];

/** Params that choose words instead of standing in them. */
const CHOOSING = new Set([
  'question',
  'column',
  'list',
  'equal',
  'date',
  'from',
  'to',
  'reason',
  'kind',
  'reference',
  'missing',
  'of',
  'relation',
  'exclusive',
  'isOther',
  'implied',
  'encoding',
  'field',
  'factor',
  'unit',
  'lead',
  'decidedBy',
  'afterQuestion',
  'afterColumn',
  'heads',
  'says',
  'plan',
]);

describe.each(LANGUAGES.map((words) => [words.language, words] as const))('%s', (language, words) => {
  test.each(FOUND.map((finding) => [finding.code, finding] as const))('%s says what was found', (_, finding) => {
    const sentence = describe56(finding, words);
    expect(sentence).toMatch(/^[\p{Lu}\d“].{20,}\.$/su);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|\n/);
    for (const [name, value] of Object.entries(finding.params)) {
      if (CHOOSING.has(name) || value === null) continue;
      // The unit of measure that is asked for has a name of its own in each language; what was typed is quoted.
      if (name === 'expected' && value === 'tỷ đồng') {
        expect(sentence).toContain(language === 'vi' ? 'tỷ đồng' : 'billion VND');
        continue;
      }
      if (typeof value === 'number') expect(sentence).toContain(formatShort(value, language));
      // Period codes are written in words.
      else if (!String(value).startsWith('2026')) expect(sentence).toContain(String(value));
    }
  });

  test('every code has words of its own', () => {
    const described = new Set<FindingCode>(FOUND.map(({ code }) => code));
    expect(Object.keys(words.findings).filter((code) => !described.has(code as FindingCode))).toEqual([]);
  });
});

describe('sentences as they are read', () => {
  const read = (script: string, code: FindingCode): string => {
    const found = findingsOf(script).find((each) => each.code === code);
    return found ? describe56(found, vi) : '';
  };

  test.each<[string, FindingCode, string]>([
    [
      'unit HP-STC\n5.1 = "194.935,654 tỷ đồng"',
      'TEXT_NUMBER',
      'Ô thực hiện ghi số dưới dạng chữ (“194.935,654 tỷ đồng”), được đọc là 194.935,654 tỷ đồng. Đề nghị đổi thành số.',
    ],
    [
      'unit HP-STC\n13.1 = "khoảng 60.195 DN"',
      'TEXT_NUMBER',
      'Ô thực hiện ghi số dưới dạng chữ (“khoảng 60.195 DN”), được đọc là 60.195 doanh nghiệp vì chỉ tiêu tính bằng số nguyên, bỏ qua “khoảng”. Đề nghị đổi thành số.',
    ],
    [
      '15.1 TU = (blank)\n15.1 MAU = (blank)',
      'REQUIRED_BLANK',
      'Ô tử số chưa có số liệu. Đề nghị nhập số (người), hoặc ghi “-” nếu không phát sinh, “…” nếu chưa thu thập được, “x” nếu không thuộc phạm vi của đơn vị.',
    ],
    [
      'unit HP-TK\n1.1 = 0.13',
      'MAGNITUDE',
      'Ô thực hiện ghi 0,13, lệch nhiều lần so với mục tiêu của thành phố (13%): có thể phần trăm được ghi dạng thập phân. Số đúng có thể là 13; đề nghị kiểm tra.',
    ],
    [
      '15.1 TU = 8\n15.1 MAU = 20000',
      'MAGNITUDE',
      'Ô tử số ghi 8, lệch nhiều lần so với mức suy từ mục tiêu của thành phố (7.800 người): có thể dấu phân cách hàng nghìn và thập phân bị hiểu nhầm. Số đúng có thể là 8.000; đề nghị kiểm tra.',
    ],
    [
      'unit HP-STC\n5.1 = 180000\n5.2 = 103166\n5.3 = 84200',
      'RELATION',
      'Thu nội địa (5.2) cộng thu từ hoạt động xuất nhập khẩu (5.3) không được lớn hơn tổng thu ngân sách (5.1). Biểu này: các phần cộng lại là 187.366, tổng số là 180.000. Đề nghị kiểm tra lại các số liên quan.',
    ],
    [
      '1.1 = 13',
      'NOT_LEAD',
      'Chỉ tiêu này không thuộc phạm vi báo cáo của đơn vị (nguồn thường dùng: Thống kê thành phố Hải Phòng). Số đã nhập được ghi nhận nhưng không tổng hợp; đề nghị ghi “x” nếu nhập nhầm.',
    ],
    // A ratio is in percent, its parts are not.
    [
      '19.1 TU = "95%"\n19.1 MAU = 100',
      'NOT_A_NUMBER',
      'Ô tử số ghi “95%”, không đọc được thành số: có dấu % trong khi ô này không tính bằng %. Đề nghị chỉ nhập số, phần giải thích ghi ở cột Ghi chú.',
    ],
    [
      '20.1 TU = "150 nghìn"\n20.1 MAU = 200000',
      'OTHER_UNIT',
      'Ô tử số ghi theo “nghìn” (“150 nghìn”), ô này tính theo m³. Quy đổi là 150.000 m³; đề nghị xác nhận hoặc nhập lại.',
    ],
  ])('%j, %s', (script, code, expected) => {
    expect(read(script, code)).toBe(expected);
  });

  test('text out of a file stays short and on one line', () => {
    const sentence = read(`18.1 = "${'rất nhiều \t '.repeat(30)}"`, 'NOT_A_NUMBER');
    expect(sentence).toContain('“rất nhiều rất nhiều');
    expect(sentence.length).toBeLessThan(220);
  });
});
