import type { Indicator } from '../../catalogue/Catalogue';
import type { Role } from '../../catalogue/roleOf';
import { cellAddress } from '../../kernel/cellAddress';
import { legacyWords } from '../../kernel/legacyWords';
import type { RemarkField } from '../contract/cellNames';
import { DATA_STATUSES } from '../contract/dataStatuses';
import type { EntryPart } from '../contract/EntryPart';
import { comparisonFormula, formComparison } from '../contract/formComparison';
import { isResult } from '../contract/isResult';
import { targetOperand } from '../contract/targetOperand';
import type { EntrySlot, IndicatorSlots } from './formSlots';
import type { CellPosition } from './place/CellPosition';
import type { Placed } from './place/FormLayout';
import type { FormLocation } from './place/FormLocation';
import { readByOtherHalf } from './readByOtherHalf';
import { readCell } from './readCell';
import type { Damage, Entry, FoundContent, LegacyRemark, Remark } from './Submission';

/** What the rows of one indicator say. */
export interface IndicatorReading {
  readonly entries: readonly Entry[];
  readonly remark: Remark;
  /** Captions, units of measure and formulas that are not as the template wrote them. */
  readonly changes: readonly Damage[];
  /** There is a place for last year's figure, and nothing in it. */
  readonly blankLastYear: boolean;
}

/** Reads the rows of indicators in a form that was found. */
export class IndicatorReader {
  /** @param hasOwnCaptions false for a form of an earlier version of the plan, whose captions may be other */
  constructor(
    private readonly form: FormLocation,
    private readonly date1904: boolean,
    private readonly hasOwnCaptions: boolean,
  ) {}

  /**
   * @param positions where each of the slots is; null for one that is nowhere
   * @param role of the unit whose form it is
   */
  read(slots: IndicatorSlots, positions: Placed['cells'], role: Role): IndicatorReading {
    const { indicator, remarks } = slots;
    const entries: Entry[] = [];
    const changes: Damage[] = [];
    let row: number | null = null;
    let blankLastYear = false;
    slots.entries.forEach((slot, i) => {
      const position = positions[i] ?? null;
      const entry = this.entry(slot, position, role);
      // Last year's figure is optional, and older forms have no place for it.
      if (slot.part === 'lastYear' && entry.state === 'blank') {
        blankLastYear = position !== null;
        return;
      }
      entries.push(entry);
      if (slot.part === 'plan') row = position?.row ?? null;
      else if (isResult(slot.part) && position !== null) this.compareRow(slot, position, entry, role, changes);
    });
    const remark = this.remark(indicator, remarks, row);
    return { entries: withHalvesSettled(indicator, entries), remark, changes, blankLastYear };
  }

  private entry({ indicator, part, contexts }: EntrySlot, position: CellPosition | null, role: Role): Entry {
    const cell = position === null ? undefined : this.form.index.at(position.row, position.column);
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

  private compareRow(slot: EntrySlot, { row }: CellPosition, entry: Entry, role: Role, changes: Damage[]): void {
    const { columns, index } = this.form;
    const { part, label, unitOfMeasure } = slot;
    const { id: indicator, method } = slot.indicator;
    if (columns.unitOfMeasure !== null && index.text(row, columns.unitOfMeasure) !== unitOfMeasure) {
      const change = this.changeAt(row, columns.unitOfMeasure);
      changes.push({ kind: 'unitOfMeasureChanged', indicator, part, ...change, expected: unitOfMeasure });
    }
    if (part !== 'value') return;
    if (this.hasOwnCaptions && columns.label !== null && index.text(row, columns.label) !== label) {
      changes.push({ kind: 'labelChanged', indicator, ...this.changeAt(row, columns.label), expected: label });
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
        changes.push({ kind: 'percentReplaced', indicator, ...this.changeAt(row, percent), formula });
      }
    }
    if (method.kind === 'ratio' && entry.cell !== null && isBroken(entry.formula)) {
      changes.push({ kind: 'formulaReplaced', indicator, cell: entry.cell });
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
