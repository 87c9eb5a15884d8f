import { findIndicator } from '../../../catalogue/findIndicator';
import { findUnit } from '../../../catalogue/findUnit';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../../workbook/DrawnSheet';
import { wrappedHeight } from '../../../workbook/wrappedHeight';
import { describeFinding } from '../../../words/describeFinding';
import { describeRefusal } from '../../../words/describeRefusal';
import { annexPrint } from '../parts/annexPrint';
import { boundedText } from '../../../kernel/boundedText';
import type { CityContext, CityNotice } from '../parts/CityContext';
import type { FileFinding, RefusedFile } from '../../../compilation/model/CityReport';
import type { CityStyleName } from '../parts/cityStyles';
import { labelIn } from '../parts/labelIn';
import { shared } from '../parts/shared';
import { sheetOf } from '../../../workbook/sheetOf';
import { styledCell } from '../parts/styledCell';

const COLUMNS = [
  'number',
  'severity',
  'unit',
  'code',
  'indicator',
  'sheet',
  'cell',
  'message',
  'file',
  'findingCode',
  'keptNote',
] as const;
const WIDTHS = [5, 11, 28, 8, 34, 14, 8, 70, 34, 24, 38];
const HEAD_ROW = 2;

/** The sheet *Lỗi*: what is wrong in settings and decisions, refused files with their reasons, findings of each form. */
export function findingsSheet(context: CityContext): DrawnSheet {
  const { report, words } = context;
  const w = words.city;
  const rows: DrawnRow[] = [
    { height: 22, cells: [styledCell('sheetTitle', w.findingsTitle)] },
    { height: 33, cells: COLUMNS.map((column) => styledCell('head', w.findings[column])) },
    ...[
      ...context.notices.map((notice) => noticeCells(notice, context)),
      ...report.refused.map((refused) => refusedCells(refused, context)),
      ...report.findings.map(findingDrawing(context)),
    ].map((cells, i) => numbered(i + 1, cells)),
  ];
  if (rows.length === HEAD_ROW) rows.push({ cells: [styledCell('line', w.noFindings)] });
  return sheetOf({
    name: w.sheets.findings,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    frozen: { rows: HEAD_ROW, columns: 3 },
    print: annexPrint([HEAD_ROW, HEAD_ROW], `A1:K${String(rows.length)}`),
    autoFilter: `A${String(HEAD_ROW)}:K${String(rows.length)}`,
  });
}

function numbered(number: number, cells: readonly DrawnCell[]): DrawnRow {
  const wrapped = [7, 8, 10].map((place) => ({
    text: String(cells[place - 1]?.value ?? ''),
    width: WIDTHS[place] ?? 10,
  }));
  return { height: wrappedHeight(wrapped), cells: [styledCell('count', number), ...cells] };
}

function noticeCells(
  { severity, code, unit, sheet, cell, message }: CityNotice,
  { roster, words }: CityContext,
): readonly DrawnCell[] {
  return [
    styledCell(severity === 'error' ? 'centerBold' : 'center', words.severities[severity]),
    styledCell('text', unit === null ? null : (findUnit(roster, unit)?.name ?? unit)),
    ...['code', 'indicator'].map(() => styledCell('text', null)),
    styledCell('typed', boundedText(sheet)),
    styledCell('code', cell),
    styledCell('textWrap', boundedText(message)),
    styledCell('typedWrap', null),
    styledCell('text', code),
    styledCell('typedWrap', null),
  ];
}

function refusedCells({ file, code, params }: RefusedFile, { words }: CityContext): readonly DrawnCell[] {
  return [
    styledCell('centerBold', words.city.refused),
    ...['unit', 'code', 'indicator', 'sheet', 'cell'].map(() => styledCell('text', null)),
    styledCell('textWrap', describeRefusal(code, params, words)),
    styledCell('typedWrap', boundedText(file)),
    styledCell('text', code),
    styledCell('typedWrap', null),
  ];
}

/** There are thousands of findings, with few kinds of severity, unit, figure and file. */
function findingDrawing(context: CityContext): (found: FileFinding) => readonly DrawnCell[] {
  const { catalogue, roster, words } = context;
  const inStyle = (style: CityStyleName) => shared((value: string | null) => styledCell(style, value));
  const [text, textWrap, typed, typedWrap] = [
    inStyle('text'),
    inStyle('textWrap'),
    inStyle('typed'),
    inStyle('typedWrap'),
  ];
  const code = inStyle('code');
  return ({ file, unit, finding, note }) => {
    const indicator = finding.indicator === null ? undefined : findIndicator(catalogue, finding.indicator);
    const label = words.severities[finding.severity];
    const severity = note === undefined ? label : `${label} (${words.city.kept})`;
    return [
      styledCell(finding.severity === 'error' ? 'centerBold' : 'center', severity),
      text(unit === null ? null : (findUnit(roster, unit)?.name ?? unit)),
      code(finding.indicator),
      textWrap(indicator ? labelIn(words, indicator) : null),
      typed(boundedText(finding.sheet)),
      code(finding.cell),
      styledCell('textWrap', boundedText(describeFinding(finding, catalogue, roster, words))),
      typedWrap(boundedText(file)),
      text(finding.code),
      typedWrap(boundedText(note ?? null)),
    ];
  };
}
