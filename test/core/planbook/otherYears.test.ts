import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import { otherYears } from '../../../src/core/planbook/read/otherYears';
import { pastYearIn } from '../../../src/core/planbook/read/yearsIn';
import { PLAN } from '../../support/madeUp';

const [PLAN_56] = bundledCatalogues;

test.each([
  'Kết quả phong trào thi đua thực hiện chủ đề năm 2026 của thành phố',
  'Số sáng kiến được công nhận trong năm 2026',
  'Số mô hình mới, tính đến ngày 30/11/2026',
  'Kết quả quý IV/2026',
  'Tiếp tục sau năm 2026',
  'The city’s movement of 2026',
  '02.N/KH56-2026',
])('in a plan of 2027 it is questioned: %s', (text) => {
  expect(pastYearIn(text, 2027, false)).toBe(2026);
  expect(pastYearIn(text, 2026, false)).toBeNull();
});

test.each([
  ['a decree', 'Thực hiện theo Nghị định số 152/2025/NĐ-CP', false],
  ['a resolution', 'Dân số theo Nghị quyết 202/2025/QH15', false],
  ['a law by its year', 'Hồ sơ theo Luật Thi đua, khen thưởng năm 2022', false],
  ['a letter with its day', 'Công văn số 123/SNV-TĐKT ngày 05/01/2026', false],
  ['a span of years', 'Phong trào xây dựng nông thôn mới giai đoạn 2021 - 2025', false],
  ['a comparison', 'Số hộ nghèo giảm so với năm 2026', false],
  ['prices of a year', 'GRDP (giá so sánh 2010) tăng 13% so với năm 2025', true],
  ['the year before beside the plan’s', 'Năm 2026 đạt 93%, năm 2027 đạt 95%', true],
  ['where a target begins', 'Nâng từ 93% năm 2026 lên 95%', true],
  ['what was reached', 'Duy trì mức đã đạt năm 2026', true],
  ['a later year', 'Đến năm 2030 đạt 100%', true],
  ['a year to come in a question', 'Kế hoạch đến năm 2030', false],
])('in a plan of 2027 it is not: %s', (_, text, isTarget) => {
  expect(pastYearIn(text, 2027, isTarget)).toBeNull();
});

test('the bundled plan names no other year; taken over unchanged into 2027 it names where it speaks of 2026', () => {
  expect(otherYears(PLAN_56)).toEqual([]);
  expect(otherYears(PLAN)).toEqual([]);
  const next: Catalogue = { ...PLAN_56, plan: { ...PLAN_56.plan, year: 2027 } };
  const found = otherYears(next);
  expect(new Set(found.map(({ found: year }) => year))).toEqual(new Set([2026]));
  expect(found.map(({ path }) => path).filter((path) => path.startsWith('/groups/'))).toEqual([]);
  expect(found.slice(0, 4).map(({ path }) => path)).toEqual([
    '/plan/title',
    '/plan/titleAsPrinted',
    '/plan/office/reportTitle',
    '/plan/symbol',
  ]);
});

test('the words of a deadline are held against its day', () => {
  const wording = 'trước ngày 15/12/2030';
  const { result } = PLAN.plan.deadlines;
  const deadlines = { ...PLAN.plan.deadlines, result: { ...result, last: '2031-12-14', wording } };
  expect(otherYears({ ...PLAN, plan: { ...PLAN.plan, deadlines } })).toEqual([
    { path: '/plan/resultWording', found: 2030 },
  ]);
});
