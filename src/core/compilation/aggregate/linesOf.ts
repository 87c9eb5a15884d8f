import { isResult } from '../../form/contract/isResult';
import { quotient } from '../../kernel/quotient';
import type { Catalogue, Indicator } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import type { CellState } from '../../numbers/cellState';
import type { FigureLine } from '../model/CityReport';
import type { Entry } from '../../form/read/Submission';
import type { EntryPart } from '../../form/contract/EntryPart';
import type { Finding, FindingCode } from '../../validation/Finding';
import { withholds } from '../../validation/withholds';
import type { UnitFigures } from '../model/UnitFigures';
import type { AdmittedForm } from '../model/AdmittedForm';
import { roleWith } from './roleWith';
import { ratioState } from './ratioState';
import { useOf } from './useOf';

/** What leaves no number in the own plan or last year's figure either, where it is only a warning. */
const UNUSED: ReadonlySet<FindingCode> = new Set<FindingCode>(['STRUCK_OUT', 'MERGED_CELL', 'HARD_RANGE']);

/** One line for each figure of the plan, whatever the form says about it, with what becomes of it. */
export function linesOf(
  { file, unit, submission }: AdmittedForm,
  findings: readonly Finding[],
  catalogue: Catalogue,
  adopted?: UnitFigures,
): readonly FigureLine[] {
  const entries = new Map(submission.entries.map((entry) => [keyOf(entry.indicator, entry.part), entry]));
  const remarks = new Map(submission.remarks.map((remark) => [remark.indicator, remark]));
  const withheld = new Set(
    findings.filter((each) => isResult(each.part) && withholds(each)).map((each) => each.indicator),
  );
  const unused = new Set(
    findings.flatMap(({ code, indicator, part }) =>
      indicator !== null && part !== null && UNUSED.has(code) ? [keyOf(indicator, part)] : [],
    ),
  );
  return indicatorsOf(catalogue).map((indicator): FigureLine => {
    const role = roleWith(adopted, unit, indicator);
    const remark = remarks.get(indicator.id);
    const said = readFigure(indicator, (part) => entries.get(keyOf(indicator.id, part)));
    const besides = (part: EntryPart): Entry | undefined => {
      const key = keyOf(indicator.id, part);
      return unused.has(key) ? undefined : entries.get(key);
    };
    // A fault of the form as a whole (no indicator) is a fault of each figure.
    const isWithheld = withheld.has(indicator.id) || withheld.has(null);
    const { use, reason } = useOf(indicator, role, said, isWithheld);
    // Field by field: with what is spread behind others, a line takes several times as much time and memory.
    return {
      unit: unit.code,
      indicator: indicator.id,
      role,
      file,
      sheet: submission.sheet,
      cell: said.cell,
      raw: said.raw,
      state: said.state,
      value: said.value,
      numerator: said.numerator,
      denominator: said.denominator,
      ownPlan: besides('plan')?.value ?? null,
      lastYear: lastYearOf(indicator, besides('lastYear')),
      status: remark?.status ?? null,
      source: remark?.source ?? '',
      note: remark?.note ?? '',
      use,
      reason,
    };
  });
}

/** Where nothing occurred last year (`-`) a sum has nothing to add. */
function lastYearOf({ method }: Indicator, entry: Entry | undefined): number | null {
  return method.kind === 'sum' && entry?.state === 'none' ? 0 : (entry?.value ?? null);
}

type Figure = Pick<FigureLine, 'cell' | 'raw' | 'state' | 'value' | 'numerator' | 'denominator'>;

function readFigure(indicator: Indicator, entryOf: (part: EntryPart) => Entry | undefined): Figure {
  const value = entryOf('value');
  if (indicator.method.kind !== 'ratio') {
    return {
      cell: value?.cell ?? null,
      raw: rawText(value),
      state: stateOf(value),
      value: value?.value ?? null,
      numerator: null,
      denominator: null,
    };
  }
  const numerator = entryOf('numerator');
  const denominator = entryOf('denominator');
  const state = ratioState(stateOf(numerator), stateOf(denominator));
  // A percentage that was typed where its parts are wanted is shown, so that it isn't lost; `useOf` leaves it out.
  const onlyPercent = state === 'blank' && stateOf(value) === 'number' && value?.formula === null;
  if (onlyPercent) {
    const { cell } = value;
    return { cell, raw: rawText(value), state: 'number', value: value.value, numerator: null, denominator: null };
  }
  const top = partValue(numerator, state);
  const bottom = denominator?.value ?? null;
  return {
    cell: joined(numerator?.cell ?? '', denominator?.cell ?? '') || null,
    raw: joined(rawText(numerator), rawText(denominator)),
    state,
    value: quotient(top, bottom, indicator.method.scale),
    numerator: top,
    denominator: bottom,
  };
}

/** `-` over a number counts as 0. */
function partValue(numerator: Entry | undefined, state: CellState): number | null {
  return state === 'number' && numerator?.state === 'none' ? 0 : (numerator?.value ?? null);
}

function stateOf(entry: Entry | undefined): CellState {
  return entry?.state ?? 'blank';
}

function rawText(entry: Entry | undefined): string {
  if (!entry) return '';
  if (entry.error !== null) return entry.error;
  return entry.raw === null ? '' : String(entry.raw);
}

function joined(first: string, second: string): string {
  return first === '' && second === '' ? '' : `${first} / ${second}`;
}

function keyOf(indicator: string, part: EntryPart): string {
  return `${indicator} ${part}`;
}
