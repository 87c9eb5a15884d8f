import type { Catalogue, Indicator } from '../catalogue/Catalogue';
import { findUnit } from '../catalogue/findUnit';
import { indicatorsOf } from '../catalogue/indicatorsOf';
import { roleOf } from '../catalogue/roleOf';
import type { ReportingUnit, Roster } from '../catalogue/Roster';
import { unitOfMeasureOf } from '../catalogue/unitOfMeasureOf';
import type { NumberContext } from '../numbers/NumberContext';
import { cellAddress } from '../plan/cellAddress';
import { stampOf } from '../sending/stampOf';
import type { RemarkField } from '../template/cellNames';
import { formRows } from '../template/formRows';
import { inputScope } from '../template/inputScope';
import { cellText } from '../workbook/CellIndex';
import type { RawWorkbook } from '../workbook/RawWorkbook';
import { expectedRange } from './expectedRange';
import { findUnitName } from './findUnitName';
import { locateForm, type CellPosition, type FormLocation } from './locateForm';
import { readCell } from './readCell';
import { readDataStatus } from './readDataStatus';
import { readIdentity } from './readIdentity';
import type { ReadSubmissionResult } from './ReadSubmissionResult';
import type { Damage, Entry, EntryPart, Remark, Submission } from './Submission';

/** What is known when a workbook is read: the plans it may belong to and the units that may have sent it. */
export interface ReadingContext {
  readonly catalogues: readonly Catalogue[];
  readonly roster: Roster;
}

/**
 * Finds the form in a workbook by its codes and defined names and turns it into a value. Sheet names, file names,
 * captions, inserted rows and moved columns play no part.
 */
export function readSubmission(workbook: RawWorkbook, context: ReadingContext): ReadSubmissionResult {
  const identity = readIdentity(workbook);
  if (identity.kind === 'city') return refuse({ code: 'CITY_WORKBOOK', params: {} });
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
    const reader = new FormReader(candidate, unit, located.form);
    return {
      ok: true,
      submission: {
        identity: { ...identity, unitName: findUnitName(located.form.sheet, context.roster) },
        sheet: located.form.sheet.name,
        ...reader.read(),
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

class FormReader {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly unit: ReportingUnit | undefined,
    private readonly form: FormLocation,
  ) {}

  read(): Pick<Submission, 'entries' | 'remarks' | 'damage'> {
    const indicators = indicatorsOf(this.catalogue);
    const entries = indicators.flatMap((indicator) => partsOf(indicator).map((part) => this.entry(indicator, part)));
    const remarks = indicators.map((indicator) => this.remark(indicator));
    return { entries, remarks, damage: [...this.form.damage, ...this.changes(entries)] };
  }

  private entry(indicator: Indicator, part: EntryPart): Entry {
    const position = this.form.entry(indicator.id, part);
    const cell = position === null ? undefined : this.form.index.at(position.row, position.column);
    return {
      indicator: indicator.id,
      part,
      cell: position === null ? null : cellAddress(position.row, position.column),
      ...readCell(cell, this.numberContext(indicator, part)),
    };
  }

  private numberContext(indicator: Indicator, part: EntryPart): NumberContext {
    const scope = inputScope(indicator, part);
    const role = this.unit ? roleOf(this.unit, indicator) : 'outside';
    return {
      unitOfMeasure: unitOfMeasureOf(this.catalogue, scope),
      wholeNumber: scope.wholeNumber,
      hardRange: scope.hardRange,
      expected: expectedRange(indicator, part, role),
    };
  }

  private remark(indicator: Indicator): Remark {
    const value = this.form.entry(indicator.id, 'plan');
    const at = (field: RemarkField): CellPosition | null => this.form.remark(indicator.id, field, value);
    const text = (position: CellPosition | null): string =>
      position === null ? '' : cellText(this.form.index.at(position.row, position.column));
    const address = (position: CellPosition | null): string | null =>
      position === null ? null : cellAddress(position.row, position.column);
    const statusText = text(at('status'));
    const status = readDataStatus(statusText);
    return {
      indicator: indicator.id,
      status,
      statusText: status === null ? statusText : '',
      statusCell: address(at('status')),
      source: text(at('source')),
      note: text(at('note')),
      noteCell: address(at('note')),
    };
  }

  /** Captions, units of measure and formulas that are not as the template wrote them. */
  private changes(entries: readonly Entry[]): readonly Damage[] {
    const { columns, index } = this.form;
    const byKey = new Map(entries.map((entry) => [`${entry.indicator} ${entry.part}`, entry]));
    return formRows(this.catalogue).flatMap((row): Damage[] => {
      const indicator = row.indicator.id;
      const entry = byKey.get(`${indicator} ${row.part}`);
      const at = entry?.cell === undefined || entry.cell === null ? null : this.rowOf(entry.cell);
      if (at === null) return [];
      const damage: Damage[] = [];
      const found = columns.unitOfMeasure === null ? '' : index.text(at, columns.unitOfMeasure);
      if (columns.unitOfMeasure !== null && found !== row.unitOfMeasure.normalize('NFC')) {
        const cell = cellAddress(at, columns.unitOfMeasure);
        damage.push({
          kind: 'unitOfMeasureChanged',
          indicator,
          part: row.part,
          cell,
          found,
          expected: row.unitOfMeasure,
        });
      }
      const label = columns.label === null ? '' : index.text(at, columns.label);
      if (columns.label !== null && row.part === 'value' && label !== row.label.normalize('NFC')) {
        const cell = cellAddress(at, columns.label);
        damage.push({ kind: 'labelChanged', indicator, cell, found: label, expected: row.label });
      }
      const computed = row.part === 'value' && row.indicator.method.kind === 'ratio';
      if (computed && entry?.cell && entry.formula === null) {
        damage.push({ kind: 'formulaReplaced', indicator, cell: entry.cell });
      }
      return damage;
    });
  }

  private rowOf(cell: string): number | null {
    const digits = /\d+$/.exec(cell);
    return digits ? Number(digits[0]) : null;
  }
}

function partsOf(indicator: Indicator): readonly EntryPart[] {
  return indicator.method.kind === 'ratio' ? ['value', 'numerator', 'denominator', 'plan'] : ['value', 'plan'];
}
