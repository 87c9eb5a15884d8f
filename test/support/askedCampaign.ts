import { compileCampaign, type CampaignInput } from '../../src/core/campaign/compileCampaign';
import type { Campaign } from '../../src/core/compilation/model/Campaign';
import type { ReceivedFile } from '../../src/core/compilation/model/ReceivedFile';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import { readSubmission } from '../../src/core/form/read/readSubmission';
import { vi } from '../../src/core/words/vi/vi';
import type { CellValue } from '../../src/core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import type { RawCell, RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { PERIOD, ROSTER } from './madeUp';
import { askingForm, ASKING_PLAN, type Filling } from './madeUpQuestions';
import { rawWorkbookOf } from './rawForm';

/** A form of the made-up plan with answers, as it was received. */
export function askedFile(unit: string, filling: Filling, file = `${unit}.xlsx`): ReceivedFile {
  return receivedAs(file, askingForm(unit, filling));
}

/** A drawn form as a file that was received. */
export function receivedAs(
  file: string,
  form: DrawnWorkbook,
  { catalogue, roster }: Pick<CampaignInput, 'catalogue' | 'roster'> = { catalogue: ASKING_PLAN, roster: ROSTER },
): ReceivedFile {
  const result = readSubmission(rawWorkbookOf(form), { catalogues: [catalogue], roster });
  return { file, sha256: `sha of ${file}`, result };
}

/** Compiles forms of the made-up plan on 20 November. */
export function askedCampaign(files: readonly ReceivedFile[], more: Partial<CampaignInput> = {}): Campaign {
  return compileCampaign({
    catalogue: ASKING_PLAN,
    roster: ROSTER,
    period: PERIOD,
    files,
    kept: null,
    asOf: '2031-11-20',
    ...more,
  });
}

/** The city workbook as an officer saved it, with marks typed into the column *Dùng* beside cells that hold a text. */
export function keptWith(campaign: Campaign, marked: readonly string[]): RawWorkbook {
  const workbook = rawWorkbookOf(cityWorkbook(campaign, vi));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const keys = sheet.cells.find(({ value }) => value === 'use');
      if (keys === undefined) return sheet;
      const rows = sheet.cells.filter(({ value }) => isMarked(value, marked)).map(({ row }) => row);
      const others = sheet.cells.filter(({ row, column }) => !rows.includes(row) || column !== keys.column);
      const marks = rows.map((row): RawCell => ({ ...keys, row, value: 'dùng' }));
      return { ...sheet, cells: [...others, ...marks] };
    }),
  };
}

function isMarked(value: CellValue, marked: readonly string[]): boolean {
  return typeof value === 'string' && marked.includes(value);
}
