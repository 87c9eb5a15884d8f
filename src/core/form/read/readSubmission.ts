import { isResult } from '../contract/isResult';
import type { Catalogue, Indicator } from '../../catalogue/Catalogue';
import { findUnit } from '../../catalogue/findUnit';
import { roleOf, type Role } from '../../catalogue/roleOf';
import type { ReportingUnit, Roster } from '../../catalogue/Roster';
import { legacyWords } from '../../kernel/legacyWords';
import { cellAddress } from '../../kernel/cellAddress';
import { stampOf } from '../../stamp/model/stampOf';
import type { RemarkField } from '../contract/cellNames';
import { comparisonFormula, formComparison } from '../contract/formComparison';
import { targetOperand } from '../contract/targetOperand';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import { findUnitName } from './findUnitName';
import { formSlots, type EntrySlot, type IndicatorSlots } from './formSlots';
import { hiddenFigures } from './hiddenFigures';
import { locateForm, type CellPosition, type FormLocation } from './locateForm';
import type { EntryPart } from '../contract/EntryPart';
import { mergedEntries } from './mergedEntries';
import { readByOtherHalf } from './readByOtherHalf';
import { readCell } from './readCell';
import { DATA_STATUSES } from '../contract/dataStatuses';
import { readIdentity } from './readIdentity';
import { repaintedFigures } from './repaintedFigures';
import type { ReadSubmissionResult } from './ReadSubmissionResult';
import type { Damage, Entry, FoundContent, LegacyRemark, Remark, Submission } from './Submission';
import { readAnswers } from './questions/readAnswers';
import { readSelfScores } from './scores/readSelfScores';
import { unvalidatedCells } from './unvalidatedCells';

/** What is known when a workbook is read: the plans it may belong to and the units that may have sent it. */
export interface ReadingContext {
  readonly catalogues: readonly Catalogue[];
  readonly roster: Roster;
  /** How plans that forms carry are looked at; left out, they are not. */
  readonly carried?: {
    /** Hash of each known plan as it was issued, by its id. */
    readonly hashes: ReadonlyMap<string, string>;
    /** A form of a plan that is not known is read by the one that it carries. */
    readonly takeUnknown: boolean;
  };
}

/**
 * Finds the form in a workbook by its codes and defined names and turns it into a value. Sheet names, file names,
 * captions, inserted rows and moved columns play no part.
 */
export function readSubmission(workbook: RawWorkbook, context: ReadingContext): ReadSubmissionResult {
  const { kind, ...identity } = readIdentity(workbook);
  if (kind === 'city') return refuse({ code: 'CITY_WORKBOOK', params: {} });
  const catalogue = context.catalogues.find(({ plan }) => plan.id === identity.plan);
  if (identity.plan !== null && !catalogue) return refuse({ code: 'OTHER_PLAN', params: { plan: identity.plan } });
  const candidates = catalogue ? [catalogue] : context.catalogues;
  for (const candidate of candidates) {
    const located = locateForm(workbook, candidate);
    if (located === null) continue;
    if ('several' in located) {
      return refuse({ code: 'SEVERAL_FORMS', params: { sheets: located.several.join(', ') } });
    }
    const unit = identity.unit === null ? undefined : findUnit(context.roster, identity.unit);
    const isEarlier = candidate.plan.earlierVersions?.includes(identity.template ?? '') === true;
    const reader = new FormReader(candidate, unit, located.form, workbook.date1904, !isEarlier);
    const content = reader.read();
    const answers = readAnswers(workbook, candidate, unit, identity.period);
    const selfScores = readSelfScores(workbook);
    const unvalidated = unvalidatedCells(workbook, located.form.sheet, content, candidate);
    return {
      ok: true,
      submission: {
        identity: { ...identity, unitName: findUnitName(located.form.sheet, context.roster) },
        sheet: located.form.sheet.name,
        ...content,
        ...(unvalidated && { unvalidated }),
        ...(answers && { answers }),
        ...(selfScores && { selfScores }),
        modified: workbook.modified,
        stamp: stampOf(workbook),
      },
    };
  }
  return refuse({ code: 'NO_FORM', params: {} });
}

