import { savedAndOpened } from '../../support/savedAndOpened';
import { expectSameBytes } from '../../support/expectSameBytes';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { roleOf } from '../../../src/core/catalogue/roleOf';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import { outliersOf } from '../../../src/core/campaign/quality/outliersOf';
import { letterDraft } from '../../../src/core/mail/letterDraft';
import { remind } from '../../../src/core/mail/remind';
import { sourceGaps } from '../../../src/core/campaign/quality/sourceGaps';
import { trackingSheet } from '../../../src/core/city/draw/tracking/trackingSheet';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { xlsxOf } from '../../support/xlsxOf';
import { form, PERIOD, PLAN, ROSTER, type Cells, type FormSettings } from '../../support/madeUp';
import { typeInto } from '../../support/typeInto';

/** A form whose cells outside the unit's scope say so, as the template presets them. */
function filled(unit: string, cells: Cells, settings: FormSettings = {}): ReceivedFile {
  const own = ROSTER.units.find(({ code }) => code === unit)!;
  const signs = indicatorsOf(PLAN).flatMap(({ id, method, ...indicator }) => {
    const role = roleOf(own, { id, method, ...indicator });
    if (role === 'lead' || role === 'reports') return [];
    return method.kind === 'ratio' ? [`${id}.TU`, `${id}.MAU`] : [id];
  });
  return form(unit, { ...Object.fromEntries(signs.map((key) => [key, 'x'])), ...cells }, settings);
}

/** In spring, units send what they plan. */
const SPRING: readonly ReceivedFile[] = [
  form('L01', { 'KH 2.1': 95 }, { file: 'L01 ke hoach.xlsx', modified: '2031-03-20T03:00:00Z' }),
  form('L02', { 'KH 2.1': 110 }, { file: 'L02 ke hoach.xlsx', modified: '2031-04-02T03:00:00Z' }),
  // 23:00 of the last day in Viet Nam.
  form('D01', { 'KH 2.1': 45 }, { file: 'D01 ke hoach.xlsx', modified: '2031-03-31T16:00:00Z' }),
];

const L02 = filled(
  'L02',
  { '2.1': 120, '2.3': 90, '6.1': 25, '6.2.TU': 1470, '6.2.MAU': 1500, '9.1.TU': 6, '9.1.MAU': 5000 },
  { file: 'L02.xlsx', sha256: 'b2'.repeat(32), modified: '2031-11-25T03:00:00Z' },
);

/** Before the deadline of 30/11/2031: one form with errors, one figure from a body that does not lead it. */
const AUTUMN: readonly ReceivedFile[] = [
  filled(
    'L01',
    { '2.1': 100, '2.3': 80, '6.1': 20, '6.2.TU': 990, '6.2.MAU': 1000, '9.1.TU': 5, '9.1.MAU': 4000 },
    { file: 'L01.xlsx', modified: '2031-11-20T03:00:00Z' },
  ),
  L02,
  filled(
    'L03',
    { '2.1': 'chữ', '2.3': 70, '6.1': 15, '6.2.TU': 500, '6.2.MAU': 400, '9.1.TU': 4, '9.1.MAU': 3000 },
    { file: 'L03.xlsx', modified: '2031-11-26T03:00:00Z' },
  ),
  filled(
    'D01',
    { '2.1': 50, '2.2': 40, '6.1': 5, '6.2.TU': 198, '6.2.MAU': 200 },
    { file: 'D01.xlsx', modified: '2031-11-27T03:00:00Z' },
  ),
  filled('BM-NN', { '2.1': 300, '2.2': 45, '2.3': 250 }, { file: 'NN.xlsx', modified: '2031-11-27T04:00:00Z' }),
  filled('BM-GT', { '5.1': 50, '4.1': 7 }, { file: 'GT.xlsx', modified: '2031-11-27T05:00:00Z' }),
];

