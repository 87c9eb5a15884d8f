import type { Catalogue } from '../../core/catalogue/Catalogue';
import { catalogueOfPeriod } from '../../core/catalogue/catalogueOfPeriod';
import type { Period } from '../../core/catalogue/Period';
import type { ReportingUnit, Roster } from '../../core/catalogue/Roster';
import { carryFigures } from '../../core/form/draw/carryFigures';
import { withRoomFor } from '../../core/form/draw/questions/withRoomFor';
import { formWorkbook } from '../../core/form/draw/formWorkbook';
import type { ReadingContext } from '../../core/form/read/readSubmission';
import { justifiedProperties } from '../../core/stamp/justifiedProperties';
import { formerSheets } from '../../core/workbook/formerSheets';
import { sheetsOfNames } from '../../core/workbook/sheetsOfNames';
import type { Words } from '../../core/words/shape/Words';
import type { DrawOutcome } from '../../excel/WorkbookPort';
import { viewWorkbook } from '../state/viewWorkbook';
import type { WorkbookMonitor } from '../state/WorkbookMonitor';
import type { FormDone } from './formJob';

export interface FormInsertion {
  readonly monitor: WorkbookMonitor;
  /** By which a form that is there is read. */
  readonly services: ReadingContext;
  readonly chosen: {
    readonly catalogue: Catalogue;
    readonly roster: Roster;
    readonly unit: ReportingUnit;
    readonly period: Period;
    readonly words: Words;
    readonly ownRows: boolean;
  };
  /** The form that is there is of this unit and period: its figures are kept. */
  readonly same: boolean;
  /** The user has agreed that sheets that are in the way are replaced. */
  readonly replace: boolean;
  /** All words of the other language, in which a form that is there may be; null where none is, or it is in this one. */
  readonly otherWords: Words | null;
}

/** Puts a form into the workbook in front, with the figures and notes of one of the same unit and period. */
export function insertForm({
  monitor,
  services,
  chosen,
  same,
  replace,
  otherWords,
}: FormInsertion): Promise<{ readonly outcome: DrawOutcome; readonly done: FormDone }> {
  const { catalogue, unit, period, words } = chosen;
  return monitor.act(async (port) => {
    // What stands in the form at this moment, not what was last shown of it.
    const present = same ? await port.read() : null;
    const now = present === null ? null : viewWorkbook(present, services);
    // The points that the office asked for stand in the form alone.
    const selfScores = now?.kind === 'form' ? (now.submission.selfScores ?? []) : [];
    const answers = now?.kind === 'form' ? now.submission.answers : undefined;
    const asked = withRoomFor(catalogueOfPeriod(catalogue, period), answers);
    const fresh = formWorkbook({ ...chosen, catalogue: asked, issued: catalogue, selfScores });
    const kept = now?.kind === 'form' ? carryFigures(fresh, now.submission, words) : null;
    const notes = now?.kind === 'form' ? justifiedProperties(now.carried) : {};
    const drawn = kept?.drawn ?? fresh;
    const properties = { ...drawn.properties, ...notes };
    const done: FormDone =
      kept === null
        ? { kind: 'inserted', unit, period, replaced: replace }
        : { kind: 'refreshed', kept: kept.kept, recomputed: kept.recomputed };
    const other = otherWords === null ? null : formWorkbook({ ...chosen, words: otherWords, selfScores });
    // A sheet that was given another name is replaced too.
    const former = formerSheets(drawn, other, present === null ? [] : sheetsOfNames(present, drawn));
    return { outcome: await port.draw({ ...drawn, properties }, { replace: replace || same, former }), done };
  });
}
