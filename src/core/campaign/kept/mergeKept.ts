import { isResult } from '../../form/contract/isResult';
import { isUsed } from './settleForms';
import { groupBy } from '../../kernel/groupBy';
import { findIndicator } from '../../catalogue/findIndicator';
import type { ReportingUnit } from '../../catalogue/Roster';
import type { ConsolidationInput } from '../../compilation/model/ConsolidationInput';
import { formKey } from '../../compilation/model/formKey';
import { isChosen } from '../../compilation/model/isChosen';
import { newestFirst, type DatedForm } from '../../compilation/admit/newestFirst';
import { roleWith } from '../../compilation/aggregate/roleWith';
import { withOwnPlans } from '../../compilation/aggregate/withOwnPlans';
import { useOf } from '../../compilation/aggregate/useOf';
import type { Gathered } from '../../compilation/model/Gathered';
import type { FigureLine, FileFinding, UnitReceipt } from '../../compilation/model/CityReport';
import { withholds } from '../../validation/withholds';
import type { KeptWorkbook } from '../../compilation/model/KeptWorkbook';
import type { LoggedForm } from '../../compilation/model/FormLog';
import type { DataLine } from '../../compilation/model/DataLine';
import { countOpen } from '../../compilation/model/countOpen';

/**
 * What was gathered, with the forms that an earlier compilation used and that are not among the files of this one: whoever
 * compiles today's mails into the workbook does not have to bring all former ones. Of a unit with both the later one
 * counts. Roles and uses are those of the present settings.
 * What a unit planned stays where its later form does not say it again.
 * @param forms the log after this run
 */
export function mergeKept(
  report: Gathered,
  kept: KeptWorkbook,
  forms: readonly LoggedForm[],
  input: Omit<ConsolidationInput, 'files'>,
): Gathered {
  const units = new Map(input.roster.units.map((unit) => [unit.code, unit]));
  const before = groupBy(kept.findings, ({ unit }) => unit);
  const keptForms = new Map(
    report.receipts.flatMap((receipt): [string, KeptForm][] => {
      const unit = units.get(receipt.unit);
      const form = unit && keptForm(unit, receipt, { ...kept, findings: before.get(unit.code) ?? [] }, forms, input);
      return form ? [[receipt.unit, form]] : [];
    }),
  );
  const linesOf = groupBy(report.lines, ({ unit }) => unit);
  const findingsOf = groupBy(report.findings, ({ unit }) => unit);
  const lines = report.receipts.flatMap(({ unit }) => {
    const own = keptForms.get(unit)?.lines ?? linesOf.get(unit) ?? [];
    return withOwnPlans(own, plansOf(kept.lines.get(unit) ?? []));
  });
  return {
    ...report,
    lines,
    receipts: report.receipts.map((receipt) => keptForms.get(receipt.unit)?.receipt ?? receipt),
    findings: report.receipts.flatMap(({ unit }) => keptForms.get(unit)?.findings ?? findingsOf.get(unit) ?? []),
  };
}

interface KeptForm {
  readonly receipt: UnitReceipt;
  readonly lines: readonly FigureLine[];
  readonly findings: readonly FileFinding[];
}

/** @param kept with the findings of this unit alone */
function keptForm(
  unit: ReportingUnit,
  now: UnitReceipt,
  kept: KeptWorkbook,
  forms: readonly LoggedForm[],
  input: Omit<ConsolidationInput, 'files'>,
): KeptForm | null {
  const before = kept.units.get(unit.code);
  if (!before?.file) return null;
  const { file, sha256 } = before;
  if (input.excluded?.has(formKey({ file, sha256 }))) return null;
  const dated = (form: { readonly file: string; readonly sha256: string | null }): DatedForm =>
    forms.find((each) => each.unit === unit.code && each.file === form.file && each.sha256 === form.sha256) ??
    // Of copies under several names the log keeps one.
    forms.find((each) => each.unit === unit.code && each.sha256 !== null && each.sha256 === form.sha256) ?? {
      ...form,
      stamp: 'none',
      sent: null,
      content: 'results',
    };
  const isSame = isUsed({ file, sha256 }, now);
  const chosen = input.chosen?.get(unit.code);
  const wasChosen = chosen !== undefined && isChosen({ file, sha256 }, chosen);
  const isNowChosen =
    chosen !== undefined && now.file !== null && isChosen({ file: now.file, sha256: now.sha256 }, chosen);
  const isLater =
    now.file === null || newestFirst(dated({ file, sha256 }), dated({ file: now.file, sha256: now.sha256 })) < 0;
  // Forms that are here are judged by their own times; only one that is not here has to be kept.
  const isHere = file === now.file || now.others.includes(file);
  if (isSame || isHere || isNowChosen || !(wasChosen || isLater)) return null;

  const { findings } = kept;
  const withheld = new Set(
    findings.flatMap(({ finding }) => (isResult(finding.part) && withholds(finding) ? [finding.indicator] : [])),
  );
  const form = dated({ file, sha256 });
  return {
    findings,
    lines: (kept.lines.get(unit.code) ?? []).flatMap((line) => withUse(line, unit, input, withheld)),
    receipt: {
      ...now,
      content: form.content,
      file,
      sha256,
      modified: savedAt(form),
      errors: countOpen(findings, 'error'),
      warnings: countOpen(findings, 'warning'),
      kept: findings.filter(({ note }) => note !== undefined).length,
      others: [...(now.file === null ? [] : [now.file]), ...now.others],
    },
  };
}

/** Of a form that went by its stamp the log does not tell when its file was saved. */
function savedAt({ sent }: DatedForm): string | null {
  return sent?.source === 'modified' ? sent.time : null;
}

function plansOf(lines: readonly DataLine[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap(({ indicator, ownPlan }) => (ownPlan === null ? [] : [[indicator, ownPlan] as const])));
}

function withUse(
  line: DataLine,
  unit: ReportingUnit,
  { catalogue, adopted }: Omit<ConsolidationInput, 'files'>,
  withheld: ReadonlySet<string | null>,
): readonly FigureLine[] {
  const indicator = findIndicator(catalogue, line.indicator);
  if (!indicator) return [];
  const role = roleWith(adopted, unit, indicator);
  const isWithheld = withheld.has(line.indicator) || withheld.has(null);
  const { use, reason } = useOf(indicator, role, line, isWithheld);
  // Field by field, as in `linesOf`: what is added to a copy of so many fields takes ten times as long.
  return [
    {
      unit: line.unit,
      indicator: line.indicator,
      role,
      file: line.file,
      sheet: line.sheet,
      cell: line.cell,
      raw: line.raw,
      state: line.state,
      value: line.value,
      numerator: line.numerator,
      denominator: line.denominator,
      ownPlan: line.ownPlan,
      lastYear: line.lastYear,
      status: line.status,
      source: line.source,
      note: line.note,
      use,
      reason,
    },
  ];
}