/** After it: corrections, late ones, a copy, a form of an older catalogue, a file that is none. */
const WINTER: readonly ReceivedFile[] = [
  filled(
    'L03',
    { '2.1': 60, '2.3': 70, '6.1': 15, '6.2.TU': 396, '6.2.MAU': 400, '9.1.TU': 4, '9.1.MAU': 3000 },
    { file: 'L03 sua.xlsx', modified: '2031-12-02T03:00:00Z' },
  ),
  filled(
    'L01',
    { '2.1': 110, '2.3': 80, '6.1': 20, '6.2.TU': 990, '6.2.MAU': 1000, '9.1.TU': 5, '9.1.MAU': 4000 },
    { file: 'L01 sua.xlsx', modified: '2031-11-29T03:00:00Z' },
  ),
  filled(
    'L04',
    { '2.1': 90, '2.3': 60, '6.1': 30, '6.2.TU': 600, '6.2.MAU': 600, '9.1.TU': 3, '9.1.MAU': 3000 },
    { file: 'L04.xlsx', modified: '2031-12-03T01:00:00Z', identity: { template: '2' } },
  ),
  filled('BM-TK', { '4.1': 7.5, '11.1': 8 }, { file: 'TK.xlsx', modified: '2031-11-30T16:59:00Z' }),
  { ...L02, file: 'Fwd L02.xlsx' },
  {
    file: 'anh.pdf',
    sha256: null,
    result: { ok: false, refusal: { code: 'NOT_A_WORKBOOK', params: { kind: 'pdf' } } },
  },
];

const compile = (files: readonly ReceivedFile[], workbook: RawWorkbook | null, asOf: string): Campaign =>
  compileCampaign({ catalogue: PLAN, roster: ROSTER, period: PERIOD, files, kept: workbook, asOf });

/** The city workbook as a file that was saved and opened again. */
function kept(campaign: Campaign): RawWorkbook {
  return savedAndOpened(cityWorkbook(campaign, vi));
}

const first = compile(SPRING, null, '2031-04-10');
const second = compile([...SPRING, ...AUTUMN], kept(first), '2031-11-28');
const written = [
  ['L02', 'decision', 'trả lại'],
  ['L02', 'reason', 'Số 6.1 chưa khớp'],
  ['D02', 'decision', 'Miễn'],
  ['L04', 'note', 'Hẹn gửi ngày 03/12'],
].reduce(
  (workbook, [unit, column, text]) => typeInto(workbook, 'tracking', ['unit', unit!], column!, text!),
  kept(second),
);
const ALL = [...SPRING, ...AUTUMN, ...WINTER];
const third = compile(ALL, written, '2031-12-03');

/** Unit, own plan with days late, result with days late, versions. */
const ledger = ({ tracking }: Campaign) =>
  tracking.units.map(({ unit, ownPlan, result, versions }) =>
    [unit, ownPlan.state, ownPlan.daysLate, result.state, result.daysLate, versions].join(' '),
  );
const figures = ({ report }: Campaign) =>
  report.figures.map(({ indicator, value, outcome, contributors, expected }) => [
    indicator,
    value === null ? null : Number(value.toFixed(6)),
    outcome,
    `${String(contributors)}/${String(expected)}`,
  ]);

describe('spring: only plans', () => {
  test('ledger', () => {
    expect(ledger(first)).toEqual([
      'L01 accepted -11 notSent 0 1',
      'L02 accepted 2 notSent 0 1',
      'L03 notSent 10 notSent 0 0',
      'L04 notSent 10 notSent 0 0',
      'D01 accepted 0 notSent 0 1',
      'D02 notSent 10 notSent 0 0',
      'BM-NN notSent 10 notSent 0 0',
      'BM-TK notSent 10 notSent 0 0',
      'BM-GT notSent 10 notSent 0 0',
      'BM-GD notSent 10 notSent 0 0',
      'BM-YT notSent 10 notSent 0 0',
    ]);
  });

  test('totals by cụm, and nothing to compare with yet', () => {
    const short = first.tracking.groups.map((each) => [
      each.cluster ?? each.kind,
      each.expected,
      each.ownPlans,
      each.ownPlansLate,
    ]);
    expect(short).toEqual([
      ['Cụm Bắc', 2, 2, 1],
      ['Cụm Nam', 2, 0, 0],
      ['Cụm Đảo', 2, 1, 0],
      ['phong', 5, 0, 0],
    ]);
    expect(first.changes).toEqual({ asOf: null, changes: [] });
    expect(figures(first).every(([, value]) => value === null)).toBe(true);
  });
});

