import type { Campaign } from '../../compilation/model/Campaign';
import { campaignNotices } from './summary/campaignNotices';
import { cutNotices } from './findings/cutNotices';
import { campaignSheets } from './campaignSheets';
import { CAMPAIGN_STYLES } from './parts/campaignStyles';
import { trackingSheet } from './tracking/trackingSheet';
import { totalsSheet } from './totals/totalsSheet';
import type { DrawnWorkbook } from '../../workbook/DrawnWorkbook';
import { COUNT_KEYS, IDENTITY_KEYS } from '../../form/contract/identitySheet';
import { drawIdentitySheet } from '../../form/draw/drawIdentitySheet';
import { carriedPlan } from '../../planbook/rows/carriedPlan';
import type { Words } from '../../words/shape/Words';
import type { CityContext } from './parts/CityContext';
import { CITY_STYLES, figureStyles } from './parts/cityStyles';
import { dataLayout } from '../contract/data/dataLayout';
import { groupSheet } from './groups/groupSheet';
import { dataSheet } from './data/dataSheet';
import { findingsSheet } from './findings/findingsSheet';
import { matrixSheet } from './matrix/matrixSheet';
import { summarySheet } from './summary/summarySheet';
import { wordsFor } from '../../words/wordsFor';

/**
 * The city workbook: *Tổng hợp*, *Số liệu*, *Theo đơn vị*, *Tình hình nộp* on which the officer writes, its totals,
 * *Lỗi*, what else a compilation is followed by (*Thiết lập*, *Đôn đốc*, *Thay đổi*, *Đối chiếu*, *Biểu đồ*, *Nhật ký*)
 * and the hidden identity. Its figures are live formulas over *Số liệu*, with the report's own figures as their stored
 * results; the two must agree.
 *
 * It yields after each sheet, so that whoever draws it for a page may let the page answer meanwhile.
 */
export function* drawCity(campaign: Campaign, given: Words): Generator<void, DrawnWorkbook> {
  const { report, catalogue, roster } = campaign;
  const words = wordsFor(given, catalogue);
  const layout = dataLayout(report, catalogue, words.city.sheets.data);
  const tracking = trackingSheet(campaign, words);
  yield;
  const totals = totalsSheet(campaign, words);
  yield;
  const context: CityContext = {
    report,
    catalogue,
    roster,
    exempt: new Set(campaign.tracking.units.flatMap(({ unit, result }) => (result.state === 'exempt' ? [unit] : []))),
    judgement: campaign.settings.judgement,
    words,
    data: layout,
    counts: tracking.counts,
    notices: campaignNotices(campaign, words),
  };
  yield;
  const summary = summarySheet(context);
  yield;
  const { results, expected } = campaign.tracking.total;
  const identity = {
    [IDENTITY_KEYS.kind]: 'city',
    [IDENTITY_KEYS.plan]: catalogue.plan.id,
    [IDENTITY_KEYS.period]: report.period,
    [IDENTITY_KEYS.template]: catalogue.plan.version,
    [COUNT_KEYS.received]: String(results),
    [COUNT_KEYS.expected]: String(expected),
  };
  const hidden = { ...identity, ...carriedPlan(campaign.issued, roster, null) };
  yield;
  const data = dataSheet(context);
  yield;
  const matrix = matrixSheet(context);
  yield;
  const groups = groupSheet(campaign, summary.names, words);
  const before = [summary.sheet, data, matrix, tracking.sheet, totals.sheet, groups];
  yield;
  const behind = [
    ...(yield* campaignSheets(campaign, summary.names, totals, layout, words)),
    drawIdentitySheet(hidden, []),
  ];
  // Of the two largest sheets the texts are bounded as they are drawn, and the names stand on other sheets too.
  const unbounded = [...before, ...behind].filter(({ name }) => name !== data.name && name !== words.openData.sheet);
  const notices = [...context.notices, ...cutNotices(unbounded, words)];
  return {
    sheets: [...before, findingsSheet({ ...context, notices }), ...behind],
    activeSheet: summary.sheet.name,
    styles: {
      ...CITY_STYLES,
      ...figureStyles(new Set(catalogue.unitsOfMeasure.map(({ decimals }) => decimals))),
      ...summary.styles,
      ...CAMPAIGN_STYLES,
    },
    names: summary.names,
    properties: identity,
    title: `${words.city.summaryTitle(catalogue.form.title)} – ${words.period(report.period)}`,
    creator: 'Chỉ tiêu',
  };
}
