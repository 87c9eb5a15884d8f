import { bareNameKey } from '../catalogue/bareNameKey';
import { matchUnitName } from '../catalogue/matchUnitName';
import { nameKey } from '../catalogue/nameKey';
import { isReadAs } from '../catalogue/isReadAs';
import { isPeriod } from '../catalogue/Period';
import type { ReportingUnit, Roster } from '../catalogue/Roster';
import { withoutAuthority } from '../catalogue/withoutAuthority';
import { candidateParams } from '../identity/candidateParams';
import { proposeUnits } from '../identity/proposeUnits';
import type { Finding } from './Finding';
import type { FormRows } from './FormRows';
import { makeFinding } from './makeFinding';

/** Whether the form says which plan, unit and period it is for, and says it without contradiction. */
export function checkIdentity({ submission, catalogue, unit }: FormRows, roster: Roster): readonly Finding[] {
  const { plan, unit: code, period, template, unitName } = submission.identity;
  const place = { indicator: null, part: null, sheet: submission.sheet, cell: null };
  const findings: Finding[] = [];

  if (plan === null) findings.push(makeFinding('PLAN_MISSING', 'error', place, {}));
  const candidates = () => candidateParams(proposeUnits({ code, name: unitName, file: null }, roster));
  if (code === null) {
    findings.push(makeFinding('UNIT_MISSING', 'error', place, { name: unitName ?? '', ...candidates() }));
  } else if (unit === null) {
    findings.push(makeFinding('UNIT_UNKNOWN', 'error', place, { unit: code, ...candidates() }));
  } else if (unitName !== null && unitName !== unit.name && !isNameOf(roster, unit, unitName)) {
    // A neighbour's form that was copied: whose figures these are cannot be told.
    const severity = matchUnitName(roster, withoutAuthority(unitName)) === null ? 'warning' : 'error';
    findings.push(makeFinding('UNIT_NAME_DIFFERS', severity, place, { found: unitName, expected: unit.name }));
  }
  if (period === null || !isPeriod(period, catalogue.plan.year)) {
    findings.push(makeFinding('PERIOD_UNKNOWN', 'error', place, { period: period ?? '' }));
  }
  if (plan !== null && !isReadAs(catalogue.plan, template)) {
    const params = { found: template ?? '', expected: catalogue.plan.version };
    findings.push(makeFinding('TEMPLATE_VERSION', 'warning', place, params));
  }
  return findings;
}

function isNameOf(roster: Roster, unit: ReportingUnit, text: string): boolean {
  const key = nameKey(withoutAuthority(text));
  return key === '' || key === nameKey(unit.name) || key === bareNameKey(roster, unit);
}