describe('autumn: results before the deadline', () => {
  test('ledger', () => {
    expect(ledger(second)).toEqual([
      'L01 accepted -11 accepted -10 2',
      'L02 accepted 2 accepted -5 2',
      'L03 notSent 242 withErrors -4 1',
      'L04 notSent 242 notSent 0 0',
      'D01 accepted 0 accepted -3 2',
      'D02 notSent 242 notSent 0 0',
      'BM-NN notSent 242 accepted -3 1',
      'BM-TK notSent 242 notSent 0 0',
      // Its figure for 4.1 is not its to give: a warning that waits for the officer.
      'BM-GT notSent 242 accepted -3 1',
      'BM-GD notSent 242 notSent 0 0',
      'BM-YT notSent 242 notSent 0 0',
    ]);
  });

  test('figures', () => {
    expect(figures(second)).toEqual([
      ['2.1', 270, 'insufficient', '3/6'], // 100 + 120 + 50; L03 typed words
      ['2.2', 40, 'insufficient', '1/2'],
      ['2.3', 250, 'notMet', '1/1'], // the lead body counts; the villages say 80 + 90 + 70
      ['4.1', null, 'noData', '0/1'],
      ['5.1', 50, 'met', '1/1'],
      ['6.1', 65, 'insufficient', '4/6'], // 20 + 25 + 15 + 5
      ['6.2', 98.444444, 'insufficient', '3/6'], // (990 + 1470 + 198) ÷ (1000 + 1500 + 200)
      ['9.1', 12.5, 'insufficient', '3/4'], // (5 + 6 + 4) ÷ 12 000 × 10 000
      ['11.1', null, 'noData', '0/1'],
    ]);
  });

  test('lead body against units, and who weighs most', () => {
    expect(sourceGaps(second.report, second.catalogue)).toEqual([
      {
        indicator: '2.1',
        leadValue: 300,
        unitsValue: 270,
        difference: -30,
        relative: -10,
        contributors: 3,
        heaviest: [
          { unit: 'L02', amount: 120 },
          { unit: 'L01', amount: 100 },
          { unit: 'D01', amount: 50 },
        ],
      },
      expect.objectContaining({ indicator: '2.2', difference: -5 }),
      expect.objectContaining({ indicator: '2.3', difference: -10, relative: -4 }),
    ]);
    expect(outliersOf(second.report.lines, second.catalogue, second.roster)).toEqual([]);
  });

  test('what changed since spring', () => {
    const names = second.changes.changes.map(({ kind, key }) => `${kind} ${key}`);
    expect(second.changes.asOf).toBe('2031-11-28');
    expect(names).toEqual([
      ...['2.1', '2.2', '2.3', '5.1', '6.1', '6.2', '9.1'].map((id) => `figure ${id}`),
      ...['L01', 'L02'].map((unit) => `formReplaced ${unit}`),
      'unitIn L03',
      'formReplaced D01',
      'unitIn BM-NN',
      'unitIn BM-GT',
    ]);
  });
});

