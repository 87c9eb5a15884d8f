import type { Book } from '../book/Book';
import { type Area, isWholeColumns, isWholeRows } from '../book/Area';
import type { Sheet } from '../book/Sheet';
import { accessDenied } from './OfficeError';

/** Where a change takes place. */
export interface Place {
  readonly book: Pick<Book, 'structure'>;
  /** Null where sheets themselves are changed. */
  readonly sheet: Sheet | null;
  readonly areas: readonly Area[];
}

/**
 * What a protected sheet or workbook must allow before a change is made. One of Office.js's
 * `WorksheetProtectionOptions`, or
 * - `unlocked`: none of the cells is locked;
 * - `unprotected`: the sheet is not protected, whatever its options;
 * - `select`: the sheet's selection mode lets the cells be selected;
 * - `structure`: the workbook's structure is not protected.
 */
export type Demand =
  | 'unlocked'
  | 'unprotected'
  | 'select'
  | 'structure'
  | 'allowAutoFilter'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowEditObjects'
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertHyperlinks'
  | 'allowInsertRows';

interface Protected {
  /** `Type.Member` as on the wire; `Type.*` is every property of the type that has no line of its own. */
  readonly members: readonly string[];
  readonly demands: readonly Demand[] | ((areas: readonly Area[], args: readonly unknown[]) => readonly Demand[]);
  readonly source: string;
}

const SHEET = 'https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6';
const WORKBOOK = 'https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517';
const VALIDATION =
  'https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249';
const DELETING = 'https://learn.microsoft.com/office/vba/api/excel.protection.allowdeletingrows';
const SELECTION = 'https://learn.microsoft.com/javascript/api/excel/excel.protectionselectionmode';

/**
 * What protection asks of each member that changes something. A member that is not here is free on a protected sheet:
 * protection does not speak of names, frozen panes, gridlines or the color of a tab, and leaves a sheet's name, place and
 * visibility to the workbook's structure (github.com/OfficeDev/office-js, issue 325).
 */
