import { ownIndicators } from '../../../src/core/catalogue/ownIndicators';
import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { roleOf } from '../../../src/core/catalogue/roleOf';
import type { ReportingUnit } from '../../../src/core/catalogue/Roster';
import { fillCells } from '../../../src/core/workbook/fillCells';
import type { CellValue } from '../../../src/core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../../src/core/workbook/DrawnWorkbook';
import { justifyFinding } from '../../../src/core/stamp/justifyFinding';
import { makeStamp } from '../../../src/core/stamp/makeStamp';
import { withStamp } from '../../../src/core/stamp/withStamp';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import { remarkName } from '../../../src/core/form/contract/cellNames';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import { vi } from '../../../src/core/words/vi/vi';
import { answersBeside } from '../answersBeside';
import { withRequiredAnswers } from '../withRequiredAnswers';
import { rawWorkbookOf } from '../rawForm';
import { CAMPAIGN_ROSTER as roster } from './campaignRoster';

/** Cells by defined name: `CT_18_1`, `KH_18_1`. */
export type FormCells = Readonly<Record<string, CellValue>>;

export const CATALOGUE: Catalogue = bundledCatalogues[0];

/** A unit's form with some cells filled, and required answers; beside each result stands an official status. */
export function campaignForm(
  unit: ReportingUnit,
  cells: FormCells,
  { period = '2026', catalogue = CATALOGUE }: { readonly period?: string; readonly catalogue?: Catalogue } = {},
): DrawnWorkbook {
  const values = new Map(Object.entries(cells));
  if (Object.keys(cells).some((name) => name.startsWith('CT_'))) {
    for (const indicator of indicatorsOf(catalogue)) {
      const role = roleOf(unit, indicator);
      const isAnswered = Object.keys(cells).some((name) =>
        `${name}_`.startsWith(`CT_${indicator.id.replace('.', '_')}_`),
      );
      if (role !== 'outside' && isAnswered) values.set(remarkName(indicator.id, 'status'), 'chính thức');
    }
  }
  const form = formWorkbook({ catalogue, roster, unit, period, words: vi });
  // Of a unit without a figure of its own any form is its report.
  const hasFigures = ownIndicators(unit, catalogue).length > 0;
  return fillCells(
    withRequiredAnswers(form, catalogue, hasFigures ? answersBeside(Object.keys(cells)) : 'all'),
    values,
  );
}

/**
 * The form as it is sent with the add-in: checked and stamped.
 * @param time ISO 8601 with its distance from UTC
 * @param note with it every warning is kept for this reason
 */
export function stamped(drawn: DrawnWorkbook, time: string, note = '', catalogue = CATALOGUE): DrawnWorkbook {
  const read = readSubmission(rawWorkbookOf(drawn), { catalogues: [catalogue], roster });
  if (!read.ok) throw new Error(read.refusal.code);
  const findings = validateSubmission(read.submission, catalogue, roster);
  const kept = findings.flatMap((finding) => justifyFinding(finding, note) ?? []);
  const stamp = makeStamp({ submission: read.submission, catalogue, findings, kept, time });
  if (stamp === null) throw new Error('The form cannot be stamped');
  return withStamp(drawn, stamp);
}

/** The form after somebody changed cells without a new check: its stamp stays. */
export function changed(drawn: DrawnWorkbook, cells: FormCells): DrawnWorkbook {
  return fillCells(drawn, new Map(Object.entries(cells)));
}
