import type { Catalogue } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import type { ReportingUnit, Roster } from '../../catalogue/Roster';
import { CARRIED_KEYS } from '../../form/contract/identitySheet';
import { sha256Hex } from '../../kernel/sha256Hex';
import { OFFICE_TABLES } from '../contract/planTables';
import { inPieces } from './inPieces';
import { lastYearText } from './lastYearText';
import type { PlanRows } from './PlanRows';
import { rowsOfPlan } from './rowsOfPlan';
import { rowsText } from './rowsText';
import { madeOnce } from '../../kernel/madeOnce';

/** A plan as workbooks carry it. */
export interface PackedPlan {
  readonly text: string;
  readonly hash: string;
}

/**
 * A plan as text, the same for all units: the rows of its *Sổ kế hoạch* without empty cells, without units and without
 * what only the office needs, as any build that knows such workbooks can read them.
 */
export const packedPlan = madeOnce((catalogue: Catalogue): PackedPlan => {
  const nobody: Roster = { id: catalogue.plan.roster, title: '', kinds: [], expectedCount: null, units: [] };
  const unsent = ['kinds', 'units', 'decisions', ...OFFICE_TABLES];
  const rows = rowsOfPlan(catalogue, nobody, 'vi');
  // What a form shows of last year judges nothing: a plan that learns of it is no other plan.
  const indicators = rows.indicators.map((row) => ({ ...row, lastYear: null }));
  const text = rowsText(tablesOf({ ...rows, indicators }, (name) => !unsent.includes(name)));
  return { text, hash: sha256Hex(text) };
});

/**
 * What a workbook carries of its plan, as keys and values of the hidden sheet.
 * @param unit whose form it is; null for a workbook of the whole city, which has the list of its units elsewhere
 */
export function carriedPlan(
  catalogue: Catalogue,
  roster: Roster,
  unit: ReportingUnit | null,
): Readonly<Record<string, string>> {
  const { text, hash } = packedPlan(catalogue);
  const leads = leadsOf(catalogue, roster);
  return {
    [CARRIED_KEYS.hash]: hash,
    [CARRIED_KEYS.date]: catalogue.plan.date,
    ...inPieces(CARRIED_KEYS.text, text),
    ...(unit === null ? ofOffice(catalogue, roster) : {}),
    [CARRIED_KEYS.units]: rowsText(unitRows(catalogue, roster, leads)),
    ...(unit === null ? {} : { [CARRIED_KEYS.unit]: ownText(catalogue, roster, leads, unit) }),
  };
}

/** What the office that compiles needs besides, for its own workbook and for the forms that are issued by it. */
function ofOffice(catalogue: Catalogue, roster: Roster): Readonly<Record<string, string>> {
  const needed: readonly string[] = OFFICE_TABLES;
  const text = rowsText(tablesOf(rowsOfPlan(catalogue, roster, 'vi'), (name) => needed.includes(name)));
  const lastYear = lastYearText(catalogue);
  return {
    ...inPieces(CARRIED_KEYS.office, text),
    ...(lastYear === '' ? {} : { [CARRIED_KEYS.lastYear]: lastYear }),
  };
}

function tablesOf(rows: PlanRows, isWanted: (name: string) => boolean): Partial<PlanRows> {
  return Object.fromEntries(Object.entries(rows).filter(([name]) => isWanted(name)));
}

/** A form's own unit, which a form of a unit that the plan names need not say again. */
function ownText(catalogue: Catalogue, roster: Roster, named: readonly ReportingUnit[], unit: ReportingUnit): string {
  const isNamed = named.some(({ code }) => code === unit.code);
  return isNamed ? '' : rowsText({ units: unitRows(catalogue, roster, [unit]).units });
}

/** The units that lead a figure. */
function leadsOf(catalogue: Catalogue, { units }: Roster): readonly ReportingUnit[] {
  const leads = new Set(indicatorsOf(catalogue).map(({ leadBody }) => leadBody.unit));
  return units.filter(({ code }) => leads.has(code));
}

/** Kinds of unit and these units, without addresses. */
function unitRows(
  catalogue: Catalogue,
  roster: Roster,
  units: readonly ReportingUnit[],
): Pick<PlanRows, 'kinds' | 'units'> {
  const nothing = { ...catalogue, groups: [], relations: [], unitsOfMeasure: [] };
  const named = { ...roster, units: units.map((each) => ({ ...each, email: null })) };
  const { kinds, units: rows } = rowsOfPlan(nothing, named, 'vi');
  return { kinds, units: rows };
}