export const PROTECTED: readonly Protected[] = [
  { members: ['Range.Values', 'Range.Formulas', 'Range.FormulasLocal'], demands: ['unlocked'], source: SHEET },
  {
    members: ['Range.Clear', 'RangeAreas.Clear'],
    demands: (_areas, [applyTo]) =>
      applyTo === 'Formats'
        ? ['allowFormatCells']
        : applyTo === 'Contents' || applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks'
          ? ['unlocked']
          : ['unlocked', 'allowFormatCells'],
    source: SHEET,
  },
  { members: ['Range.Hyperlink'], demands: ['unlocked', 'allowInsertHyperlinks'], source: SHEET },
  {
    members: [
      'Range.NumberFormat',
      'Range.NumberFormatLocal',
      'RangeFormat.*',
      'RangeFont.*',
      'RangeFill.*',
      'RangeFill.Clear',
      'RangeBorder.*',
      'ConditionalFormat.*',
      'ConditionalFormat.Delete',
      'ConditionalFormatCollection.Add',
      'ConditionalFormatCollection.ClearAll',
      'ConditionalFormatRule.*',
      'CellValueConditionalFormat.*',
      'ColorScaleConditionalFormat.*',
      'DataBarConditionalFormat.*',
      'ConditionalDataBarPositiveFormat.*',
      'ConditionalRangeFill.*',
      'ConditionalRangeFill.Clear',
      'ConditionalRangeFont.*',
      'ConditionalRangeFont.Clear',
    ],
    demands: ['allowFormatCells'],
    source: SHEET,
  },
  {
    members: ['RangeFormat.ColumnWidth', 'RangeFormat.AutofitColumns', 'Range.ColumnHidden'],
    demands: ['allowFormatColumns'],
    source: SHEET,
  },
  {
    members: ['RangeFormat.RowHeight', 'RangeFormat.AutofitRows', 'Range.RowHidden'],
    demands: ['allowFormatRows'],
    source: SHEET,
  },
  {
    members: ['Range.Insert'],
    demands: ([area]) => [
      area && isWholeRows(area)
        ? 'allowInsertRows'
        : area && isWholeColumns(area)
          ? 'allowInsertColumns'
          : 'unprotected',
    ],
    source: SHEET,
  },
  {
    members: ['Range.Delete'],
    demands: ([area]) =>
      area && isWholeRows(area)
        ? ['allowDeleteRows', 'unlocked']
        : area && isWholeColumns(area)
          ? ['allowDeleteColumns', 'unlocked']
          : ['unprotected'],
    source: DELETING,
  },
  { members: ['Range.Merge', 'Range.Unmerge'], demands: ['unprotected'], source: SHEET },
  { members: ['FormatProtection.*'], demands: ['unprotected'], source: SHEET },
  { members: ['DataValidation.*', 'DataValidation.Clear'], demands: ['unprotected'], source: VALIDATION },
  { members: ['AutoFilter.Apply', 'AutoFilter.Remove'], demands: ['unprotected'], source: SHEET },
  {
    members: [
      'ChartCollection.Add',
      'Chart.*',
      'Chart.SetPosition',
      'Chart.SetData',
      'Chart.Delete',
      'ChartTitle.*',
      'ChartLegend.*',
      'ChartAxis.*',
      'ChartAxisTitle.*',
      'ChartSeries.*',
      'ChartSeries.SetValues',
      'ChartSeries.SetXAxisValues',
      'ChartSeries.Delete',
      'ChartSeriesCollection.Add',
      'ChartFill.SetSolidColor',
      'CommentCollection.Add',
      'Comment.*',
      'Comment.Delete',
    ],
    demands: ['allowEditObjects'],
    source: SHEET,
  },
  { members: ['Range.Select'], demands: ['select'], source: SELECTION },
  // Microsoft does not say what becomes of these on a protected sheet; the stricter answer harms nobody.
  {
    members: [
      'PageLayout.*',
      'PageLayout.SetPrintArea',
      'PageLayout.SetPrintTitleRows',
      'PageLayout.SetPrintTitleColumns',
      'PageLayout.SetPrintMargins',
      'HeaderFooter.*',
      'HeaderFooterGroup.*',
    ],
    demands: ['unprotected'],
    source: SHEET,
  },
  {
    members: [
      'WorksheetCollection.Add',
      'Worksheet.Delete',
      'Worksheet.Name',
      'Worksheet.Position',
      'Worksheet.Visibility',
    ],
    demands: ['structure'],
    source: WORKBOOK,
  },
];

const BY_MEMBER: ReadonlyMap<string, Protected> = new Map(
  PROTECTED.flatMap((line) => line.members.map((member): [string, Protected] => [member, line])),
);

/**
 * Throws AccessDenied, as Excel does, where protection forbids this change.
 * @param member `Type.Member` as on the wire
 * @param args of a method; null for a property that is set
 */
export function keepProtection(member: string, place: Place | null, args: readonly unknown[] | null): void {
  const line = BY_MEMBER.get(member) ?? (args === null ? BY_MEMBER.get(member.replace(/\.\w+$/, '.*')) : undefined);
  if (!line || !place) return;
  const demands = typeof line.demands === 'function' ? line.demands(place.areas, args ?? []) : line.demands;
  if (!demands.every((demand) => isMet(demand, place))) {
    const [type = '', name = ''] = member.split('.');
    throw accessDenied(`${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  }
}

function isMet(demand: Demand, { book, sheet, areas }: Place): boolean {
  if (demand === 'structure') return book.structure === null;
  const protection = sheet?.extras.protection;
  if (!sheet || !protection) return true;
  switch (demand) {
    case 'unprotected':
      return false;
    case 'unlocked':
      return !areas.some((area) => sheet.marks.forbids(area));
    case 'select':
      return protection['selectionMode'] === 'Unlocked'
        ? !areas.some((area) => sheet.marks.forbids(area))
        : protection['selectionMode'] !== 'None';
    default:
      return protection[demand] === true;
  }
}
