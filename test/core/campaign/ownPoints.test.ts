import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import { campaignNotices } from '../../../src/core/city/draw/summary/campaignNotices';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import type { ScoringTable } from '../../../src/core/compilation/model/Scoring';
import { formToFill } from '../../../src/core/mail/formToFill';
import { reportJson } from '../../../src/core/report/reportJson';
import type { CellValue } from '../../../src/core/workbook/DrawnSheet';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { fillCells } from '../../../src/core/workbook/fillCells';
import { vi } from '../../../src/core/words/vi/vi';
import { receiveFile } from '../../../src/xlsx/receiveFile';
import { savedAndOpened } from '../../support/savedAndOpened';
import { answersBeside } from '../../support/answersBeside';
import { describeWith } from '../../support/describeWith';
import { expectRecalculated } from '../../support/expectRecalculated';
import { typeInto } from '../../support/typeInto';
import { withOwnPoints } from '../../support/withOwnPoints';
import { withRequiredAnswers } from '../../support/withRequiredAnswers';
import { xlsxOf } from '../../support/xlsxOf';

const [catalogue] = bundledCatalogues;
const FIRST = '10507';
const SECOND = '10525';
/** The lead bodies and two communes only, so that the sheets are small. */
const isWanted = ({ code }: { readonly code: string }): boolean => !/^\d/.test(code) || [FIRST, SECOND].includes(code);
const ROSTER = { ...bundledRoster, units: bundledRoster.units.filter(isWanted) };
const TABLE: ScoringTable = {
  rules: [
    { kind: 'ownPlanReached', indicator: '18.1', points: 10, proportional: true },
    { kind: 'lateResult', perDay: 0.5, most: 5 },
    { kind: 'resultMissing', points: 8 },
  ],
};

interface Given {
  readonly files?: readonly ReceivedFile[];
  readonly kept?: RawWorkbook | null;
  readonly scoring?: ScoringTable;
}

const compile = ({ files = [], kept = null, scoring }: Given): Campaign =>
  compileCampaign({
    catalogue,
    roster: ROSTER,
    period: '2026',
    files,
    kept,
    asOf: '2026-12-20',
    ...(scoring === undefined ? {} : { scoring }),
  });

function opened(campaign: Campaign): RawWorkbook {
  return savedAndOpened(cityWorkbook(campaign, vi));
}

type Points = Parameters<typeof withOwnPoints>[1];

/** The form that the officer's campaign issues to the unit, filled and sent. */
async function sent(campaign: Campaign, unit: string, values: Readonly<Record<string, CellValue>>, points: Points) {
  const [attachment] = formToFill(unit, campaign, vi);
  const filled = withRequiredAnswers(attachment!.draw(), catalogue, answersBeside(Object.keys(values)));
  const form = withOwnPoints(fillCells(filled, new Map(Object.entries(values))), points);
  const [file] = await receiveFile(
    { name: `${unit}.xlsx`, content: xlsxOf(form) },
    { catalogues: bundledCatalogues, roster: ROSTER },
  );
  return file!;
}

/** Rule by rule: computed, own, verified by cụm/khối and by the Ban, reason. */
const said = (campaign: Campaign, unit: string) =>
  reportJson(campaign, vi)
    .scores?.find((each) => each.unit === unit)
    ?.items.map(({ points, own, cluster, board, reason }) => [points, own, cluster, board, reason]);

const sheetNamed = (campaign: Campaign, name: string) =>
  cityWorkbook(campaign, vi).sheets.find((sheet) => sheet.name === name);

let first: Campaign;

beforeAll(async () => {
  const issuing = compile({ scoring: TABLE });
  const file = await sent(issuing, SECOND, { CT_18_1: 90, CT_21_1: 2, KH_18_1: 100 }, [
    [9.5, 'Biên bản họp'],
    ['-', null],
    [null, null],
  ]);
  first = compile({ files: [file], kept: opened(issuing) });
});

test('own points stand beside the computed ones, rule by rule', () => {
  // 90 ÷ 100 × 10 is 9; nothing was late; the report is not missing.
  expect(said(first, SECOND)).toEqual([
    [9, 9.5, null, null, ''],
    [null, 0, null, null, ''],
    [null, null, null, null, ''],
  ]);
  // Nothing came of the other one.
  expect(said(first, FIRST)).toEqual([
    [null, null, null, null, ''],
    [null, null, null, null, ''],
    [-8, null, null, null, ''],
  ]);
});

