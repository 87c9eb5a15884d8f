import { indicatorsOf } from '../catalogue/indicatorsOf';
import type { CityReport, FigureLine, FileFinding, LedgerLine, RefusedFile } from '../report/CityReport';
import { validateReceived } from '../sending/validateReceived';
import { admitFile } from './admitFile';
import type { AdmittedForm } from './AdmittedForm';
import type { ConsolidationInput } from './ConsolidationInput';
import { duplicateFinding } from './duplicateFinding';
import { figureOf } from './figureOf';
import { ledgerLine } from './ledgerLine';
import { linesOf } from './linesOf';
import { noteFindings } from './noteFindings';
import { pickForm } from './pickForm';

/**
 * Compiles received files into the city's report. The order of the files does not matter: units stand in the order of
 * the roster, figures in that of the plan, refused files by name. Every file is found again in the ledger, as used or
 * as one of its unit's others, or among the refused.
 */
export function consolidate(input: ConsolidationInput): CityReport {
  const { catalogue, roster, period } = input;
  const { forms, refused } = admitAll(input);
  const ledger: LedgerLine[] = [];
  const lines: FigureLine[] = [];
  const findings: FileFinding[] = [];
  for (const unit of roster.units) {
    const [first, ...more] = forms.get(unit.code) ?? [];
    if (!first) {
      ledger.push(ledgerLine(unit, null, []));
      continue;
    }
    const picked = pickForm([first, ...more], input.chosen?.get(unit.code));
    const { used, others } = picked;
    const own = validateReceived(used.submission, catalogue, roster);
    const all = [...noteFindings(used.notes), ...own, ...others.map((other) => duplicateFinding(used, other))];
    ledger.push(ledgerLine(unit, picked, all));
    lines.push(...linesOf(used, own, catalogue));
    findings.push(...all.map((finding) => ({ file: used.file, unit: unit.code, finding })));
  }
  const byIndicator = new Map(indicatorsOf(catalogue).map(({ id }): [string, FigureLine[]] => [id, []]));
  for (const line of lines) byIndicator.get(line.indicator)?.push(line);
  return {
    plan: catalogue.plan.id,
    period,
    figures: indicatorsOf(catalogue).map((each) => figureOf(each, byIndicator.get(each.id) ?? [], catalogue, roster)),
    lines,
    ledger,
    refused,
    findings,
  };
}

function admitAll(input: ConsolidationInput): {
  readonly forms: ReadonlyMap<string, readonly AdmittedForm[]>;
  readonly refused: readonly RefusedFile[];
} {
  const forms = new Map<string, AdmittedForm[]>();
  const refused: RefusedFile[] = [];
  for (const received of input.files) {
    const admitted = admitFile(received, input);
    if ('refused' in admitted) {
      refused.push(admitted.refused);
      continue;
    }
    const { code } = admitted.form.unit;
    const own = forms.get(code);
    if (own) own.push(admitted.form);
    else forms.set(code, [admitted.form]);
  }
  return { forms, refused: refused.sort(byFile) };
}

function byFile(a: RefusedFile, b: RefusedFile): number {
  return order(a.file, b.file) || order(a.sha256 ?? '', b.sha256 ?? '') || order(a.code, b.code);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
