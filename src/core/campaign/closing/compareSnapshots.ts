import type {
  ClosedFigure,
  ClosedSnapshot,
  ClosedUnit,
  FigureRevision,
  Revision,
  RevisionCause,
} from '../../compilation/model/Closing';
import { isSameFigure } from '../changes/isSameFigure';
import { unitChanges } from '../changes/unitChanges';

/** Figures and results that are other than they were closed, each with its causes; and the units that are. */
export function compareSnapshots(before: ClosedSnapshot, after: ClosedSnapshot): Pick<Revision, 'figures' | 'units'> {
  const former = new Map(before.units.map((unit) => [unit.unit, unit]));
  const now = new Map(after.units.map((unit) => [unit.unit, unit]));
  const codes = [...new Set([...now.keys(), ...former.keys()])];
  const pairs = codes.map((unit): UnitPair => ({ unit, before: former.get(unit), after: now.get(unit) }));
  const figures = new Map(before.figures.map((figure) => [figure.indicator, figure]));
  return {
    figures: after.figures.flatMap((figure): readonly FigureRevision[] => {
      const old = figures.get(figure.indicator);
      if (old?.result === figure.result && isSameFigure(old.value, figure.value)) return [];
      return [revisionOf(old ?? NEVER_ASKED, figure, pairs)];
    }),
    units: unitChanges(former, after.units),
  };
}

interface UnitPair {
  readonly unit: string;
  readonly before: ClosedUnit | undefined;
  readonly after: ClosedUnit | undefined;
}

/** A figure that a changed plan has brought. */
const NEVER_ASKED: Omit<ClosedFigure, 'indicator'> = {
  value: null,
  result: 'noData',
  expected: 0,
  unproven: false,
  rule: '',
};

function revisionOf(
  old: Omit<ClosedFigure, 'indicator'>,
  figure: ClosedFigure,
  pairs: readonly UnitPair[],
): FigureRevision {
  const isOtherRule = old.rule !== figure.rule;
  const causes = [
    ...(isOtherRule ? [cause('rule')] : []),
    ...pairs.flatMap((pair) => causeOf(pair, figure.indicator, isOtherRule, old.expected !== figure.expected)),
  ];
  return {
    indicator: figure.indicator,
    before: old.value,
    after: figure.value,
    resultBefore: old.result,
    resultAfter: figure.result,
    causes: causes.length > 0 ? causes : [cause(old.unproven === figure.unproven ? 'other' : 'decision')],
  };
}

/** Why a unit gives another part to the figure; nothing where it gives the same. */
function causeOf(
  { unit, before, after }: UnitPair,
  indicator: string,
  isOtherRule: boolean,
  isOtherCount: boolean,
): readonly RevisionCause[] {
  const isOtherPart = before?.parts[indicator] !== after?.parts[indicator];
  if (before === undefined || after === undefined) return isOtherPart || isOtherCount ? [cause('roster', unit)] : [];
  if (!isOtherPart) {
    const isExemption = (before.state === 'exempt') !== (after.state === 'exempt');
    return isOtherCount && isExemption ? [cause('decision', unit)] : [];
  }
  if (before.sha256 !== after.sha256 && after.file !== null) {
    if (after.chosen !== before.chosen) return [cause('decision', unit, after.file)];
    return [cause(before.file === null ? 'newForm' : 'formReplaced', unit, after.file)];
  }
  // The same form is used otherwise, by a rule that has been named already or by a decision.
  return isOtherRule ? [] : [cause('decision', unit)];
}

function cause(kind: RevisionCause['kind'], unit: string | null = null, file: string | null = null): RevisionCause {
  return { kind, unit, file };
}