function refuse(refusal: Extract<ReadSubmissionResult, { ok: false }>['refusal']): ReadSubmissionResult {
  return { ok: false, refusal };
}

/** Reads the cells of a form that was found, each once. */
class FormReader {
  private readonly entries: Entry[] = [];
  private readonly remarks: Remark[] = [];
  private readonly blankLastYear: string[] = [];
  /** Captions, units of measure and formulas that are not as the template wrote them. */
  private readonly changes: Damage[] = [];
  /** Rows between which entries stand. */
  private firstRow = Infinity;
  private lastRow = 0;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly unit: ReportingUnit | undefined,
    private readonly form: FormLocation,
    private readonly date1904: boolean,
    /** False for a form of an earlier version of the plan, whose captions may be other. */
    private readonly hasOwnCaptions: boolean,
  ) {}

  read(): Pick<Submission, 'entries' | 'remarks' | 'damage' | 'blankLastYear' | 'hidden' | 'repainted'> {
    for (const slots of formSlots(this.catalogue)) this.readIndicator(slots);
    const { entries, remarks, blankLastYear } = this;
    const { sheet, damage } = this.form;
    const merged = mergedEntries(sheet, entries, { first: this.firstRow, last: this.lastRow });
    const hidden = hiddenFigures(sheet, entries);
    const repainted = repaintedFigures(sheet, entries);
    return {
      entries,
      remarks,
      damage: [...damage, ...this.changes, ...merged],
      blankLastYear,
      ...(hidden.length > 0 && { hidden }),
      ...(repainted.length > 0 && { repainted }),
    };
  }

  private readIndicator({ indicator, entries, remarks }: IndicatorSlots): void {
    const role = this.unit ? roleOf(this.unit, indicator) : 'outside';
    let row: number | null = null;
    const read: Entry[] = [];
    for (const slot of entries) {
      const position = this.form.entry(slot);
      const entry = this.entry(slot, position, role);
      // Last year's figure is optional, and older forms have no place for it.
      if (slot.part === 'lastYear' && entry.state === 'blank') {
        if (position !== null) this.blankLastYear.push(indicator.id);
        continue;
      }
      read.push(entry);
      if (slot.part === 'plan') row = position?.row ?? null;
      else if (isResult(slot.part) && position !== null) this.compareRow(slot, position, entry, role);
    }
    this.entries.push(...withHalvesSettled(indicator, read));
    this.remarks.push(this.remark(indicator, remarks, row));
  }

  private entry({ indicator, part, contexts }: EntrySlot, position: CellPosition | null, role: Role): Entry {
    const cell = position === null ? undefined : this.form.index.at(position.row, position.column);
    if (position !== null) {
      this.firstRow = Math.min(this.firstRow, position.row);
      this.lastRow = Math.max(this.lastRow, position.row);
    }
    // Field by field: of what is spread the engine makes an object that all who use it are slower with.
    const { raw, error, formula, uncached, state, value, reading } = readCell(cell, contexts[role], this.date1904);
    return {
      indicator: indicator.id,
      part,
      cell: addressOf(position),
      raw,
      error,
      formula,
      uncached,
      state,
      value,
      reading,
    };
  }

  private remark({ id }: Indicator, names: IndicatorSlots['remarks'], row: number | null): Remark {
    const statusAt = this.form.remark('status', names.status, row);
    const sourceAt = this.form.remark('source', names.source, row);
    const noteAt = this.form.remark('note', names.note, row);
    const statusLegacy = this.legacy('status', statusAt);
    const sourceLegacy = this.legacy('source', sourceAt);
    const noteLegacy = this.legacy('note', noteAt);
    const statusText = this.text(statusAt);
    const status = DATA_STATUSES.meant(statusLegacy?.decoded ?? statusText);
    const remark: Remark = {
      indicator: id,
      status,
      statusText: status === null ? statusText : '',
      statusCell: addressOf(statusAt),
      source: this.text(sourceAt),
      sourceCell: addressOf(sourceAt),
      note: this.text(noteAt),
      noteCell: addressOf(noteAt),
    };
    // Nearly no form has any, and this is asked of each row of each.
    if (statusLegacy === null && sourceLegacy === null && noteLegacy === null) return remark;
    return { ...remark, legacy: [statusLegacy, sourceLegacy, noteLegacy].filter((words) => words !== null) };
  }

  private text(position: CellPosition | null): string {
    return position === null ? '' : this.form.index.text(position.row, position.column);
  }

  private legacy(field: RemarkField, position: CellPosition | null): LegacyRemark | null {
    const raw = position === null ? null : this.form.index.at(position.row, position.column)?.value;
    const words = typeof raw === 'string' ? legacyWords(raw) : null;
    if (position === null || typeof raw !== 'string' || words === null) return null;
    return { field, cell: cellAddress(position.row, position.column), raw, ...words };
  }

  private compareRow(slot: EntrySlot, { row }: CellPosition, entry: Entry, role: Role): void {
    const { columns, index } = this.form;
    const { part, label, unitOfMeasure } = slot;
    const { id: indicator, method } = slot.indicator;
    if (columns.unitOfMeasure !== null && index.text(row, columns.unitOfMeasure) !== unitOfMeasure) {
      const change = this.changeAt(row, columns.unitOfMeasure);
      this.changes.push({ kind: 'unitOfMeasureChanged', indicator, part, ...change, expected: unitOfMeasure });
    }
    if (part !== 'value') return;
    if (this.hasOwnCaptions && columns.label !== null && index.text(row, columns.label) !== label) {
      this.changes.push({ kind: 'labelChanged', indicator, ...this.changeAt(row, columns.label), expected: label });
    }
    const { percent, target, ownPlan } = columns;
    if (percent !== null && isBroken(index.at(row, percent)?.formula ?? null)) {
      const comparison = formComparison(slot.indicator, role);
      if (comparison !== null && target !== null && ownPlan !== null && entry.cell !== null) {
        const formula = comparisonFormula(comparison, {
          value: entry.cell,
          target: targetOperand(cellAddress(row, target), slot.indicator.target),
          ownPlan: cellAddress(row, ownPlan),
        });
        this.changes.push({ kind: 'percentReplaced', indicator, ...this.changeAt(row, percent), formula });
      }
    }
    if (method.kind === 'ratio' && entry.cell !== null && isBroken(entry.formula)) {
      this.changes.push({ kind: 'formulaReplaced', indicator, cell: entry.cell });
    }
  }

  /** Where a cell of the template is, and what it holds as it is stored: a correction must find just that. */
  private changeAt(row: number, column: number): { readonly cell: string; readonly found: FoundContent } {
    return { cell: cellAddress(row, column), found: this.form.index.at(row, column)?.value ?? null };
  }
}

function withHalvesSettled(indicator: Indicator, entries: readonly Entry[]): readonly Entry[] {
  if (indicator.method.kind !== 'ratio') return entries;
  const half = (part: EntryPart): Entry | undefined => entries.find((entry) => entry.part === part);
  const [numerator, denominator] = [half('numerator'), half('denominator')];
  if (numerator === undefined || denominator === undefined) return entries;
  const settled = readByOtherHalf(indicator, [numerator, denominator]);
  return entries.map((entry) => settled.find(({ part }) => part === entry.part) ?? entry);
}

function addressOf(position: CellPosition | null): string | null {
  return position === null ? null : cellAddress(position.row, position.column);
}

/** A formula that is gone, or that has lost the cells it computed from. */
function isBroken(formula: string | null): boolean {
  return formula === null || formula.includes('#REF!');
}