test('what cụm and Ban typed is kept with its reason, the difference visible, and again the next day', () => {
  // Rows of the sheet: 10525 is ranked first.
  let book = opened(first);
  book = typeInto(book, 'scores', ['number', '1'], 'cluster', 9);
  book = typeInto(book, 'scores', ['number', '1'], 'board', '8,5');
  book = typeInto(book, 'scores', ['number', '1'], 'reason', 'Thiếu minh chứng');
  const second = compile({ kept: book });
  const expected = [
    [9, 9.5, 9, 8.5, 'Thiếu minh chứng'],
    [null, 0, null, null, ''],
    [null, null, null, null, ''],
  ];
  expect(said(second, SECOND)).toEqual(expected);
  const [row] = sheetNamed(second, 'Thẩm định điểm')!.rows.slice(4);
  expect(row?.cells.slice(1, 15).map((cell) => cell?.value)).toEqual([
    1,
    '10525',
    'Phường Hải Dương',
    expect.any(String),
    'Thực hiện so kế hoạch của đơn vị, chỉ tiêu 18.1',
    '0 – 10',
    9,
    9.5,
    9,
    8.5,
    // 9 − 9,5 and 8,5 − 9,5
    -0.5,
    -1,
    'Thiếu minh chứng',
    'Biên bản họp',
  ]);
  // On the ranking: own 9.5 + 0, cụm 9, Ban 8.5, Ban less own −1.
  const ranking = sheetNamed(second, 'Xếp hạng thi đua')!;
  const line = ranking.rows.find(({ cells }) => cells[3]?.value === SECOND);
  expect(line?.cells.slice(-4).map((cell) => cell?.value)).toEqual([9.5, 9, 8.5, -1]);
  expect(said(compile({ kept: opened(second) }), SECOND)).toEqual(expected);
});

test('another form brings other own points; what was verified is about the unit and stays', async () => {
  const book = typeInto(opened(first), 'scores', ['number', '1'], 'cluster', 9);
  const file = await sent(first, SECOND, { CT_18_1: 100, CT_21_1: 2, KH_18_1: 100 }, [[10, null]]);
  const received = { time: '2026-12-14T03:00:00Z', source: 'received' } as const;
  const next = compile({ files: [{ ...file, received }], kept: book });
  expect(said(next, SECOND)?.[0]).toEqual([10, 10, 9, null, '']);
});

test('words are no points and go to the reason; points beyond the rule are questioned and kept', () => {
  let book = opened(first);
  book = typeInto(book, 'scores', ['number', '1'], 'cluster', 'xem lại');
  book = typeInto(book, 'scores', ['number', '1'], 'board', 12);
  const campaign = compile({ kept: book });
  expect(said(campaign, SECOND)?.[0]).toEqual([9, 9.5, null, 12, 'xem lại']);
  expect(campaignNotices(campaign, vi).map(({ code, severity, message }) => [code, severity, message])).toEqual([
    [
      'POINTS_NOT_A_NUMBER',
      'warning',
      'Cột “Cụm, khối thẩm định” ghi “xem lại”, không phải là số điểm. Khi ghi bảng tổng hợp, nội dung đó được giữ ở cột Lý do.',
    ],
    [
      'POINTS_OUT_OF_RANGE',
      'warning',
      'Cột “Ban thẩm định” ghi “12”, ngoài khung điểm từ 0 đến 10. Số đã ghi được giữ; đề nghị xem lại.',
    ],
  ]);
});

test('a rule that is gone takes no verified points with it', () => {
  const book = typeInto(opened(first), 'scores', ['number', '1'], 'board', 7);
  const scoring: ScoringTable = { rules: TABLE.rules.slice(1) };
  const campaign = compile({ kept: book, scoring });
  const former = (each: Campaign) =>
    each.formerScores.map(({ unit, rule, own, entered }) => [unit, rule, own, entered.board.points]);
  expect(former(campaign)).toEqual([[SECOND, 'ownPlanReached:18.1', 9.5, 7]]);
  // Kept as long as the rule does not come back.
  const later = compile({ kept: opened(campaign) });
  expect(former(later)).toEqual([[SECOND, 'ownPlanReached:18.1', 9.5, 7]]);
  expect(said(compile({ kept: opened(later), scoring: TABLE }), SECOND)?.[0]).toEqual([9, 9.5, null, 7, '']);
});

test('without a table there is no sheet, no column and no field of it', () => {
  const campaign = compile({});
  expect(cityWorkbook(campaign, vi).sheets.map(({ name }) => name)).not.toContain('Thẩm định điểm');
  expect(Object.keys(reportJson(campaign, vi))).not.toContain('scores');
  const [attachment] = formToFill(SECOND, campaign, vi);
  expect(attachment!.draw().sheets.map(({ name }) => name)).not.toContain('Tự chấm điểm');
});

describeWith(['soffice'], 'LibreOffice', () => {
  test('computes the differences and sums as they are stored', () => {
    let book = typeInto(opened(first), 'scores', ['number', '1'], 'cluster', 9);
    book = typeInto(book, 'scores', ['number', '1'], 'board', 8.5);
    expectRecalculated(cityWorkbook(compile({ kept: book }), vi));
  });
});
