import { isAnswerName } from '../../core/form/contract/questions/questionNames';
import { cellAddress } from '../../core/kernel/cellAddress';
import { groupBy } from '../../core/kernel/groupBy';
import { isInRectangle } from '../../core/kernel/isInRectangle';
import { parseCellAddress } from '../../core/kernel/parseCellAddress';
import { parseCellRange } from '../../core/kernel/parseCellRange';
import { parseSheetReference } from '../../core/kernel/parseSheetReference';
import { isPictureFont } from '../../core/workbook/isPictureFont';
import { isTinySize } from '../../core/workbook/isTinySize';
import { LEAST_HEIGHT, LEAST_WIDTH_IN_POINTS } from '../../core/workbook/leastSizes';
import { lookOf, type CellLook } from '../../core/workbook/lookOf';
import type { RawCell, RawName, RawSheet, RawValidation } from '../../core/workbook/RawWorkbook';
import { addressLists } from '../parts/addressLists';
import type { SheetHead } from './SheetReading';

/** An input cell, on the sheet with this id. */
export interface InputCell {
  readonly sheetId: string;
  readonly cell: string;
  /** Of an answer it is asked how it is shown, and not what may be typed. */
  readonly isAnswer: boolean;
}

/** Names of the cells of which more is asked than what they hold: figures, own plans, data statuses, last year, answers. */
const ASKED = /^(CT|KH|TT|CK|CH)_/;
/** Blocks of rows that answer a question. */
const LIST = 'DS_';
/** Cells of lists of which more is asked, those that hold something; of those behind them it is said on arrival. */
const MOST_LISTED = 200;

/**
 * The input cells that a workbook's names lead to, in the order of the names; of lists those that are filled.
 * @param cellsOf what a sheet holds, by its id
 */
export function inputCellsOf(
  names: readonly RawName[],
  sheets: readonly SheetHead[],
  cellsOf: (id: string) => readonly RawCell[],
): readonly InputCell[] {
  const ids = new Map(sheets.map(({ name, id }) => [name, id]));
  const listed: InputCell[] = [];
  const named = names.flatMap(({ name, refersTo }): readonly InputCell[] => {
    const isList = name.startsWith(LIST);
    const target = isList || ASKED.test(name) ? parseSheetReference(refersTo) : null;
    const sheetId = target === null ? undefined : ids.get(target.sheet);
    if (target === null || sheetId === undefined) return [];
    if (!isList) return [{ sheetId, cell: target.range, isAnswer: isAnswerName(name) }];
    const block = parseCellRange(target.range);
    if (block === null) return [];
    for (const { row, column } of cellsOf(sheetId)) {
      if (isInRectangle(block, row, column)) listed.push({ sheetId, cell: cellAddress(row, column), isAnswer: true });
    }
    return [];
  });
  return [...named, ...listed.slice(0, MOST_LISTED)];
}

/** As Excel tells a colour. */
const COLOR = /^#[0-9A-F]{6}$/i;

/** Excel fails to tell more than 512 merged areas, of which each takes two cells at least. */
const MOST_CELLS = 1024;

/**
 * The native data validation of input cells, how they show what they hold, and whether they are hidden or merged with
 * others, all cells of a sheet with one load: asked in the next request, answered after it.
 */
export class InputReading {
  private readonly asked: readonly {
    readonly sheetId: string;
    readonly isAnswer: boolean;
    readonly areas: Excel.RangeCollection;
  }[];
  private readonly merged: readonly { readonly sheetId: string; readonly areas: Excel.RangeAreas }[];

