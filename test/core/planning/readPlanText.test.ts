import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import type { Target } from '../../../src/core/catalogue/Catalogue';
import type { ReadFigure } from '../../../src/core/planning/PlanReading';
import { readPlanText } from '../../../src/core/planning/readPlanText';

/** The figures of a text, short: `label | kind numbers unit direction`, with `part`, change and `?` where asked. */
function short(text: string): readonly string[] {
  return readPlanText(text).groups.flatMap(({ indicators }) => indicators.map(line));
}

function line(figure: ReadFigure): string {
  const { label, targetKind, value, min, max, unitOfMeasure, direction, part, change, ask } = figure;
  const numbers = min === undefined ? String(value ?? '') : `${min}..${max ?? ''}`;
  const words = [targetKind, numbers, unitOfMeasure ?? '', direction, part ? 'part' : '', change ?? '', ask ? '?' : ''];
  return `${label} | ${words.filter((word) => word !== '').join(' ')}`;
}

test.each([
  ['Tỷ lệ đô thị hóa đạt 47,5%', 'Tỷ lệ đô thị hóa | atLeast 47.5 % up'],
  ['Tổng đàn lợn: 128.400 con', 'Tổng đàn lợn | atLeast 128400 con up'],
  ['Tỷ lệ hồ sơ trễ hạn dưới 0,5%', 'Tỷ lệ hồ sơ trễ hạn | lessThan 0.5 % down'],
  ['Tỷ lệ giải ngân không dưới 96%', 'Tỷ lệ giải ngân | atLeast 96 % up'],
  ['Chi phí vận hành không vượt quá 12,4 tỷ đồng', 'Chi phí vận hành | atMost 12.4 tỷ đồng down'],
  ['Tỷ lệ thoát nghèo từ 3% trở lên', 'Tỷ lệ thoát nghèo | atLeast 3 % up'],
  ['Tỷ lệ hộ nghèo từ 2% trở xuống', 'Tỷ lệ hộ nghèo | atMost 2 % down'],
  ['Doanh thu vận tải trên dưới 75 tỷ đồng', 'Doanh thu vận tải | approximately 75 tỷ đồng up'],
  ['Tỷ lệ thất nghiệp giảm xuống còn 2,15%', 'Tỷ lệ thất nghiệp | atMost 2.15 % down'],
  ['Rút ngắn thời gian cấp phép còn 6 ngày', 'Thời gian cấp phép | atMost 6 ngày down'],
  ['Nâng tỷ lệ kiên cố hóa trường lớp lên 93%', 'Tỷ lệ kiên cố hóa trường lớp | atLeast 93 % up'],
  ['Số vụ cháy giảm ít nhất 8% so với năm 2026', 'Mức giảm số vụ cháy | atLeast 8 % up percentDecrease'],
  ['Tỷ lệ sinh con thứ ba giảm 0,2 điểm %', 'Mức giảm tỷ lệ sinh con thứ ba | atLeast 0.2 điểm % up pointDecrease'],
  ['Tỷ lệ nợ đọng giảm 1,5%', 'Mức giảm tỷ lệ nợ đọng | atLeast 1.5 % up pointDecrease ?'],
  ['Số hợp tác xã tăng thêm 14 hợp tác xã', 'Mức tăng số hợp tác xã | atLeast 14 hợp tác xã up countIncrease'],
  ['Chỉ số giá tiêu dùng tăng dưới 4,5%', 'Mức tăng chỉ số giá tiêu dùng | lessThan 4.5 % down percentIncrease'],
  ['Thu phí cảng gấp 1,8 lần năm 2021', 'Mức tăng thu phí cảng | atLeast 1.8 lần up times ?'],
  ['Sản lượng tôm 9.200 – 9.600 tấn', 'Sản lượng tôm | range 9200..9600 tấn up'],
  ['Thu hút từ 18 đến 22 dự án', 'Thu hút dự án | range 18..22 dự án up'],
  ['Chỉ số PAPI xếp thứ 9/34', 'Chỉ số PAPI | rankAtMost 9 hạng down'],
  ['Duy trì 98,5% hộ dùng điện lưới', 'Hộ dùng điện lưới | maintain 98.5 % up'],
  ['Trồng mới 64 ha cây dược liệu', 'Trồng mới cây dược liệu | atLeast 64 ha up'],
  ['100% thôn có nhà văn hóa', 'Thôn có nhà văn hóa | atLeast 100 % up'],
  ['Có 9/13 phường đạt chuẩn văn minh đô thị', 'Số phường đạt chuẩn văn minh đô thị | atLeast 9 phường up ?'],
  ['Không còn hộ ở nhà tạm', 'Hộ ở nhà tạm | atMost 0 hộ down ?'],
  ['Cơ bản hoàn thành đo đạc địa chính', 'Hoàn thành đo đạc địa chính | qualitative up'],
  ['Trồng 700 gốc đào cảnh', 'Trồng gốc đào cảnh | atLeast 700 gốc up ?'],
  ['Thu ngân sách vượt 6% dự toán', 'Thu ngân sách | greaterThan 6 % up ?'],
  ['Tỷ lệ hộ nghèo: 1,9%', 'Tỷ lệ hộ nghèo | atMost 1.9 % down ?'],
  ['Số sản phẩm OCOP 4 sao trở lên: 26 sản phẩm', 'Số sản phẩm OCOP 4 sao trở lên | atLeast 26 sản phẩm up'],
  ['Số sản phẩm OCOP 4 sao trở lên lên 26 sản phẩm', 'Số sản phẩm OCOP 4 sao trở lên | atLeast 26 sản phẩm up'],
  ['Tỷ lệ học sinh khá trở lên đạt 60%', 'Tỷ lệ học sinh khá trở lên | atLeast 60 % up'],
  ['Số hộ có mức sống trung bình trở xuống còn 5 hộ', 'Số hộ có mức sống trung bình trở xuống | atMost 5 hộ down'],
  ['Số phụ nữ khó khăn vươn lên: 100 người', 'Số phụ nữ khó khăn vươn lên | atLeast 100 người up'],
])('%s', (text, expected) => {
  expect(short(text)).toEqual([expected]);
});

