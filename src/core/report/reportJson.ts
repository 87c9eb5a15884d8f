import { describeFinding } from '../words/describeFinding';
import { describeRefusal } from '../words/describeRefusal';
import type { Words } from '../words/shape/Words';
import type { Campaign } from '../compilation/model/Campaign';
import { closingsJson } from './closingsJson';
import type { Duty } from '../compilation/model/Tracking';
import { scoresJson } from './scoresJson';
import { casesJson } from './casesJson';
import type { DutyRecord, ReportData } from './ReportData';
import { wordsFor } from '../words/wordsFor';

/** What a compilation came to as plain data for other programs, with messages in the language of the words. */
export function reportJson(campaign: Campaign, given: Words): ReportData {
  const words = wordsFor(given, campaign.catalogue);
  const { report, tracking, catalogue, roster, conflicts } = campaign;
  return {
    plan: report.plan,
    period: report.period,
    groups: report.groups.map(({ number, result, rule }) => ({ number, result, rule })),
    figures: report.figures.map((figure) => ({
      id: figure.indicator,
      unitOfMeasure: figure.unitOfMeasure,
      unit: figure.unitOfMeasure,
      target: figure.target,
      value: figure.value,
      method: figure.method,
      source: figure.standsIn ? 'unitsInsteadOfLead' : figure.counts,
      lead: figure.leadValue,
      units: figure.unitsValue,
      percent: figure.percent,
      distance: figure.distance,
      lastYear: figure.lastYear,
      change: figure.change,
      result: figure.outcome,
      progress: figure.progress,
      status: figure.status,
      contributors: figure.contributors,
      expected: figure.expected,
      reported: figure.reportedValue,
      imputed: figure.imputed,
      coverage: figure.coverage,
      unproven: figure.unproven,
    })),
    cases: casesJson(conflicts, catalogue, words),
    approvals: [...campaign.approvals.units].flatMap(([unit, { marks }]) =>
      Object.values(marks).some((mark) => mark !== null) ? [{ unit, ...marks }] : [],
    ),
    ...(campaign.scores === null ? {} : { scores: scoresJson(campaign.scores, campaign.settings.scoring) }),
    ...closingsJson(campaign, words),
    ledger: tracking.units.map(({ unit, name, ownPlan, result, file }) => ({
      unit,
      name,
      status: result.state,
      file,
      duties: [dutyRecord('ownPlan', ownPlan), dutyRecord('result', result)],
    })),
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

function dutyRecord(duty: DutyRecord['duty'], said: Duty): DutyRecord {
  const { state, document, declared, time, daysLate, urged } = said;
  const named = declared === null ? {} : { declared };
  return {
    duty,
    state,
    document,
    ...named,
    time: time?.time ?? null,
    timeSource: time?.source ?? null,
    daysLate,
    urged,
  };
}