describe('winter: corrections, late ones and decisions', () => {
  test('ledger', () => {
    expect(ledger(third)).toEqual([
      'L01 accepted -11 accepted -1 3',
      'L02 accepted 2 returned -5 2', // the forwarded copy is the same form
      'L03 notSent 247 accepted 2 2',
      'L04 notSent 247 accepted 3 1', // a form of an older catalogue: a warning
      'D01 accepted 0 accepted -3 2',
      'D02 notSent 247 exempt  0',
      'BM-NN notSent 247 accepted -3 1',
      'BM-TK notSent 247 accepted 0 1', // 23:59 of the last day in Viet Nam
      'BM-GT notSent 247 accepted -3 1',
      'BM-GD notSent 247 notSent 3 0',
      'BM-YT notSent 247 notSent 3 0',
    ]);
    const { total } = third.tracking;
    expect(total).toMatchObject({ expected: 10, ownPlans: 3, results: 8, resultsLate: 2, returned: 1, accepted: 7 });
  });

  test('figures', () => {
    expect(figures(third)).toEqual([
      // D02 is exempt, so the other five are all.
      ['2.1', 430, 'notMet', '5/5'], // 110 + 120 + 60 + 50 + 90
      ['2.2', 40, 'notMet', '1/1'],
      ['2.3', 250, 'notMet', '1/1'],
      ['4.1', 7.5, 'met', '1/1'],
      ['5.1', 50, 'met', '1/1'],
      ['6.1', 95, 'notMet', '5/5'],
      ['6.2', 98.756757, 'met', '5/5'], // 3654 ÷ 3700
      ['9.1', 12, 'notMet', '4/4'], // 18 ÷ 15 000 × 10 000
      ['11.1', 8, 'exceeded', '1/1'],
    ]);
  });

  test('what changed since autumn', () => {
    const { asOf, changes } = third.changes;
    expect(asOf).toBe('2031-12-03');
    expect(changes.map(({ kind, key, before, after }) => [kind, key, before, after])).toEqual([
      ['figure', '2.1', 270, 430],
      ['figure', '4.1', null, 7.5],
      ['figure', '6.1', 65, 95],
      ['figure', '6.2', expect.closeTo(98.444444, 6), expect.closeTo(98.756757, 6)],
      ['figure', '9.1', 12.5, 12],
      ['figure', '11.1', null, 8],
      ['formReplaced', 'L01', 'L01.xlsx', 'L01 sua.xlsx'],
      ['state', 'L02', 'accepted', 'returned'],
      ['formReplaced', 'L03', 'L03.xlsx', 'L03 sua.xlsx'],
      ['unitIn', 'L04', null, 'L04.xlsx'],
      ['unitIn', 'BM-TK', null, 'TK.xlsx'],
    ]);
  });

  test('the officer’s words are kept and dated', () => {
    const notes = (unit: string) => third.tracking.units.find((each) => each.unit === unit)!.notes;
    expect(notes('L02')).toMatchObject({ decision: 'returned', reason: 'Số 6.1 chưa khớp', decidedAt: '2031-12-03' });
    expect(notes('L04').note).toBe('Hẹn gửi ngày 03/12');
    expect(third.decisions.map(({ unit, decision }) => `${unit} ${decision}`)).toEqual(['L02 returned', 'D02 exempt']);
  });
});

test('compiling the same files again gives the same workbook', () => {
  const again = compile([...ALL].reverse(), kept(third), '2031-12-03');
  expect(cityWorkbook(again, vi)).toEqual(cityWorkbook(third, vi));
  expectSameBytes(xlsxOf(cityWorkbook(again, vi)), xlsxOf(cityWorkbook(third, vi)));
});

test('a form sent after it was returned is looked at anew, and the decision stays in the log', () => {
  const mended = filled(
    'L02',
    { '2.1': 120, '2.3': 90, '6.1': 26, '6.2.TU': 1470, '6.2.MAU': 1500, '9.1.TU': 6, '9.1.MAU': 5000 },
    { file: 'L02 sua.xlsx', modified: '2031-12-04T03:00:00Z' },
  );
  const next = compile([...ALL, mended], kept(third), '2031-12-04');
  const { result, notes } = next.tracking.units.find(({ unit }) => unit === 'L02')!;
  expect([result.state, result.daysLate, notes.decision]).toEqual(['accepted', 4, null]);
  expect(next.decisions).toEqual(third.decisions);
});

test('the officer may choose another form than the newest', () => {
  const chosen = typeInto(kept(third), 'tracking', ['unit', 'L01'], 'chosen', 'L01.xlsx');
  const next = compile(ALL, chosen, '2031-12-03');
  expect(next.report.receipts.find(({ unit }) => unit === 'L01')?.file).toBe('L01.xlsx');
  expect(next.report.figures[0]?.value).toBe(420);
});

