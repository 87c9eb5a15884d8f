import type { Catalogue } from '../catalogue/Catalogue';
import { findIndicator } from '../catalogue/findIndicator';
import { findUnit } from '../catalogue/findUnit';
import { rosterTable } from '../catalogue/rosterTable';
import { columnLetters } from '../plan/columnLetters';
import { sheetReference } from '../plan/sheetReference';
import type { CellPlan, RowPlan, SheetPlan } from '../plan/SheetPlan';
import type { ValidationPlan } from '../plan/ValidationPlan';
import { wrappedHeight } from '../plan/wrappedHeight';
import type { CampaignWords } from '../words/CampaignWords';
import type { Words } from '../words/Words';
import { styled as cell } from './styled';
import type { CampaignSettings, RelationParameter } from './CampaignSettings';
import { weightedFigure } from './relationParameters';
import { GENERAL_KEYS, LIST_MARK, SECTION_COLUMNS, type GeneralKey } from './settingsLayout';
import { keyRow } from './keyRow';
import { NOT_A_ROW } from './KeyedTables';
import type { SettingsSection } from './SettingsProblem';

const WIDTHS = [4, 20, 52, 24, 30, 16, 26, 26];
/** Bold captions of few words leave part of a column unused. */
const BOLD = 0.6;
/** Columns that are not seen: the words of the lists that cells offer. */
const LIST_COLUMN = WIDTHS.length + 2;

/** The sheet *Thiết lập*, which an officer edits by hand and `readSettings` reads back. */
export function settingsSheetPlan(settings: CampaignSettings, catalogue: Catalogue, words: Words): SheetPlan {
  const drawing = new SettingsDrawing(settings, catalogue, words);
  const { settings: own } = words.campaign;
  return {
    name: own.sheet,
    visibility: 'visible',
    columns: [
      { width: WIDTHS[0] ?? 4, hidden: true },
      ...WIDTHS.slice(1).map((width) => ({ width })),
      { width: 4 },
      { width: 10, hidden: true },
      { width: 10, hidden: true },
    ],
    rows: drawing.rows,
    merges: own.intro.map((_, i) => `B${String(i + 2)}:H${String(i + 2)}`),
    frozen: null,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      margins: { top: 20, right: 15, bottom: 20, left: 20 },
      fit: { wide: 1, tall: null },
      titleRows: null,
      area: `B1:H${String(drawing.rows.length)}`,
      centerHorizontally: true,
      pageNumbers: true,
    },
    // Rows must be addable and lists pastable, which protection forbids.
    protected: false,
    validations: drawing.validations,
    conditionalFormats: [],
    links: [],
    autoFilter: null,
    charts: [],
    gridlines: false,
  };
}

class SettingsDrawing {
  readonly rows: RowPlan[] = [];
  readonly validations: ValidationPlan[] = [];
  private readonly own: CampaignWords['settings'];

  constructor(
    private readonly settings: CampaignSettings,
    private readonly catalogue: Catalogue,
    private readonly words: Words,
  ) {
    this.own = words.campaign.settings;
    this.add([cell('title', this.own.title)]);
    const width = WIDTHS.slice(1).reduce((sum, each) => sum + each, 0);
    for (const text of this.own.intro) this.add([cell('note', text)], wrappedHeight([{ text, width }]));
    this.general();
    this.indicators();
    this.parameters();
    this.units();
    this.lists();
  }

  private general(): void {
    const { columns, general } = this.own;
    this.section('general', [columns.key, columns.setting, columns.value]);
    const { deadlines, roster } = this.settings;
    const values: Readonly<Record<GeneralKey, CellPlan>> = {
      ownPlan: cell('inputText', this.words.date(deadlines.ownPlan)),
      result: cell('inputText', this.words.date(deadlines.result)),
      expectedCount: cell('inputNumber', roster.expectedCount),
    };
    for (const key of GENERAL_KEYS) this.setting([cell('code', key), cell('text', general[key]), values[key]]);
  }

