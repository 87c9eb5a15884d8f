import type { Catalogue } from '../../../catalogue/Catalogue';
import { findIndicator } from '../../../catalogue/findIndicator';
import { findUnit } from '../../../catalogue/findUnit';
import { YES_NO } from '../../../catalogue/yesNo';
import { rosterTable } from '../../../catalogue/rosterTable';
import { columnLetters } from '../../../kernel/columnLetters';
import { sheetReference } from '../../../kernel/sheetReference';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../../workbook/DrawnSheet';
import type { DrawnValidation } from '../../../workbook/DrawnValidation';
import { wrappedHeight } from '../../../workbook/wrappedHeight';
import type { CampaignWords } from '../../../words/shape/CampaignWords';
import type { Words } from '../../../words/shape/Words';
import { canBeSummed } from '../../contract/settings/canBeSummed';
import { CITY_SOURCES } from '../../../compilation/model/citySources';
import { GROUP_RULES } from '../../../compilation/model/groupRules';
import { SCORING_RULES } from '../../../compilation/model/scoringRules';
import { IMPUTATIONS } from '../../../compilation/model/imputations';
import { styled as cell } from '../parts/styled';
import type { CampaignSettings, RelationParameter } from '../../../compilation/model/CampaignSettings';
import { DEFAULT_JUDGEMENT, JUDGEMENT_KEYS } from '../../../compilation/model/Judgement';
import { weightedFigure } from '../../contract/settings/relationParameters';
import { GENERAL_KEYS, LIST_MARK, SECTION_COLUMNS, type GeneralKey } from '../../contract/settings/settingsLayout';
import { keyRow } from '../parts/keyRow';
import { NOT_A_ROW } from '../../contract/parts/KeyedTables';
import type { SettingsSection } from '../../../compilation/model/SettingsProblem';

const WIDTHS = [4, 20, 52, 24, 30, 16, 26, 26, 26];
/** Bold captions of few words leave part of a column unused. */
const BOLD = 0.6;
/** Columns that are not seen: the words of the lists that cells offer. */
const LIST_COLUMN = WIDTHS.length + 2;
const LISTS = {
  counts: CITY_SOURCES,
  yesNo: YES_NO,
  imputations: IMPUTATIONS,
  scoringRules: SCORING_RULES,
  groupRules: GROUP_RULES,
} as const;
/** Empty rows of the table of points, for a first one to be typed. */
const SPARE_ROWS = 6;

