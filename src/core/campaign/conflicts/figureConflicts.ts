import type { Catalogue } from '../../catalogue/Catalogue';
import { decidedReporters } from '../../catalogue/decidedReporters';
import { findIndicator } from '../../catalogue/findIndicator';
import type { CityReport, FigureLine } from '../../compilation/model/CityReport';
import { ASK, LEAVE, USE, type Conflict } from '../../compilation/model/Conflict';
import { conflictId } from '../../compilation/model/conflictId';
import { doubtId } from '../../compilation/model/figureKey';
import type { ConflictSearch } from './ConflictSearch';
import { usedOrLeft, USED_OR_LEFT } from './usedOrLeft';

/** Figures of bodies that neither lead nor report them. */
export function notLead({ input, report, decisions }: ConflictSearch): readonly Conflict[] {
  // What communes are not to send by this form is no rival of the lead body's figure.
  const isDecided = decidedReporters(input.catalogue);
  return report.lines.flatMap((line): Conflict[] => {
    if (isDecided.has(line.indicator)) return [];
    const isAdopted = input.adopted?.has(line.unit, line.indicator) === true;
    if (!(line.reason === 'notLead' || isAdopted) || line.state !== 'number' || line.value === null) return [];
    const id = conflictId({ kind: 'notLead', unit: line.unit, key: line.indicator });
    const { unit, file, use } = line;
    const about = subjectOf(line, report, input.catalogue);
    const sha256 = report.receipts.find((receipt) => receipt.unit === unit)?.sha256 ?? null;
    return [
      usedOrLeft({ id, about, unit, file, sha256, rule: 'left', applied: use === 'none' ? LEAVE : USE }, decisions),
    ];
  });
}

function subjectOf(
  { indicator, value }: FigureLine,
  { lineIndex }: CityReport,
  catalogue: Catalogue,
): Conflict['about'] {
  const lead = findIndicator(catalogue, indicator)?.leadBody.unit ?? '';
  return { kind: 'notLead', indicator, value, lead, leadValue: lineIndex.at(lead, indicator)?.value ?? null };
}

/** Figures that pass a limit. */
export function doubtfulConflicts({ report, doubtful, decisions }: ConflictSearch): readonly Conflict[] {
  const hashes = new Map(report.receipts.map(({ unit, sha256 }) => [unit, sha256]));
  return doubtful.map((figure): Conflict => {
    const { unit, file, indicator, value, numerator, denominator, doubts } = figure;
    const id = doubtId(figure);
    const about = { kind: 'doubtful', indicator, value, numerator, denominator, doubts } as const;
    const applied = decisions.get(id)?.choice === LEAVE ? LEAVE : USE;
    const sha256 = hashes.get(unit) ?? null;
    return usedOrLeft({ id, about, unit, file, sha256, rule: 'asIs', applied }, decisions, [
      ...USED_OR_LEFT,
      { id: ASK, form: null },
    ]);
  });
}
