import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../src/core/compilation/model/Campaign';
import { remind } from '../../src/core/mail/remind';
import { reportJson } from '../../src/core/report/reportJson';
import { wordReport } from '../../src/core/report/wordReport';
import { vi } from '../../src/core/words/vi/vi';
import { xlsxOf } from './xlsxOf';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { readCityWorkbook } from '../../src/core/city/contract/readCityWorkbook';

/** What each way out says of every unit's report, and how many it says have arrived. */
export function saidOfUnits(campaign: Campaign) {
  const drawn = cityWorkbook(campaign, vi);
  const read = readWorkbook(xlsxOf(drawn));
  if (!read.ok) throw new Error(read.refusal.code);
  const kept = readCityWorkbook(read.workbook, campaign.catalogue, campaign.report.period);
  if (kept === null) throw new Error('not a city workbook');
  const document = JSON.stringify(wordReport(campaign, vi).blocks);
  const head = drawn.sheets[0]?.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? ''))) ?? [];
  const units = campaign.tracking.units.map(({ unit }) => unit);
  const urged = remind(
    { units, needs: ['resultMissing', 'resultEmpty', 'withErrors', 'returned'], by: 'unit' },
    campaign,
    vi,
  );
  return {
    json: new Map(reportJson(campaign, vi).ledger.map(({ unit, status }) => [unit, status] as const)),
    tracking: new Map(campaign.tracking.units.map(({ unit, result }) => [unit, result.state] as const)),
    sheet: new Map([...kept.units].map(([unit, { state }]) => [unit, state] as const)),
    /** As the sentences print it: `0/137`. */
    head: head.flatMap((text) => /(\d+)\/(\d+) đơn vị/.exec(text)?.slice(1, 3).join('/') ?? [])[0],
    word: /(\d+)\/(\d+) đơn vị đã gửi báo cáo/.exec(document)?.slice(1, 3).join('/'),
    property: `${drawn.properties['chitieu.received'] ?? ''}/${drawn.properties['chitieu.expected'] ?? ''}`,
    urged: new Set(urged.flatMap((each) => each.units)),
    document,
  };
}
