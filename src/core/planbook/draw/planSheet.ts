import { BOLD_ROOM } from '../../workbook/boldRoom';
import { keyRow } from '../../city/draw/parts/keyRow';
import { styled } from '../../city/draw/parts/styled';
import { NOT_A_ROW } from '../../city/contract/parts/KeyedTables';
import { columnLetters } from '../../kernel/columnLetters';
import type { CellValue, DrawnCell, DrawnRow, DrawnSheet } from '../../workbook/DrawnSheet';
import type { DrawnValidation } from '../../workbook/DrawnValidation';
import { sheetOf } from '../../workbook/sheetOf';
import { wrappedHeight } from '../../workbook/wrappedHeight';
import type { Words } from '../../words/shape/Words';
import { COLUMN_CHOICES } from '../contract/columnChoices';
import type { ChoiceName } from '../contract/planChoices';
import { PLAN_SHEETS, PLAN_TABLES, type PlanSheetName, type PlanTableName } from '../contract/planTables';
import type { PlanRow, PlanRows } from '../rows/PlanRows';
import { fillPrint } from '../../form/draw/fillPrint';

/** Rows that stand ready to be filled in behind those that are. */
const SPARE: Readonly<Partial<Record<PlanTableName, number>>> = {
  plan: 0,
  office: 0,
  indicators: 60,
  units: 300,
  unitsOfMeasure: 20,
  confused: 20,
  decisions: 0,
};
const SPARE_USUAL = 15;

/** Characters; what is not named is as wide as a code needs. */
const WIDTHS: Readonly<Record<string, number>> = {
  label: 44,
  labelEn: 30,
  wording: 50,
  wordingEn: 30,
  definition: 50,
  consequence: 50,
  consequenceEn: 30,
  officialName: 34,
  value: 60,
  hint: 60,
  numerator: 34,
  denominator: 34,
  numeratorEn: 24,
  denominatorEn: 24,
  basis: 50,
  basisEn: 30,
  words: 50,
  wordsEn: 30,
  source: 40,
  sourceEn: 30,
  title: 40,
  titleEn: 30,
  name: 34,
  aliases: 34,
  heading: 40,
  headingEn: 30,
  text: 40,
  textEn: 30,
  section: 34,
  sectionEn: 24,
  question: 30,
  found: 40,
  decision: 30,
  baseline: 24,
  lastYear: 14,
  change: 22,
  method: 24,
  kind: 24,
  email: 28,
  id: 14,
};
const WIDTH_USUAL = 15;

/** Columns that the program fills in and nobody else. */
const LOCKED: ReadonlySet<string> = new Set(
  ['plan', 'office'].flatMap((table) => ['key', 'label', 'hint'].map((column) => `${table}.${column}`)),
);

/** One sheet of a *Sổ kế hoạch* with its tables under one another. */
export function planSheet(
  name: PlanSheetName,
  rows: PlanRows,
  sourceOf: (choice: ChoiceName) => string,
  words: Words,
): DrawnSheet {
  const tables: readonly PlanTableName[] = PLAN_SHEETS[name];
  const own = words.planBook;
  const drawing = new SheetDrawing(rows, sourceOf, words, widthsOf(tables));
  drawing.head(own.sheetTitles[name], own.notes[name]);
  for (const table of tables) drawing.table(table, tables.length > 1);
  const last = columnLetters(drawing.widths.length + 1);
  return sheetOf({
    name: own.sheets[name],
    columns: [{ width: 4, hidden: true }, ...drawing.widths.map((width) => ({ width }))],
    rows: drawing.rows,
    merges: drawing.noteRows.map((row) => `B${String(row)}:${columnLetters(NOTE_COLUMNS + 1)}${String(row)}`),
    frozen:
      tables.length > 1 ? null : { rows: drawing.captionRow, columns: name === 'indicators' ? FROZEN_COLUMNS : 0 },
    validations: drawing.validations,
    protected: true,
    print: fillPrint(
      tables.length > 1 ? null : [drawing.captionRow, drawing.captionRow],
      `B1:${last}${String(drawing.rows.length)}`,
      Math.ceil(drawing.widths.reduce((sum, each) => sum + each, 0) / PAGE_WIDTH),
    ),
  });
}

/** Characters that are still read on a page of A4 across. */
const PAGE_WIDTH = 220;
/** Hidden keys and the number of the indicator stay in view. */
const FROZEN_COLUMNS = 2;
/** Notes run over the first columns, so that they are read without scrolling. */
const NOTE_COLUMNS = 4;

