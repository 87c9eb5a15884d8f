import type { Catalogue } from '../catalogue/Catalogue';
import type { Roster } from '../catalogue/Roster';
import { describeFinding } from '../words/describeFinding';
import { describeRefusal } from '../words/describeRefusal';
import type { Words } from '../words/shape/Words';
import type { CityReport } from '../compilation/model/CityReport';
import type { ReportData } from './ReportData';

/** The report as plain data for other programs, with messages in the language of the words. */
export function reportJson(report: CityReport, catalogue: Catalogue, roster: Roster, words: Words): ReportData {
  return {
    plan: report.plan,
    period: report.period,
    figures: report.figures.map((figure) => ({
      id: figure.indicator,
      unit: figure.unitOfMeasure,
      target: figure.target,
      value: figure.value,
      method: figure.method,
      percent: figure.percent,
      result: figure.outcome,
      contributors: figure.contributors,
      expected: figure.expected,
      reported: figure.reportedValue,
      imputed: figure.imputed,
      coverage: figure.coverage,
    })),
    ledger: report.ledger.map(({ unit, name, status, file }) => ({ unit, name, status, file })),
    refused: report.refused.map(({ file, code, params }) => ({
      file,
      code,
      message: describeRefusal(code, params, words),
    })),
    findings: report.findings.map(({ file, unit, finding }) => ({
      file,
      unit,
      code: finding.code,
      severity: finding.severity,
      indicator: finding.indicator,
      sheet: finding.sheet,
      cell: finding.cell,
      message: describeFinding(finding, catalogue, roster, words),
      params: { ...finding.params },
    })),
  };
}