test.each([
  'Ủy ban nhân dân xã yêu cầu các đơn vị nghiêm túc thực hiện.',
  'Căn cứ Nghị quyết số 31/NQ-HĐND ngày 12/12/2026 của Hội đồng nhân dân thành phố',
  'Tăng cường công tác tuyên truyền giai đoạn 2026 - 2030.',
])('no figure in: %s', (text) => {
  const { groups, passedOver } = readPlanText(text);
  expect(groups).toEqual([]);
  expect(passedOver.map((each) => each.text)).toEqual([text]);
});

test.each([
  ['Tỷ lệ trẻ em từ 6 đến 11 tuổi đi học đúng tuổi đạt 99,2%', 99.2],
  ['GRDP (giá so sánh 2010) năm 2027 đạt 71.250,5 tỷ đồng', 71250.5],
  ['Số bác sĩ trên 10.000 dân đạt 12,4 bác sĩ', 12.4],
  ['Tỷ lệ nước thải đạt QCVN 14:2008/BTNMT đạt 88%', 88],
  ['Số trường đạt chuẩn mức độ 2: 07 trường', 7],
  ['Lượng CO2 thu giữ đạt 1.500 tấn[4]', 1500],
  ['Tổng đàn gia cầm 1 250 000 con', 1250000],
  ['Tỷ lệ dùng Internet đạt 91.5%', 91.5],
])('other numbers are no targets: %s', (text, value) => {
  const [figure, ...others] = readPlanText(text).groups.flatMap(({ indicators }) => indicators);
  expect(figure?.value).toBe(value);
  expect(others).toEqual([]);
});

