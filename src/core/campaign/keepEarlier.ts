import type { Catalogue } from '../catalogue/Catalogue';
import { findIndicator } from '../catalogue/findIndicator';
import { indicatorsOf } from '../catalogue/indicatorsOf';
import { roleOf } from '../catalogue/roleOf';
import type { ReportingUnit, Roster } from '../catalogue/Roster';
import { isChosen } from '../consolidation/isChosen';
import { figureOf } from '../consolidation/figureOf';
import { useOf } from '../consolidation/useOf';
import type { CityReport, FigureLine, FileFinding, LedgerLine } from '../report/CityReport';
import { withholds } from '../validation/withholds';
import type { EarlierCompilation } from './EarlierCompilation';
import type { LoggedForm } from './FormLog';
import type { DataLine } from './readDataLines';

/**
 * A report with the forms that an earlier compilation used and that are not among the files of this one: whoever
 * compiles today's mails into the workbook does not have to bring all former ones. Of a unit with both the later one
 * counts. Roles and uses are those of the present settings, and the figures are computed anew.
 * @param forms the log after this run
 */
export function keepEarlier(
  report: CityReport,
  earlier: EarlierCompilation,
  forms: readonly LoggedForm[],
  catalogue: Catalogue,
  roster: Roster,
): CityReport {
  const units = new Map(roster.units.map((unit) => [unit.code, unit]));
  const kept = new Map(
    report.ledger.flatMap((line): [string, KeptForm][] => {
      const unit = units.get(line.unit);
      const form = unit && keptForm(unit, line, earlier, forms, catalogue);
      return form ? [[line.unit, form]] : [];
    }),
  );
  if (kept.size === 0) return report;
  const linesOf = groupBy(report.lines);
  const findingsOf = groupBy(report.findings);
  const lines = report.ledger.flatMap(({ unit }) => kept.get(unit)?.lines ?? linesOf.get(unit) ?? []);
  const byIndicator = new Map(indicatorsOf(catalogue).map(({ id }): [string, FigureLine[]] => [id, []]));
  for (const line of lines) byIndicator.get(line.indicator)?.push(line);
  return {
    ...report,
    lines,
    ledger: report.ledger.map((line) => kept.get(line.unit)?.ledger ?? line),
    findings: report.ledger.flatMap(({ unit }) => kept.get(unit)?.findings ?? findingsOf.get(unit) ?? []),
    figures: indicatorsOf(catalogue).map((each) => figureOf(each, byIndicator.get(each.id) ?? [], catalogue, roster)),
  };
}

interface KeptForm {
  readonly ledger: LedgerLine;
  readonly lines: readonly FigureLine[];
  readonly findings: readonly FileFinding[];
}

function keptForm(
  unit: ReportingUnit,
  now: LedgerLine,
  earlier: EarlierCompilation,
  forms: readonly LoggedForm[],
  catalogue: Catalogue,
): KeptForm | null {
  const before = earlier.units.get(unit.code);
  if (!before?.file) return null;
  const own = forms.filter((form) => form.unit === unit.code);
  const timeOf = (file: string | null, sha256: string | null): number => {
    const found = own.find((form) => (sha256 === null ? form.file === file : form.sha256 === sha256));
    return found?.sent ? Date.parse(found.sent.time) : Number.NEGATIVE_INFINITY;
  };
  const isSame = before.sha256 === null ? before.file === now.file : before.sha256 === now.sha256;
  const chosen = earlier.notes.notes.get(unit.code)?.chosen ?? '';
  const wasChosen = chosen !== '' && isChosen({ file: before.file, sha256: before.sha256 }, chosen);
  const isLater = wasChosen || now.file === null || timeOf(before.file, before.sha256) > timeOf(now.file, now.sha256);
  // Forms that are here are judged by their own times; only one that is not here has to be kept.
  const isHere = now.file === before.file || now.others.includes(before.file);
  if (isSame || isHere || !isLater) return null;

  const findings = earlier.findings.filter((each) => each.unit === unit.code);
  const count = (severity: 'error' | 'warning'): number =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  const withheld = new Set(
    findings.flatMap(({ finding }) => (finding.part !== 'plan' && withholds(finding) ? [finding.indicator] : [])),
  );
  const errors = count('error');
  return {
    findings,
    lines: (earlier.lines.get(unit.code) ?? []).flatMap((line) => withUse(line, unit, catalogue, withheld)),
    ledger: {
      ...now,
      status: errors > 0 ? 'withErrors' : 'accepted',
      file: before.file,
      sha256: before.sha256,
      modified: own.find(({ sha256, file }) => sha256 === before.sha256 && file === before.file)?.sent?.time ?? null,
      errors,
      warnings: count('warning'),
      others: [...(now.file === null ? [] : [now.file]), ...now.others],
    },
  };
}

function withUse(
  line: DataLine,
  unit: ReportingUnit,
  catalogue: Catalogue,
  withheld: ReadonlySet<string | null>,
): readonly FigureLine[] {
  const indicator = findIndicator(catalogue, line.indicator);
  if (!indicator) return [];
  const role = roleOf(unit, indicator);
  const isWithheld = withheld.has(line.indicator) || withheld.has(null);
  return [{ ...line, role, ...useOf(indicator, role, line, isWithheld) }];
}

function groupBy<T extends { readonly unit: string | null }>(
  items: readonly T[],
): ReadonlyMap<string | null, readonly T[]> {
  const groups = new Map<string | null, T[]>();
  for (const item of items) {
    const group = groups.get(item.unit);
    if (group) group.push(item);
    else groups.set(item.unit, [item]);
  }
  return groups;
}