/** Each column as wide as the widest of the tables needs it. */
function widthsOf(tables: readonly PlanTableName[]): readonly number[] {
  const most = Math.max(NOTE_COLUMNS, ...tables.map((table) => PLAN_TABLES[table].length));
  return Array.from({ length: most }, (_, i) =>
    Math.max(
      ...tables.map((table) => {
        const column = PLAN_TABLES[table][i];
        return column === undefined ? 8 : (WIDTHS[column] ?? WIDTH_USUAL);
      }),
    ),
  );
}

class SheetDrawing {
  readonly rows: DrawnRow[] = [];
  readonly validations: DrawnValidation[] = [];
  readonly noteRows: number[] = [];
  /** Row of the last captions. */
  captionRow = 0;

  constructor(
    private readonly plan: PlanRows,
    private readonly sourceOf: (choice: ChoiceName) => string,
    private readonly words: Words,
    readonly widths: readonly number[],
  ) {}

  head(title: string, notes: readonly string[]): void {
    this.free([styled('title', title)]);
    const width = this.widths.slice(0, NOTE_COLUMNS).reduce((sum, each) => sum + each, 0);
    for (const text of notes) {
      this.rows.push({
        height: wrappedHeight([{ text, width }]),
        cells: [styled('key', NOT_A_ROW), styled('note', text)],
      });
      this.noteRows.push(this.rows.length);
    }
  }

  table(table: PlanTableName, hasTitle: boolean): void {
    const own = this.words.planBook;
    const columns: readonly string[] = PLAN_TABLES[table];
    if (hasTitle) {
      this.rows.push({ cells: [] });
      this.free([styled('section', own.tables[table])]);
    }
    this.rows.push(keyRow(table, columns));
    const captions = columns.map((column) => own.columns[table][column] ?? column);
    this.rows.push({
      height: this.height(captions, BOLD_ROOM),
      cells: [styled('key', NOT_A_ROW), ...captions.map((caption) => styled('head', caption))],
    });
    this.captionRow = this.rows.length;
    const filled: readonly PlanRow<PlanTableName>[] = this.plan[table];
    for (const row of filled) this.row(table, columns, row);
    for (let i = 0; i < (SPARE[table] ?? SPARE_USUAL); i += 1) this.row(table, columns, {});
    if (this.rows.length > this.captionRow) this.validate(table, columns);
  }

  private row(table: PlanTableName, columns: readonly string[], row: Readonly<Record<string, CellValue>>): void {
    const explained = { ...row, ...this.explained(table, row['key']) };
    const values = columns.map((column) => explained[column] ?? null);
    const texts = values.map((value) => (typeof value === 'string' ? value : ''));
    this.rows.push({
      height: this.height(texts, 1),
      cells: [null, ...values.map((value, i) => this.cell(`${table}.${columns[i] ?? ''}`, value))],
    });
  }

  /** What a row that is known by its key is about. */
  private explained(table: PlanTableName, key: CellValue | undefined): Readonly<Record<string, CellValue>> {
    const { planBook } = this.words;
    if (typeof key !== 'string' || (table !== 'plan' && table !== 'office')) return {};
    const labels: Readonly<Record<string, string>> = planBook.keys[table];
    const hints: Readonly<Record<string, string | undefined>> = planBook.keyHints[table];
    return { label: labels[key] ?? key, hint: hints[key] ?? null };
  }

  private cell(place: string, value: CellValue): DrawnCell {
    if (LOCKED.has(place)) return styled(place.endsWith('key') ? 'code' : 'text', value);
    return styled(typeof value === 'number' ? 'inputNumber' : 'inputText', value);
  }

  /** What belongs in a column is offered as a list, or said when a cell is chosen. */
  private validate(table: PlanTableName, columns: readonly string[]): void {
    const { planBook } = this.words;
    const choices = COLUMN_CHOICES[table] ?? {};
    columns.forEach((column, i) => {
      if (LOCKED.has(`${table}.${column}`)) return;
      const letters = columnLetters(i + 2);
      const choice = choices[column];
      const hint = planBook.hints[table]?.[column] ?? null;
      if (choice === undefined && hint === null) return;
      this.validations.push({
        range: `${letters}${String(this.captionRow + 1)}:${letters}${String(this.rows.length)}`,
        rule: choice === undefined ? { kind: 'any' } : { kind: 'list', source: this.sourceOf(choice) },
        prompt: hint === null ? null : { title: planBook.columns[table][column] ?? column, text: hint },
        error:
          choice === undefined
            ? null
            : { title: planBook.columns[table][column] ?? column, text: planBook.notInList, style: 'stop' },
      });
    });
  }

  private free(cells: readonly DrawnCell[]): void {
    this.rows.push({ cells: [styled('key', NOT_A_ROW), ...cells] });
  }

  private height(texts: readonly string[], room: number): number {
    return wrappedHeight(texts.map((text, i) => ({ text, width: (this.widths[i] ?? WIDTH_USUAL) * room })));
  }
}
