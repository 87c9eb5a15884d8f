import type { Campaign } from '../campaign/Campaign';
import { campaignNotices } from '../campaign/campaignNotices';
import { campaignSheets } from '../campaign/campaignSheets';
import { CAMPAIGN_STYLES } from '../campaign/campaignStyles';
import { trackingSheetPlan } from '../campaign/trackingSheetPlan';
import { trackingTotalsPlan } from '../campaign/trackingTotalsPlan';
import type { WorkbookPlan } from '../plan/WorkbookPlan';
import { COUNT_KEYS, IDENTITY_KEYS } from '../template/identitySheet';
import { identitySheetPlan } from '../template/identitySheetPlan';
import type { Words } from '../words/Words';
import type { CityContext } from './CityContext';
import { CITY_STYLES, figureStyles } from './cityStyles';
import { dataLayout } from './dataLayout';
import { dataSheet } from './dataSheet';
import { findingsSheet } from './findingsSheet';
import { matrixSheet } from './matrixSheet';
import { summarySheet } from './summarySheet';

/**
 * The city workbook: *Tổng hợp*, *Số liệu*, *Theo đơn vị*, *Tình hình nộp* on which the officer writes, its totals,
 * *Lỗi*, what else a compilation is followed by (*Thiết lập*, *Đôn đốc*, *Thay đổi*, *Đối chiếu*, *Biểu đồ*, *Nhật ký*)
 * and the hidden identity. Its figures are live formulas over *Số liệu*, with the report's own figures as their stored
 * results; the two must agree.
 */
export function cityPlan(campaign: Campaign, words: Words): WorkbookPlan {
  const { report, catalogue, roster } = campaign;
  const data = dataLayout(report, catalogue, words.city.sheets.data);
  const tracking = trackingSheetPlan(campaign, words);
  const totals = trackingTotalsPlan(campaign, words);
  const context: CityContext = {
    report,
    catalogue,
    roster,
    words,
    data,
    counts: tracking.counts,
    notices: campaignNotices(campaign, words),
  };
  const summary = summarySheet(context);
  const { results, expected } = campaign.tracking.total;
  const identity = {
    [IDENTITY_KEYS.kind]: 'city',
    [IDENTITY_KEYS.plan]: catalogue.plan.id,
    [IDENTITY_KEYS.period]: report.period,
    [IDENTITY_KEYS.template]: catalogue.plan.version,
    [COUNT_KEYS.received]: String(results),
    [COUNT_KEYS.expected]: String(expected),
  };
  return {
    sheets: [
      summary.sheet,
      dataSheet(context),
      matrixSheet(context),
      tracking.sheet,
      totals.sheet,
      findingsSheet(context),
      ...campaignSheets(campaign, summary.names, totals, data, words),
      identitySheetPlan(identity, []),
    ],
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