test('parts, brackets and a stretch in one item', () => {
  expect(
    short(
      '4. Thu ngân sách đạt 6.480 tỷ đồng (phấn đấu 6.700 tỷ đồng), trong đó: thu nội địa 5.230 tỷ đồng; thu hải quan 1.250 tỷ đồng.',
    ),
  ).toEqual([
    'Thu ngân sách | atLeast 6480 tỷ đồng up',
    'Thu nội địa | atLeast 5230 tỷ đồng up part',
    'Thu hải quan | atLeast 1250 tỷ đồng up part',
  ]);
  const [first] = readPlanText('Thu ngân sách đạt 6.480 tỷ đồng (phấn đấu 6.700 tỷ đồng)').groups;
  expect(first?.indicators[0]).toMatchObject({ value: 6480, stretch: 6700 });
});

test('a list under “trong đó”, under a head without a figure, and in one running sentence', () => {
  const list = '2. Vốn đầu tư đạt 810 tỷ đồng. Trong đó:\n- Vốn nhà nước: 300 tỷ đồng;\n- Vốn dân cư: 510 tỷ đồng.';
  expect(
    readPlanText(list).groups.map(({ number, indicators }) => [number, indicators.map(({ part }) => part)]),
  ).toEqual([[2, [false, true, true]]]);
  const headed = readPlanText('3. Tỷ lệ trường đạt chuẩn:\na) Mầm non: 61%;\nb) Tiểu học: 72%.').groups;
  expect(headed.map(({ number }) => number)).toEqual([3]);
  expect(headed[0]?.indicators.map(({ label, labelHead }) => [label, labelHead])).toEqual([
    ['Mầm non', 'Tỷ lệ trường đạt chuẩn'],
    ['Tiểu học', 'Tỷ lệ trường đạt chuẩn'],
  ]);
  const running = readPlanText(
    'Phấn đấu đạt các chỉ tiêu: (1) GRDP tăng 9%; (2) tỷ lệ hộ nghèo còn dưới 1%; (3) 95% hộ dùng nước sạch.',
  );
  expect(running.groups.map(({ number, indicators }) => [number, indicators.map(line)])).toEqual([
    [1, ['Mức tăng GRDP | atLeast 9 % up percentIncrease']],
    [2, ['Tỷ lệ hộ nghèo | lessThan 1 % down']],
    [3, ['Hộ dùng nước sạch | atLeast 95 % up']],
  ]);
});

test('what differs takes the head of the figure before, and numbers in turn go to their subjects', () => {
  expect(short('Tỷ lệ hộ dùng nước sạch khu vực đô thị đạt 99%, khu vực nông thôn đạt 86%')).toEqual([
    'Tỷ lệ hộ dùng nước sạch khu vực đô thị | atLeast 99 % up',
    'Tỷ lệ hộ dùng nước sạch khu vực nông thôn | atLeast 86 % up',
  ]);
  expect(short('Số dược sĩ và số điều dưỡng tính trên 1 vạn dân đạt lần lượt 3,1 và 15,4')).toEqual([
    'Số dược sĩ tính trên 1 vạn dân | atLeast 3.1 dược sĩ up',
    'Số điều dưỡng tính trên 1 vạn dân | atLeast 15.4 điều dưỡng up',
  ]);
});

test('a level and a change of it are two figures; two years are asked about', () => {
  const both = readPlanText('Tỷ lệ hộ nghèo giảm 0,6 điểm %, cuối năm còn 1,1%');
  expect(both.groups[0]?.indicators.map(line)).toEqual([
    'Mức giảm tỷ lệ hộ nghèo | atLeast 0.6 điểm % up pointDecrease',
    'Tỷ lệ hộ nghèo | atMost 1.1 % down',
  ]);
  const years = readPlanText('Tỷ lệ số hóa đến năm 2027 đạt 60%, đến năm 2030 đạt 90%');
  expect(years.groups[0]?.indicators.map(({ label, value }) => [label, value])).toEqual([
    ['Tỷ lệ số hóa đến năm 2027', 60],
    ['Tỷ lệ số hóa đến năm 2030', 90],
  ]);
  expect(years.asked.map(({ code }) => code)).toEqual(['severalYears', 'severalYears']);
});