/** The sheet *Thiết lập*, which an officer edits by hand and `readSettings` reads back. */
export function settingsSheet(settings: CampaignSettings, catalogue: Catalogue, words: Words): DrawnSheet {
  const drawing = new SettingsDrawing(settings, catalogue, words);
  const { settings: own } = words.campaign;
  return {
    name: own.sheet,
    visibility: 'visible',
    columns: [
      { width: WIDTHS[0] ?? 4, hidden: true },
      ...WIDTHS.slice(1).map((width) => ({ width })),
      { width: 4 },
      ...Array.from({ length: Object.keys(LISTS).length }, () => ({ width: 10, hidden: true })),
    ],
    rows: drawing.rows,
    merges: own.intro.map((_, i) => `B${String(i + 2)}:I${String(i + 2)}`),
    frozen: null,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      margins: { top: 20, right: 15, bottom: 20, left: 20 },
      fit: { wide: 1, tall: null },
      titleRows: null,
      area: `B1:I${String(drawing.rows.length)}`,
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
  readonly rows: DrawnRow[] = [];
  readonly validations: DrawnValidation[] = [];
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
    this.judgement();
    this.groups();
    this.parameters();
    this.scoring();
    this.units();
    this.lists();
  }

  private general(): void {
    const { columns, general } = this.own;
    this.section('general', [columns.key, columns.setting, columns.value]);
    const { deadlines, roster } = this.settings;
    const values: Readonly<Record<GeneralKey, DrawnCell>> = {
      ownPlan: cell('inputText', this.words.date(deadlines.ownPlan)),
      result: cell('inputText', this.words.date(deadlines.result)),
      expectedCount: cell('inputNumber', roster.expectedCount),
    };
    for (const key of GENERAL_KEYS) this.setting([cell('code', key), cell('text', general[key]), values[key]]);
  }

  private indicators(): void {
    const { columns, counts, imputations } = this.own;
    const { key, indicator, lead, leadName, counts: countsCaption, reportedBy, comparedBy, imputation } = columns;
    this.section('indicators', [key, indicator, lead, leadName, countsCaption, reportedBy, comparedBy, imputation]);
    const first = this.rows.length + 1;
    for (const each of this.settings.indicators) {
      const known = findIndicator(this.catalogue, each.indicator);
      const label = known ? (this.words.language === 'en' ? known.labelEn : known.label) : '';
      this.setting([
        cell('code', each.indicator),
        cell('text', label),
        cell('inputText', each.leadBody),
        cell('text', findUnit(this.settings.roster, each.leadBody)?.name ?? ''),
        cell(known && canBeSummed(known) ? 'inputText' : 'text', counts[each.counts]),
        cell('inputText', this.kinds(each.reportedBy)),
        cell('inputText', this.kinds(each.comparedBy)),
        cell(known && canBeSummed(known) ? 'inputText' : 'text', imputations[each.imputation]),
      ]);
    }
    this.offer('F', first, this.rows.length, 'counts');
    this.offer('I', first, this.rows.length, 'imputations');
  }

  private judgement(): void {
    const { columns, judgement, usual } = this.own;
    this.section('judgement', [columns.key, columns.setting, columns.value, columns.usual]);
    for (const key of JUDGEMENT_KEYS) {
      this.setting([
        cell('code', key),
        cell('text', judgement[key]),
        cell('inputNumber', this.settings.judgement[key]),
        cell('text', usual(String(DEFAULT_JUDGEMENT[key]))),
      ]);
    }
  }

  private groups(): void {
    const { columns, groupRules } = this.own;
    this.section('groups', [columns.key, columns.indicator, columns.rule, columns.share]);
    const first = this.rows.length + 1;
    for (const { number, rule } of this.settings.groups) {
      const group = this.catalogue.groups.find((each) => each.number === number);
      this.setting([
        cell('code', String(number)),
        cell('text', (this.words.language === 'en' ? group?.wordingEn : group?.wording) ?? ''),
        cell('inputText', groupRules[rule.kind]),
        cell('inputNumber', rule.kind === 'share' ? rule.percent : null),
      ]);
    }
    this.offer('D', first, this.rows.length, 'groupRules');
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

  /** The office's own table of points: empty until it fills it in. */
  private scoring(): void {
    const { scoring, yes, no } = this.own;
    this.section(
      'scoring',
      SECTION_COLUMNS.scoring.map((column) => scoring.columns[column]),
    );
    const first = this.rows.length + 1;
    const rules = this.settings.scoring?.rules ?? [];
    for (const rule of rules) {
      this.setting([
        cell('inputText', scoring.rules[rule.kind]),
        cell('inputText', 'indicator' in rule ? rule.indicator : null),
        cell('inputNumber', 'points' in rule ? rule.points : null),
        cell('inputText', 'proportional' in rule ? (rule.proportional ? yes : no) : null),
        cell('inputNumber', 'perDay' in rule ? rule.perDay : null),
        cell('inputNumber', 'most' in rule ? rule.most : null),
      ]);
    }
    for (let i = 0; i < SPARE_ROWS; i += 1) this.setting(SECTION_COLUMNS.scoring.map(() => cell('inputText', null)));
    this.offer('B', first, this.rows.length, 'scoringRules');
    this.offer('E', first, this.rows.length, 'yesNo');
  }

  private units(): void {
    const { units, yes, no } = this.own;
    const [captions = [], ...rows] = rosterTable(this.settings.roster, { columns: units, yes, no });
    this.section('units', captions);
    const first = this.rows.length + 1;
    for (const row of rows) this.setting(row.map((text) => cell('inputText', text)));
    this.offer('G', first, this.rows.length, 'yesNo');
  }

  /** The words that cells offer stand beside the first rows, out of sight. */
  private lists(): void {
    const lists = Object.values(LISTS).map((table) => Object.values(table.offered(this.words.language)));
    for (let i = 0; i < Math.max(...lists.map((list) => list.length)); i += 1) {
      const row = this.rows[i] ?? { cells: [] };
      const cells = [...row.cells];
      while (cells.length < LIST_COLUMN - 1) cells.push(null);
      this.rows[i] = { ...row, cells: [...cells, ...lists.map((list) => cell('text', list[i] ?? null))] };
    }
  }

  private offer(column: string, first: number, last: number, list: keyof typeof LISTS): void {
    if (last < first) return;
    const letters = columnLetters(LIST_COLUMN + Object.keys(LISTS).indexOf(list));
    const size = LISTS[list].ids.length;
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

  private add(cells: readonly DrawnCell[], height?: number): void {
    const row = { cells: [cell('key', NOT_A_ROW), ...cells] };
    this.rows.push(height === undefined ? row : { ...row, height });
  }

  private setting(cells: readonly DrawnCell[]): void {
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
