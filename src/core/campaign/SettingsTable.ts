import { cellAddress } from '../plan/cellAddress';
import { CellIndex, cellText } from '../workbook/CellIndex';
import type { RawCell, RawSheet, RawWorkbook } from '../workbook/RawWorkbook';
import { NOT_A_SETTING, SECTION_COLUMNS, SECTION_PREFIX } from './settingsLayout';
import type { SettingsSection } from './SettingsProblem';

/** One row of the sheet of settings, its cells by the key of their column. */
export interface SettingsRow {
  /** Row on the sheet, from 1. */
  readonly row: number;
  readonly cell: (column: string) => RawCell | undefined;
  readonly text: (column: string) => string;
  /** Null if the sheet has no such column. */
  readonly address: (column: string) => string | null;
}

/** The parts of the sheet of settings as they were found by their hidden rows of keys. */
export class SettingsTable {
  private constructor(
    readonly sheet: string,
    readonly date1904: boolean,
    private readonly index: CellIndex,
    private readonly parts: ReadonlyMap<SettingsSection, Part>,
  ) {}

  /** Null if no sheet has a part. The sheet may have been renamed. */
  static find(workbook: RawWorkbook): SettingsTable | null {
    for (const sheet of workbook.sheets) {
      const index = new CellIndex(sheet);
      const parts = findParts(sheet, index);
      if (parts.size > 0) return new SettingsTable(sheet.name, workbook.date1904, index, parts);
    }
    return null;
  }

  /** Keys of the part's columns in the sheet's order; null if the part is gone. */
  captions(section: SettingsSection): readonly string[] | null {
    const part = this.parts.get(section);
    return part ? [...part.columns.keys()] : null;
  }

  /** Rows of a part that hold something; null if the part is gone. */
  rows(section: SettingsSection): readonly SettingsRow[] | null {
    const part = this.parts.get(section);
    if (!part) return null;
    return part.rows.map((row) => {
      const at = (column: string): RawCell | undefined => {
        const position = part.columns.get(column);
        return position === undefined ? undefined : this.index.at(row, position);
      };
      return {
        row,
        cell: at,
        text: (column) => cellText(at(column)),
        address: (column) => {
          const position = part.columns.get(column);
          return position === undefined ? null : cellAddress(row, position);
        },
      };
    });
  }
}

interface Part {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly number[];
}

function findParts(sheet: RawSheet, index: CellIndex): ReadonlyMap<SettingsSection, Part> {
  const starts = sheet.cells
    .flatMap((cell) => {
      const section = sectionOf(cellText(cell));
      return section === null ? [] : [{ section, row: cell.row, column: cell.column }];
    })
    .sort((a, b) => a.row - b.row);
  const rowsInUse = [...new Set(sheet.cells.map(({ row }) => row))].sort((a, b) => a - b);
  const parts = new Map<SettingsSection, Part>();
  starts.forEach(({ section, row, column }, i) => {
    const end = starts[i + 1]?.row ?? Number.POSITIVE_INFINITY;
    const columns = new Map<string, number>();
    for (const cell of sheet.cells) {
      const key = cellText(cell);
      if (cell.row === row && (SECTION_COLUMNS[section] as readonly string[]).includes(key))
        columns.set(key, cell.column);
    }
    const positions = [...columns.values()];
    const rows = rowsInUse.filter(
      (each) =>
        each > row &&
        each < end &&
        index.text(each, column) !== NOT_A_SETTING &&
        positions.some((position) => index.text(each, position) !== ''),
    );
    if (!parts.has(section)) parts.set(section, { columns, rows });
  });
  return parts;
}

function sectionOf(text: string): SettingsSection | null {
  if (!text.startsWith(SECTION_PREFIX)) return null;
  const name = text.slice(SECTION_PREFIX.length);
  return isSection(name) ? name : null;
}

function isSection(name: string): name is SettingsSection {
  return Object.hasOwn(SECTION_COLUMNS, name);
}