  /** @param inputs cells of sheets that are there, else the request fails */
  constructor(context: Excel.RequestContext, inputs: readonly InputCell[]) {
    const sheets = groupBy(inputs, ({ sheetId }) => sheetId);
    this.asked = [...sheets].flatMap(([sheetId, cells]) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      return [false, true].flatMap((isAnswer) => {
        const own = new Set(cells.filter((each) => each.isAnswer === isAnswer).map(({ cell }) => cell));
        return addressLists([...own]).map((list) => {
          const { areas } = sheet.getRanges(list);
          if (isAnswer) {
            areas.load(
              'items/address,items/rowHidden,items/columnHidden,items/format/rowHeight,items/format/columnWidth,items/format/font/strikethrough,items/format/font/color,items/format/font/size,items/format/font/name,items/format/fill/color',
            );
          } else {
            areas.load(
              'items/address,items/rowHidden,items/columnHidden,items/format/rowHeight,items/format/columnWidth,items/format/font/strikethrough,items/format/font/color,items/format/font/size,items/format/font/name,items/format/fill/color,items/dataValidation/type,items/dataValidation/rule',
            );
          }
          return { sheetId, isAnswer, areas };
        });
      });
    });
    this.merged = [...sheets].flatMap(([sheetId, cells]) => {
      const around = areaAround(cells.map(({ cell }) => cell));
      if (around === null) return [];
      const areas = context.workbook.worksheets.getItem(sheetId).getRange(around).getMergedAreasOrNullObject();
      areas.load('address');
      return [{ sheetId, areas }];
    });
  }

  /** The sheet with what was told of its cells; as it is where none was asked about. */
  added(sheet: RawSheet, sheetId: string): RawSheet {
    const asked = this.asked.filter((each) => each.sheetId === sheetId);
    const here = asked.flatMap(({ areas }) => areas.items);
    if (here.length === 0) return sheet;
    const looks = new Map(
      here.flatMap(({ address, format }) => {
        const look = lookIn(format);
        return look === null ? [] : [[bare(address), look] as const];
      }),
    );
    const ruled = asked.filter(({ isAnswer }) => !isAnswer).flatMap(({ areas }) => areas.items);
    const validations = ruled.map(({ address, dataValidation }) => ({
      cell: bare(address),
      ...ruleOf(dataValidation),
    }));
    const framed = {
      ...sheet,
      ...(ruled.length > 0 && { validations }),
      ...this.frameOf(here, sheetId),
    };
    if (looks.size === 0) return framed;
    const cells = sheet.cells.map((cell) => {
      const look = looks.get(cellAddress(cell.row, cell.column));
      return look === undefined ? cell : { ...cell, [look]: true };
    });
    return { ...framed, cells };
  }

  private frameOf(
    here: readonly Excel.Range[],
    sheetId: string,
  ): Pick<RawSheet, 'merges' | 'hiddenRows' | 'hiddenColumns'> {
    const placesOf = (ranges: readonly Excel.Range[]) =>
      ranges.flatMap(({ address }) => parseCellAddress(bare(address)) ?? []);
    const rows = placesOf(here.filter(({ rowHidden, format }) => rowHidden || format.rowHeight < LEAST_HEIGHT)).map(
      ({ row }) => row,
    );
    const columns = placesOf(
      here.filter(({ columnHidden, format }) => columnHidden || format.columnWidth < LEAST_WIDTH_IN_POINTS),
    ).map(({ column }) => column);
    const merges = this.merged
      .filter((asked) => asked.sheetId === sheetId && !asked.areas.isNullObject)
      .flatMap(({ areas }) => areas.address.split(','))
      .map(bare);
    return {
      ...(merges.length > 0 && { merges }),
      ...(rows.length > 0 && { hiddenRows: new Set(rows) }),
      ...(columns.length > 0 && {
        hiddenColumns: [...new Set(columns)].map((column) => ({ first: column, last: column })),
      }),
    };
  }
}

/** The rows from the first of these cells to the last, from the first column on; null for an area that is too large to ask. */
function areaAround(cells: readonly string[]): string | null {
  const places = cells.flatMap((cell) => parseCellAddress(cell) ?? []);
  if (places.length === 0) return null;
  const rows = places.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const column = Math.max(...places.map((place) => place.column));
  return (last - first + 1) * column > MOST_CELLS ? null : `${cellAddress(first, 1)}:${cellAddress(last, column)}`;
}

/** An address without the sheet. */
const bare = (address: string): string => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');

/** Excel tells a cell without fill as white, the letters of one without colour as black. */
function lookIn({ font, fill }: Excel.RangeFormat): CellLook | null {
  const hex = (color: unknown): string | null =>
    typeof color === 'string' && COLOR.test(color) ? color.slice(1) : null;
  return lookOf(
    {
      isStruck: font.strikethrough,
      color: hex(font.color),
      isTiny: isTinySize(font.size),
      isPictures: isPictureFont(font.name),
    },
    hex(fill.color),
  );
}

/** A rule is looked into only where its type says that it is one: a cell without validation may have none at all. */
function ruleOf({ type, rule }: Excel.DataValidation): Omit<RawValidation, 'cell'> {
  switch (type) {
    case 'None':
      return { kind: 'none', formula: null };
    case 'List':
      // Excel takes a range too, but tells text.
      return { kind: 'list', formula: typeof rule.list?.source === 'string' ? rule.list.source : null };
    case 'Custom':
      return { kind: 'custom', formula: rule.custom?.formula ?? null };
    default:
      return { kind: 'other', formula: null };
  }
}
