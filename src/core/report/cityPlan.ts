import type { Campaign } from '../campaign/Campaign';
import { campaignNotices } from '../campaign/campaignNotices';
import { campaignSheets } from '../campaign/campaignSheets';
import { CAMPAIGN_STYLES } from '../campaign/campaignStyles';
import { trackingSheetPlan } from '../campaign/trackingSheetPlan';
import { trackingTotalsPlan } from '../campaign/trackingTotalsPlan';
import type { Catalogue } from '../catalogue/Catalogue';
import type { Roster } from '../catalogue/Roster';
import type { WorkbookPlan } from '../plan/WorkbookPlan';
import { COUNT_KEYS, IDENTITY_KEYS } from '../template/identitySheet';
import { identitySheetPlan } from '../template/identitySheetPlan';
import type { Words } from '../words/Words';
import type { CityContext } from './CityContext';
import type { CityReport } from './CityReport';
import { CITY_STYLES, figureStyles } from './cityStyles';
import { dataLayout } from './dataLayout';
import { dataSheet } from './dataSheet';
import { findingsSheet } from './findingsSheet';
import { ledgerCounts } from './ledgerCounts';
import { ledgerSheet } from './ledgerSheet';
import { matrixSheet } from './matrixSheet';
import { summarySheet } from './summarySheet';

/**
 * The city workbook: *Tổng hợp*, *Số liệu*, *Theo đơn vị*, *Tình hình nộp*, *Lỗi* and the hidden identity. Its figures
 * are live formulas over *Số liệu*, with the report's own figures as their stored results; the two must agree.
 *
 * @param report compiled with the same catalogue and roster
 * @param campaign what an officer follows the compilation by; *Tình hình nộp* is then the sheet that she writes on, and
 *   *Thiết lập*, *Đôn đốc*, *Thay đổi*, *Đối chiếu*, *Biểu đồ* and *Nhật ký* are there
 */
export function cityPlan(
  report: CityReport,
  catalogue: Catalogue,
  roster: Roster,
  words: Words,
  campaign: Campaign | null = null,
): WorkbookPlan {
  const data = dataLayout(report, catalogue, words.city.sheets.data);
  const tracking = campaign && trackingSheetPlan(campaign, words);
  const totals = campaign && trackingTotalsPlan(campaign, words);
  const context: CityContext = {
    report,
    catalogue,
    roster,
    words,
    data,
    counts: tracking?.counts ?? ledgerCounts({ report, words }),
    notices: campaign === null ? [] : campaignNotices(campaign, words),
  };
  const summary = summarySheet(context);
  const more = campaign && totals ? campaignSheets(campaign, summary.names, totals, data, words) : [];
  const identity = {
    [IDENTITY_KEYS.kind]: 'city',
    [IDENTITY_KEYS.plan]: catalogue.plan.id,
    [IDENTITY_KEYS.period]: report.period,
    [IDENTITY_KEYS.template]: catalogue.plan.version,
    [COUNT_KEYS.received]: String(
      campaign?.tracking.total.results ?? report.ledger.filter(({ status }) => status !== 'notSent').length,
    ),
    [COUNT_KEYS.expected]: String(campaign?.tracking.total.expected ?? report.ledger.length),
  };
  return {
    sheets: [
      summary.sheet,
      dataSheet(context),
      matrixSheet(context),
      tracking?.sheet ?? ledgerSheet(context),
      ...(totals === null ? [] : [totals.sheet]),
      findingsSheet(context),
      ...more,
      identitySheetPlan(identity, []),
    ],
    activeSheet: summary.sheet.name,
    styles: {
      ...CITY_STYLES,
      ...figureStyles(new Set(catalogue.unitsOfMeasure.map(({ decimals }) => decimals))),
      ...summary.styles,
      ...(campaign === null ? {} : CAMPAIGN_STYLES),
    },
    names: summary.names,
    properties: identity,
    title: `${words.city.summaryTitle(catalogue.form.title)} – ${words.period(report.period)}`,
    creator: 'Chỉ tiêu',
  };
}
