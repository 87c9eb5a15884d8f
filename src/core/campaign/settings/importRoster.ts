import { readRoster } from '../../catalogue/readRoster';
import type { ReportingUnit, Roster } from '../../catalogue/Roster';
import type { RosterImport } from '../../compilation/model/RosterImport';

/**
 * A list of units as rows of text (of a sheet, or `pastedRows`), with a report of what was understood of it.
 * @param base gives the kinds of unit, what the list has no column for, and the former list to compare with
 */
export function importRoster(rows: readonly (readonly string[])[], base: Roster): RosterImport {
  const { roster, columns, ignoredCaptions, problems } = readRoster(rows, base);
  const units = roster?.units ?? [];
  const former = new Map(base.units.map((unit) => [unit.code, unit]));
  const listed = new Set(units.map(({ code }) => code));
  return {
    roster,
    understood: {
      columns,
      ignoredCaptions,
      units: units.length,
      clusters: new Set(units.flatMap(({ cluster }) => (cluster === null ? [] : [cluster]))).size,
      withoutCluster: units.filter(({ cluster }) => cluster === null).length,
      withEmail: units.filter(({ email }) => email !== null).length,
      added: units.filter(({ code }) => !former.has(code)).map(({ code }) => code),
      removed: base.units.filter(({ code }) => !listed.has(code)).map(({ code }) => code),
      changed: units.filter((unit) => isOther(unit, former.get(unit.code))).map(({ code }) => code),
    },
    problems,
  };
}

function isOther(unit: ReportingUnit, former: ReportingUnit | undefined): boolean {
  if (former === undefined) return false;
  const fields = ['name', 'kind', 'cluster', 'email', 'confirmed', 'officialName'] as const;
  return fields.some((field) => (unit[field] ?? null) !== (former[field] ?? null));
}