  private indicators(): void {
    const { columns, counts } = this.own;
    const { key, indicator, lead, leadName, counts: countsCaption, reportedBy, comparedBy } = columns;
    this.section('indicators', [key, indicator, lead, leadName, countsCaption, reportedBy, comparedBy]);
    const first = this.rows.length + 1;
    for (const each of this.settings.indicators) {
      const known = findIndicator(this.catalogue, each.indicator);
      const label = known ? (this.words.language === 'en' ? known.labelEn : known.label) : '';
      this.setting([
        cell('code', each.indicator),
        cell('text', label),
        cell('inputText', each.leadBody),
        cell('text', findUnit(this.settings.roster, each.leadBody)?.name ?? ''),
        cell(known?.method.kind === 'lead' ? 'text' : 'inputText', counts[each.counts]),
        cell('inputText', this.kinds(each.reportedBy)),
        cell('inputText', this.kinds(each.comparedBy)),
      ]);
    }
    this.offer('F', first, this.rows.length, 0, 2);
  }

  private parameters(): void {
    const { columns } = this.own;
    this.section('parameters', [columns.key, columns.relation, columns.parameter, columns.value]);
    for (const parameter of this.settings.parameters) {
      const relation = this.catalogue.relations.find(({ id }) => id === parameter.relation);
      this.setting([
        cell('code', `${parameter.relation}:${parameter.name}`),
        cell('text', relation?.words[this.words.language] ?? ''),
        cell('text', this.parameterLabel(parameter)),
        cell('inputNumber', parameter.value),
      ]);
    }
  }

  private units(): void {
    const { units, yes, no } = this.own;
    const [captions = [], ...rows] = rosterTable(this.settings.roster, { columns: units, yes, no });
    this.section('units', captions);
    const first = this.rows.length + 1;
    for (const row of rows) this.setting(row.map((text) => cell('inputText', text)));
    this.offer('G', first, this.rows.length, 1, 2);
  }

  /** The words that cells offer stand beside the first rows, out of sight. */
  private lists(): void {
    const { counts, yes, no } = this.own;
    [
      [counts.units, yes],
      [counts.lead, no],
    ].forEach((texts, i) => {
      const row = this.rows[i] ?? { cells: [] };
      const cells = [...row.cells];
      while (cells.length < LIST_COLUMN - 1) cells.push(null);
      this.rows[i] = { ...row, cells: [...cells, ...texts.map((text) => cell('text', text))] };
    });
  }

  private offer(column: string, first: number, last: number, list: number, size: number): void {
    if (last < first) return;
    const letters = columnLetters(LIST_COLUMN + list);
    this.validations.push({
      range: `${column}${String(first)}:${column}${String(last)}`,
      rule: { kind: 'list', source: sheetReference(this.own.sheet, `${letters}1:${letters}${String(size)}`) },
      prompt: null,
      error: null,
    });
  }

  private section(section: SettingsSection, captions: readonly string[]): void {
    this.rows.push({ cells: [] });
    this.add([cell('section', this.own.sections[section])]);
    this.rows.push(keyRow(section, SECTION_COLUMNS[section]));
    this.add(
      captions.map((text) => cell('head', text)),
      wrappedHeight(captions.map((text, i) => ({ text, width: (WIDTHS[i + 1] ?? 1) * BOLD }))),
    );
  }

  private add(cells: readonly CellPlan[], height?: number): void {
    const row = { cells: [cell('key', NOT_A_ROW), ...cells] };
    this.rows.push(height === undefined ? row : { ...row, height });
  }

  private setting(cells: readonly CellPlan[]): void {
    const height = wrappedHeight(
      cells.map(({ value }, i) => ({ text: String(value ?? ''), width: WIDTHS[i + 1] ?? 1 })),
    );
    this.rows.push({ height, cells: [null, ...cells] });
  }

  private kinds(ids: readonly string[]): string {
    const { kinds } = this.settings.roster;
    return ids.map((id) => kinds.find((kind) => kind.id === id)?.label ?? id).join(`${LIST_MARK} `);
  }

  private parameterLabel(parameter: RelationParameter): string {
    const { parameters } = this.own;
    const figure = weightedFigure(parameter);
    if (figure !== null) return parameters.weight(figure);
    const { name } = parameter;
    return name === 'min' || name === 'max' || name === 'tolerance' ? parameters[name] : name;
  }
}