test('each name under which a form came is said, of the one in force and of an older one', () => {
  const older = filled('L01', { '6.1': 4 }, { file: 'thư 1 › L01.xlsx', modified: '2031-10-01T03:00:00Z' });
  const newest = ALL.find(({ file }) => file === 'L01 sua.xlsx')!;
  const copies = [
    ...['thư 3 › L01.xlsx', 'thư 2 › L01.xlsx'].map((file) => ({ ...older, file })),
    { ...newest, file: 'L01 sua (2).xlsx' },
  ];
  const files = [...ALL, older, ...copies];
  for (const each of [files, [...files].reverse()]) {
    const next = compile(each, kept(third), '2031-12-03');
    const said = next.report.findings.flatMap(({ unit, finding }) =>
      unit === 'L01' && finding.code === 'DUPLICATE_SUBMISSION' ? [`${finding.severity} ${finding.params.other}`] : [],
    );
    expect(said.sort()).toEqual([
      'information L01 sua.xlsx',
      'information thư 2 › L01.xlsx',
      'information thư 3 › L01.xlsx',
      'warning L01 ke hoach.xlsx',
      'warning L01.xlsx',
      'warning thư 1 › L01.xlsx',
    ]);
  }
});

test('settings on the sheet decide the next compilation', () => {
  const changed = typeInto(kept(third), 'general', ['key', 'result'], 'value', '05/12/2031');
  const next = compile(ALL, typeInto(changed, 'indicators', ['key', '2.3'], 'counts', 'Các đơn vị'), '2031-12-03');
  expect(next.settingsProblems).toEqual([]);
  expect(next.report.figures[2]).toMatchObject({ indicator: '2.3', value: 300, counts: 'units' });
  expect(next.tracking.total.resultsLate).toBe(0);
});

describe('reminders', () => {
  const NEEDS = ['ownPlanMissing', 'resultMissing', 'withErrors', 'returned'] as const;
  const codes = ROSTER.units.map(({ code }) => code);

  test.each([vi, en])('one for each unit that has something to do ($language)', (words) => {
    const mails = remind({ units: codes, by: 'unit', needs: NEEDS }, third, words);
    // D02 is exempt; the plans of the others were due in spring and are not urged for in December.
    expect(mails.map(({ units }) => units)).toEqual([['L02'], ['BM-GD'], ['BM-YT']]);
    for (const { subject, text } of mails) expect(subject + text).not.toMatch(/undefined|null|NaN|\{\w+\}/);
    expect(mails.find(({ units }) => units[0] === 'BM-GD')?.attachments.map(({ name }) => name)).toEqual([
      'kh-07-2031_2031_BM-GD.xlsx',
    ]);
  });

  test('one for a cụm', () => {
    const mails = remind({ units: ['L01', 'L02', 'L03', 'L04'], by: 'cluster', needs: NEEDS }, third, vi);
    expect(mails.map(({ units }) => units)).toEqual([['L02']]);
    expect(mails[0]?.text).toContain('Số 6.1 chưa khớp');
  });

  test('a cụm gets the forms of those that have sent none, in one mail with the list', () => {
    const [mail] = remind({ units: ['L03', 'L04'], by: 'cluster', needs: NEEDS }, second, vi);
    // Only L03 has a form to mend.
    expect(mail!.attachments[0]!.draw().sheets.map(({ name }) => name)).toEqual(['Nội dung cần sửa']);
    expect(mail!.attachments.slice(1).map(({ name }) => name)).toEqual(['kh-07-2031_2031_L04.xlsx']);
    const written = mail!.attachments.map(({ draw }) => xlsxOf(draw()));
    const draft = letterDraft(mail!, written, '2031-11-28T09:00:00+07:00');
    const text = new TextDecoder().decode(draft);
    expect(text.match(/^Content-Disposition: attachment/gm)).toHaveLength(2);
    expect(() => letterDraft(mail!, written.slice(1), '2031-11-28T09:00:00+07:00')).toThrow(RangeError);
  });
});