test('lines that Word broke are one item; letters in pieces (NFD) are read', () => {
  expect(short('5. Tỷ lệ chất thải nguy hại\nđược thu gom, xử lý đạt\n97,5%.')).toEqual([
    'Tỷ lệ chất thải nguy hại được thu gom, xử lý | atLeast 97.5 % up',
  ]);
  expect(short('Tỷ lệ cứng hóa đường thôn đạt 84%'.normalize('NFD'))).toEqual([
    'Tỷ lệ cứng hóa đường thôn | atLeast 84 % up',
  ]);
});

test('headings are sections, tasks are passed over, and both are said', () => {
  const reading = readPlanText(
    'A. CÁC CHỈ TIÊU CHỦ YẾU\nI. VỀ KINH TẾ (01 chỉ tiêu)\n1. GRDP tăng 8,8%.\nB. NHIỆM VỤ, GIẢI PHÁP\n1. Giải ngân 100% vốn đầu tư.',
  );
  expect(reading.groups.map(({ number, section, indicators }) => [number, section, indicators.length])).toEqual([
    [1, 'VỀ KINH TẾ', 1],
  ]);
  expect(reading.passedOver.map(({ code, text }) => [code, text])).toEqual([
    ['heading', 'A. CÁC CHỈ TIÊU CHỦ YẾU'],
    ['heading', 'I. VỀ KINH TẾ (01 chỉ tiêu)'],
    ['heading', 'B. NHIỆM VỤ, GIẢI PHÁP'],
    ['task', '1. Giải ngân 100% vốn đầu tư.'],
  ]);
});

test('rows of an annex: heads, numbers of columns, ditto marks, parts, signs', () => {
  const rows = [
    'STT\tChỉ tiêu\tĐVT\tKH 2026\tƯTH 2026\tKH 2027\tSo sánh (%)',
    '1\t2\t3\t4\t5\t6\t7=6/5',
    'A\tKINH TẾ\t\t\t\t\t',
    '1\tSản lượng muối\tTấn\t14.000\t14.250\t15.300\t107,4',
    '\tTrong đó:\t\t\t\t\t',
    '\t- Muối sạch\t"\t6.000\t6.100\t7.050\t115,6',
    '2\tTỷ lệ thất nghiệp\t%\t3\t2,9\t< 2,8\t',
    '3\tKhách du lịch\t1.000 lượt\t810\t835\t900 - 950\t',
    'Ghi chú: số ước.',
  ].join('\n');
  const { groups, passedOver } = readPlanText(rows);
  expect(
    groups.flatMap(({ indicators }) => indicators.map((figure) => `${line(figure)} < ${figure.previous ?? ''}`)),
  ).toEqual([
    'Sản lượng muối | atLeast 15300 Tấn up < 14250',
    'Muối sạch | atLeast 7050 Tấn up part < 6100',
    'Tỷ lệ thất nghiệp | lessThan 2.8 % down < 2.9',
    'Khách du lịch | range 900..950 1.000 lượt up < 835',
  ]);
  expect(passedOver.map(({ code }) => code)).toEqual([
    'tableHead',
    'tableHead',
    'heading',
    'unreadColumn',
    'unreadColumn',
    'note',
  ]);
});

/** Section II.3 of plan 56/KH-UBND as signed. */
const PLAN_56 = [
  'Tốc độ tăng trưởng GRDP (giá so sánh 2010) tăng khoảng 13% so với năm 2025, trong đó: khu vực công nghiệp - xây dựng tăng 15,16%; khu vực dịch vụ tăng 11%; khu vực nông, lâm nghiệp và thủy sản tăng 2%; thuế sản phẩm trừ trợ cấp sản phẩm tăng 11%',
  ...bundledCatalogues[0].groups.slice(1).map(({ wording }) => wording),
];

