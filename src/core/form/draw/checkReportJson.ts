import type { CheckReport } from './CheckReport';

/** The whole report, to keep: `chitieu.checkReport` names the kind and version of the file. */
export function checkReportJson(report: CheckReport): string {
  return `${JSON.stringify({ 'chitieu.checkReport': 1, ...report }, null, 2)}\n`;
}
