import { beginningOf } from '../../kernel/beginningOf';
import { linesOf } from '../../compilation/aggregate/linesOf';
import type { AdmittedForm } from '../../compilation/model/AdmittedForm';
import type { DataLine } from '../../compilation/model/DataLine';
import type { FormDifferences, SaidFigure } from '../../compilation/model/FormDifferences';
import type { KeptWorkbook } from '../../compilation/model/KeptWorkbook';
import type { LoggedForm } from '../../compilation/model/FormLog';
import { conflictId } from '../../compilation/model/conflictId';
import { formKey } from '../../compilation/model/formKey';
import type { Catalogue } from '../../catalogue/Catalogue';
import { isSameFigure } from '../changes/isSameFigure';

/** As many figures as an officer takes in at a glance; the rest is counted. */
const NAMED = 5;

/** Characters of a text that is no figure: it stands in a cell with the rest of the conflict. */
const LONGEST = 60;

/** Where the figures of a form may still be found. */
export interface KnownForms {
  readonly catalogue: Catalogue;
  readonly received: readonly AdmittedForm[];
  readonly kept: Pick<KeptWorkbook, 'units' | 'lines' | 'conflicts'> | null;
}

/**
 * What the form in force says otherwise than the first of its rivals whose figures are known: it is among the files of
 * this compilation, was in force in the one before, or was compared there already. Undefined where none is known.
 * @param said what the form in force says, in the plan's order
 * @param rivals in the order in which they would count
 */
export function formDifferences(
  inForce: LoggedForm,
  said: readonly DataLine[],
  rivals: readonly LoggedForm[],
  known: KnownForms,
): FormDifferences | undefined {
  for (const rival of rivals) {
    if (rival === inForce) continue;
    const lines = linesOfForm(rival, known);
    if (lines !== null) return compared(rival, said, lines);
    const before = comparedBefore(inForce, rival, known);
    if (before !== undefined) return before;
  }
  return undefined;
}

function linesOfForm(form: LoggedForm, { received, catalogue, kept }: KnownForms): readonly DataLine[] | null {
  const key = formKey(form);
  const admitted = received.find((each) => each.unit.code === form.unit && formKey(each) === key);
  if (admitted !== undefined) return linesOf(admitted, [], catalogue);
  const before = kept?.units.get(form.unit);
  if (!before?.file || formKey({ file: before.file, sha256: before.sha256 }) !== key) return null;
  return kept?.lines.get(form.unit) ?? null;
}

function comparedBefore(inForce: LoggedForm, rival: LoggedForm, { kept }: KnownForms): FormDifferences | undefined {
  const id = conflictId({ kind: 'severalForms', unit: inForce.unit, key: '' });
  const before = kept?.conflicts.find(({ conflict }) => conflict.id === id)?.conflict;
  if (before?.about.kind !== 'severalForms' || before.applied !== formKey(inForce)) return undefined;
  return before.about.differences?.key === formKey(rival) ? before.about.differences : undefined;
}

function compared(rival: LoggedForm, said: readonly DataLine[], lines: readonly DataLine[]): FormDifferences {
  const others = new Map(lines.map((line) => [line.indicator, line]));
  const differing = said.flatMap((line) => {
    const other = others.get(line.indicator);
    return other === undefined || isSaidAlike(line, other) ? [] : [{ line, other }];
  });
  return {
    key: formKey(rival),
    file: rival.file,
    count: differing.length,
    figures: differing.slice(0, NAMED).map(({ line, other }) => ({
      indicator: line.indicator,
      inForce: saidFigure(line),
      other: saidFigure(other),
    })),
  };
}

function isSaidAlike(a: DataLine, b: DataLine): boolean {
  if (a.state !== b.state) return false;
  if (a.state === 'unreadable') return a.raw === b.raw;
  return (
    isSameFigure(a.value, b.value) &&
    isSameFigure(a.numerator, b.numerator) &&
    isSameFigure(a.denominator, b.denominator)
  );
}

function saidFigure({ state, value, numerator, denominator, raw }: DataLine): SaidFigure {
  const figure = { state, value, numerator, denominator };
  return state === 'unreadable' ? { ...figure, raw: beginningOf(raw, LONGEST) } : figure;
}