test('the clauses of plan 56 give the groups, figures, targets and units of the bundled catalogue', () => {
  const [plan] = bundledCatalogues;
  const text = PLAN_56.map((wording, i) => `(${i + 1}) ${wording};`).join('\n');
  const { groups, asked } = readPlanText(text);
  const read = groups.flatMap(({ number, indicators }) =>
    indicators.map((figure, i) => [`${number}.${i + 1}`, ...essence(figure)]),
  );
  const expected = plan.groups.flatMap(({ indicators }) =>
    indicators.map(({ id, target, unitOfMeasure, direction, level }) => [
      id,
      target.kind,
      ...numbersOf(target),
      unitOfMeasure,
      direction,
      level === 1,
    ]),
  );
  expect(read).toEqual(expected);
  expect(asked).toEqual([]);
});

function essence({
  targetKind,
  value,
  min,
  max,
  stretch,
  unitOfMeasure,
  direction,
  part,
}: ReadFigure): readonly unknown[] {
  return [targetKind, value ?? min, stretch ?? max, unitOfMeasure, direction, part];
}

function numbersOf(target: Target): readonly unknown[] {
  if (target.kind === 'range') return [target.min, target.max];
  return 'value' in target ? [target.value, target.stretch] : [];
}

test.each([
  ['Năm 2025 thu ngân sách ước đạt 12.000 tỷ đồng, năm 2026 phấn đấu đạt 15.000 tỷ đồng', 12000, undefined],
  ['Thu ngân sách ước đạt 12.000 tỷ đồng, kế hoạch năm 2026 là 15.000 tỷ đồng', 12000, undefined],
  ['Thu ngân sách đạt 15.000 tỷ đồng (năm 2025 ước đạt 12.000 tỷ đồng)', 12000, undefined],
  ['Thu ngân sách ước đạt 12.000 tỷ đồng', undefined, 'estimate'],
])('an estimate is no target by itself: %s', (text, previous, code) => {
  const { groups, asked } = readPlanText(text);
  expect(groups.flatMap(({ indicators }) => indicators.map((figure) => figure.previous))).toEqual([previous]);
  expect(asked.map((each) => each.code)).toEqual(code === undefined ? [] : [code]);
});

describe('a number that is printed twice', () => {
  /** Which figures are asked about it. */
  const asked = (...lines: readonly string[]): readonly string[] =>
    readPlanText(lines.join('\n')).asked.flatMap(({ code, label }) => (code === 'numberTwice' ? [label] : []));

  test('in one list is asked about where it comes again', () => {
    expect(
      asked(
        '1. GRDP tăng 12%',
        '2. Thu ngân sách: 100 tỷ đồng',
        '2. Số sản phẩm OCOP: 26 sản phẩm',
        '3. Số xã đạt chuẩn: 5 xã',
        '2. Trồng rừng: 40 ha',
      ),
    ).toEqual(['Số sản phẩm OCOP', 'Trồng rừng']);
  });

  test('in lists of their own is none', () => {
    expect(
      asked(
        'I. KINH TẾ',
        '1. GRDP tăng 12%',
        '2. Thu ngân sách: 100 tỷ đồng',
        'II. XÃ HỘI',
        '1. Tỷ lệ lao động qua đào tạo đạt 40%',
        '2. Số xã đạt chuẩn: 5 xã',
      ),
    ).toEqual([]);
    expect(
      asked('1. GRDP tăng 12%', '2. Thu ngân sách: 100 tỷ đồng', '1. Số xã đạt chuẩn: 5 xã', '2. Trồng rừng: 40 ha'),
    ).toEqual([]);
  });
});