test('the sheets that are signed have one official head, and each repeats its own captions in print', () => {
  const drawn = cityWorkbook(third, vi);
  const under =
    '(Theo Kế hoạch số 07/KH-BM ngày 15/01/2031 của Ủy ban tỉnh Bình Minh (giả định)) · ' +
    'Kỳ báo cáo: năm 2031 (số lũy kế từ đầu năm)';
  for (const [name, title, caption] of [
    ['Tổng hợp', 'TỔNG HỢP KẾT QUẢ KẾ HOẠCH GIẢ ĐỊNH', 'Chỉ tiêu'],
    ['Theo đơn vị', 'KẾT QUẢ THEO ĐƠN VỊ', 'Mã đơn vị'],
    ['Tình hình nộp', 'TÌNH HÌNH NỘP KẾ HOẠCH VÀ BÁO CÁO KẾT QUẢ', 'Mã đơn vị'],
    ['Cộng theo cụm khối', 'TÌNH HÌNH NỘP THEO CỤM, KHỐI', 'Phải nộp'],
  ] as const) {
    const { rows, print } = drawn.sheets.find((sheet) => sheet.name === name)!;
    const texts = (row: number) => (rows[row - 1]?.cells ?? []).map((cell) => cell?.value ?? null);
    expect(texts(1)).toEqual(expect.arrayContaining(['ỦY BAN TỈNH BÌNH MINH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']));
    expect(texts(2)).toEqual(
      expect.arrayContaining(['PHÒNG TỔNG HỢP TỈNH BÌNH MINH (GIẢ ĐỊNH)', 'Độc lập - Tự do - Hạnh phúc']),
    );
    expect(texts(3)).toContain('Bình Minh, ngày … tháng … năm 2031');
    expect(texts(4)).toContain(title);
    expect(texts(5)).toContain(under);
    expect(texts(print!.titleRows![0])).toContain(caption);
    expect(rows.flatMap(({ cells }) => cells.map((cell) => cell?.value))).toContain('NGƯỜI LẬP BIỂU');
  }
});

test('sheets of both languages are drawn', () => {
  for (const words of [vi, en]) {
    expect(trackingSheet(third, words).sheet.rows.length).toBeGreaterThan(15);
    const drawn = cityWorkbook(third, words);
    const heights = drawn.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ height }) => (height === undefined ? [] : [height])),
    );
    expect(Math.max(...heights)).toBeLessThan(410);
    expect(xlsxOf(drawn).length).toBeGreaterThan(9000);
  }
});

describe('today’s mails alone, compiled into the workbook', () => {
  const figuresAndLines = ({ report }: Campaign) => ({ figures: report.figures, lines: report.lines });

  test('nothing that was in is lost', () => {
    const again = compile([], kept(third), '2031-12-03');
    expect(figuresAndLines(again)).toEqual(figuresAndLines(third));
    expect(ledger(again)).toEqual(ledger(third));
    expect(again.report.findings.map(({ unit, finding }) => [unit, finding.code])).toEqual(
      third.report.findings.map(({ unit, finding }) => [unit, finding.code]),
    );
    expect(again.changes).toEqual(third.changes);
  });

  test('autumn and winter one after the other give the same figures as all together', () => {
    const winter = compile(WINTER, written, '2031-12-03');
    expect(figures(winter)).toEqual(figures(third));
    expect(ledger(winter)).toEqual(ledger(third));
  });

  test('an older form that turns up late does not replace a newer one', () => {
    const old = filled('L04', { '2.1': 1 }, { file: 'L04 cu.xlsx', modified: '2031-11-01T03:00:00Z' });
    const next = compile([old], kept(third), '2031-12-04');
    expect(next.report.receipts.find(({ unit }) => unit === 'L04')?.file).toBe('L04.xlsx');
    expect(next.report.figures[0]?.value).toBe(430);
  });

  test('a form that the officer chose stays when a newer one arrives', () => {
    const chosen = typeInto(kept(third), 'tracking', ['unit', 'L04'], 'chosen', 'L04.xlsx');
    const newer = filled('L04', { '2.1': 1 }, { file: 'L04 moi.xlsx', modified: '2031-12-04T03:00:00Z' });
    const used = (campaign: Campaign) => campaign.report.receipts.find(({ unit }) => unit === 'L04')?.file;
    expect(used(compile([newer], chosen, '2031-12-04'))).toBe('L04.xlsx');
    expect(used(compile([newer], kept(third), '2031-12-04'))).toBe('L04 moi.xlsx');
  });
});
