import { isResult } from '../contract/isResult';
import type { Catalogue, Indicator } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import type { Role } from '../../catalogue/roleOf';
import { unitOfMeasureOf } from '../../catalogue/unitOfMeasureOf';
import type { NumberContext } from '../../numbers/NumberContext';
import { entryName, remarkName, rowCode, type RemarkField } from '../contract/cellNames';
import { inputScope } from '../contract/inputScope';
import { composed } from '../../kernel/composed';
import { expectedRange } from '../contract/expectedRange';
import type { EntryPart } from '../contract/EntryPart';
import { madeOnce } from '../../kernel/madeOnce';

/** The cells of one indicator, with all that is known of them before any form is read. */
export interface IndicatorSlots {
  readonly indicator: Indicator;
  readonly entries: readonly EntrySlot[];
  /** Defined names of what stands beside the figure. */
  readonly remarks: Readonly<Record<RemarkField, string>>;
}

export interface EntrySlot {
  readonly indicator: Indicator;
  readonly part: EntryPart;
  /** Defined name of the cell. */
  readonly name: string;
  /** Code that stands in its row. */
  readonly code: string;
  /** Caption of the indicator, and the unit of measure in the cell's row, in composed form (NFC). */
  readonly label: string;
  readonly unitOfMeasure: string;
  /** How a number in it is read, by the role of the unit whose form it is. */
  readonly contexts: Readonly<Record<Role, NumberContext>>;
}

/** All cells that a form of the plan has, in the official order; made once for each catalogue. */
export const formSlots = madeOnce((catalogue: Catalogue): readonly IndicatorSlots[] =>
  indicatorsOf(catalogue).map((indicator) => ({
    indicator,
    entries: partsOf(indicator).map((part) => entrySlot(catalogue, indicator, part)),
    remarks: {
      status: remarkName(indicator.id, 'status'),
      source: remarkName(indicator.id, 'source'),
      note: remarkName(indicator.id, 'note'),
    },
  })),
);

function partsOf(indicator: Indicator): readonly EntryPart[] {
  return indicator.method.kind === 'ratio'
    ? ['value', 'numerator', 'denominator', 'plan', 'lastYear']
    : ['value', 'plan', 'lastYear'];
}

function entrySlot(catalogue: Catalogue, indicator: Indicator, part: EntryPart): EntrySlot {
  const scope = inputScope(indicator, part);
  const context = (role: Role): NumberContext => ({
    unitOfMeasure: unitOfMeasureOf(catalogue, scope),
    wholeNumber: scope.wholeNumber,
    hardRange: scope.hardRange,
    expected: expectedRange(indicator, part, role),
  });
  return {
    indicator,
    part,
    name: entryName(indicator.id, part),
    code: rowCode(indicator.id, isResult(part) ? part : 'value'),
    label: composed(indicator.label),
    unitOfMeasure: composed(scope.unitOfMeasure),
    contexts: {
      lead: context('lead'),
      reports: context('reports'),
      compares: context('compares'),
      outside: context('outside'),
    },
  };
}
