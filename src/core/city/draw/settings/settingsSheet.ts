import { BOLD_ROOM } from '../../../workbook/boldRoom';
import { OFFICE_KEYS } from '../../../catalogue/officeKeys';
import type { Catalogue, Indicator, QuestionChoice } from '../../../catalogue/Catalogue';
import { decidedReporters } from '../../../catalogue/decidedReporters';
import { findIndicator } from '../../../catalogue/findIndicator';
import { limitsOf, type LimitedPart } from '../../../catalogue/limitsOf';
import { findUnit } from '../../../catalogue/findUnit';
import type { ChoiceTable } from '../../../catalogue/ChoiceTable';
import { YES_NO } from '../../../catalogue/yesNo';
import { rosterTable } from '../../../catalogue/rosterTable';
import { columnLetters } from '../../../kernel/columnLetters';
import { sheetReference } from '../../../kernel/sheetReference';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../../workbook/DrawnSheet';
import type { DrawnValidation } from '../../../workbook/DrawnValidation';
import { sheetOf } from '../../../workbook/sheetOf';
import { wrappedHeight } from '../../../workbook/wrappedHeight';
import type { CampaignWords } from '../../../words/shape/CampaignWords';
import type { Words } from '../../../words/shape/Words';
import { canBeSummed } from '../../contract/settings/canBeSummed';
import { CITY_SOURCES } from '../../../compilation/model/citySources';
import { GROUP_RULES } from '../../../compilation/model/groupRules';
import { SCORING_RULES } from '../../../compilation/model/scoringRules';
import { JUDGED_DIGITS, STRICT_ON } from '../../../compilation/model/judgingChoices';
import { IMPUTATIONS } from '../../../compilation/model/imputations';
import { styled as cell } from '../parts/styled';
import type { CampaignSettings, RelationParameter } from '../../../compilation/model/CampaignSettings';
import {
  DEFAULT_JUDGEMENT,
  JUDGEMENT_KEYS,
  type Judgement,
  type JudgementKey,
} from '../../../compilation/model/Judgement';
import { DEFAULT_SEASONS } from '../../../compilation/model/Season';
import { limitKey } from '../../contract/settings/limitKey';
import { weightedFigure } from '../../contract/settings/relationParameters';
import { LIST_MARK } from '../../../kernel/listMark';
import { GENERAL_KEYS, SECTION_COLUMNS, type GeneralKey } from '../../contract/settings/settingsLayout';
import { labelIn } from '../parts/labelIn';
import { keyRow } from '../parts/keyRow';
import { NOT_A_ROW } from '../../contract/parts/KeyedTables';
import type { SettingsSection } from '../../../compilation/model/SettingsProblem';
import { fillPrint } from '../../../form/draw/fillPrint';

const WIDTHS = [4, 20, 52, 24, 30, 16, 26, 26, 26];
/** Columns that are not seen: the words of the lists that cells offer. */
const LIST_COLUMN = WIDTHS.length + 2;
/** Empty rows of the table of points, for a first one to be typed. */
const SPARE_ROWS = 6;

/** The sheet *Thiết lập*, which an officer edits by hand and `readSettings` reads back. */
export function settingsSheet(settings: CampaignSettings, catalogue: Catalogue, words: Words): DrawnSheet {
  const drawing = new SettingsDrawing(settings, catalogue, words);
  const { settings: own } = words.campaign;
  // Not protected: rows must be addable and lists pastable.
  return sheetOf({
    name: own.sheet,
    columns: [
      { width: WIDTHS[0] ?? 4, hidden: true },
      ...WIDTHS.slice(1).map((width) => ({ width })),
      { width: 4 },
      ...drawing.offers.map(() => ({ width: 10, hidden: true })),
    ],
    rows: drawing.rows,
    merges: own.intro(settings.office.agency).map((_, i) => `B${String(i + 2)}:I${String(i + 2)}`),
    print: fillPrint(null, `B1:I${String(drawing.rows.length)}`),
    validations: drawing.validations,
  });
}

class SettingsDrawing {
  readonly rows: DrawnRow[] = [];
  readonly validations: DrawnValidation[] = [];
  /** The words that cells offer, list by list. */
  readonly offers: (readonly string[])[] = [];
  private readonly own: CampaignWords['settings'];

  constructor(
    private readonly settings: CampaignSettings,
    private readonly catalogue: Catalogue,
    private readonly words: Words,
  ) {
    this.own = words.campaign.settings;
    this.add([cell('title', this.own.title)]);
    const width = WIDTHS.slice(1).reduce((sum, each) => sum + each, 0);
    for (const text of this.own.intro(settings.office.agency)) {
      this.add([cell('note', text)], wrappedHeight([{ text, width }]));
    }
    this.decisions();
    this.general();
    this.office();
    this.indicators();
    this.judgement();
    this.limits();
    this.groups();
    this.parameters();
    this.scoring();
    this.units();
    this.lists();
  }

  /** What the plan leaves open, each with its choices, what comes of them, and which holds without a decision. */
  private decisions(): void {
    const { openQuestions = [] } = this.catalogue;
    if (openQuestions.length === 0) return;
    const { columns, usual } = this.own;
    this.section('openQuestions', [columns.key, columns.question, columns.decision, columns.usual]);
    for (const question of openQuestions) {
      const { id, choices } = question;
      const isEnglish = this.words.language === 'en';
      const labelOf = (choice: QuestionChoice | undefined): string =>
        (isEnglish ? choice?.labelEn : choice?.label) ?? '';
      const lines = [
        isEnglish ? question.questionEn : question.question,
        ...choices.map((each) => `– ${labelOf(each)}: ${isEnglish ? each.consequenceEn : each.consequence}`),
      ];
      const chosen = choices.find((each) => each.id === this.settings.decisions.get(id));
      this.setting([
        cell('code', id),
        cell('text', lines.join('\n')),
        cell('inputText', labelOf(chosen) || null),
        cell('text', usual(labelOf(choices[0]))),
      ]);
      this.offerWords('D', this.rows.length, this.rows.length, choices.map(labelOf));
    }
  }

  private general(): void {
    const { columns, general, usual, seasonOpen, yes, no } = this.own;
    this.section('general', [columns.key, columns.setting, columns.value, columns.usual]);
    const { deadlines, seasons, roster, ownRows } = this.settings;
    const values: Readonly<Record<GeneralKey, DrawnCell>> = {
      ownPlan: cell('inputText', this.words.date(deadlines.ownPlan)),
      result: cell('inputText', deadlines.result === '' ? null : this.words.date(deadlines.result)),
      ownPlanBefore: cell('inputNumber', seasons.ownPlan.before),
      ownPlanAfter: cell('inputNumber', seasons.ownPlan.after),
      resultBefore: cell('inputNumber', seasons.result.before),
      resultAfter: cell('inputNumber', seasons.result.after),
      expectedCount: cell('inputNumber', roster.expectedCount),
      ownRows: cell('inputText', ownRows ? yes : no),
    };
    const { ownPlan, result } = DEFAULT_SEASONS;
    const days = (count: number | null): string => usual(count === null ? seasonOpen : String(count));
    const defaults: Readonly<Partial<Record<GeneralKey, string>>> = {
      ownPlanBefore: days(ownPlan.before),
      ownPlanAfter: days(ownPlan.after),
      resultBefore: days(result.before),
      resultAfter: days(result.after),
      ownRows: usual(yes),
    };
    for (const key of GENERAL_KEYS) {
      this.setting([cell('code', key), cell('text', general[key]), values[key], cell('text', defaults[key] ?? null)]);
      if (key === 'ownRows') this.offer('D', this.rows.length, this.rows.length, YES_NO);
    }
  }

  private office(): void {
    const { columns, office } = this.own;
    this.section('office', [columns.key, columns.setting, columns.value]);
    for (const key of OFFICE_KEYS) {
      this.setting([
        cell('code', key),
        cell('text', office[key]),
        cell('inputText', this.settings.office[key] || null),
      ]);
    }
  }

  private indicators(): void {
    const { columns, counts, imputations } = this.own;
    const { key, indicator, lead, leadName, counts: countsCaption, reportedBy, comparedBy, imputation } = columns;
    this.section('indicators', [key, indicator, lead, leadName, countsCaption, reportedBy, comparedBy, imputation]);
    const isDecided = decidedReporters(this.catalogue);
    const first = this.rows.length + 1;
    for (const each of this.settings.indicators) {
      const known = findIndicator(this.catalogue, each.indicator);
      const label = known ? labelIn(this.words, known) : '';
      this.setting([
        cell('code', each.indicator),
        cell('text', label),
        cell('inputText', each.leadBody),
        cell('text', findUnit(this.settings.roster, each.leadBody)?.name ?? ''),
        ...(isDecided.has(each.indicator)
          ? [
              each.reportedBy.length === 0 ? cell('text', this.own.asDecided) : cell('inputText', counts[each.counts]),
              cell('text', [this.own.asDecided, this.kinds(each.reportedBy)].join(' ').trim()),
            ]
          : [
              cell(known && canBeSummed(known) ? 'inputText' : 'text', counts[each.counts]),
              cell('inputText', this.kinds(each.reportedBy)),
            ]),
        cell('inputText', this.kinds(each.comparedBy)),
        cell(known && canBeSummed(known) ? 'inputText' : 'text', imputations[each.imputation]),
      ]);
    }
    this.offer('F', first, this.rows.length, CITY_SOURCES);
    this.offer('I', first, this.rows.length, IMPUTATIONS);
  }

  private judgement(): void {
    const { columns, judgement, judgedDigits, strictOn, usual } = this.own;
    this.section('judgement', [columns.key, columns.setting, columns.value, columns.usual]);
    const shown = (of: Judgement): Readonly<Record<JudgementKey, string | number>> => ({
      ...of,
      digits: judgedDigits[of.digits],
      strictOn: strictOn[of.strictOn],
    });
    const [now, usually] = [shown(this.settings.judgement), shown(DEFAULT_JUDGEMENT)];
    const lists = new Map<JudgementKey, ChoiceTable<string>>([
      ['digits', JUDGED_DIGITS],
      ['strictOn', STRICT_ON],
    ]);
    for (const key of JUDGEMENT_KEYS) {
      const list = lists.get(key);
      this.setting([
        cell('code', key),
        cell('text', judgement[key]),
        cell(list === undefined ? 'inputNumber' : 'inputText', now[key]),
        cell('text', usual(String(usually[key]))),
      ]);
      if (list !== undefined) this.offer('D', this.rows.length, this.rows.length, list);
    }
  }

  private limits(): void {
    const { columns, confidences, basisOfTarget } = this.own;
    const { key, indicator, part, unitMost, cityLeast, cityMost, confidence, basis } = columns;
    this.section('limits', [key, indicator, part, unitMost, cityLeast, cityMost, confidence, basis]);
    for (const limit of this.settings.limits) {
      const known = findIndicator(this.catalogue, limit.indicator);
      const seed = known && limitsOf(known).find((each) => each.part === limit.part);
      const isInput = known !== undefined && known.reportedBy.length + known.comparedBy.length > 0;
      this.setting([
        cell('code', limitKey(limit)),
        cell('text', known === undefined ? '' : this.partLabel(known, limit.part)),
        cell('text', this.words.campaign.conflicts.parts[limit.part]),
        cell(isInput ? 'inputNumber' : 'number', limit.unit),
        cell(limit.part === 'value' ? 'inputNumber' : 'number', limit.cityLeast),
        cell('inputNumber', limit.city),
        cell('text', seed === undefined ? '' : confidences[seed.confidence]),
        cell('text', seed?.basis?.[this.words.language] ?? basisOfTarget),
      ]);
    }
  }

  private partLabel(indicator: Indicator, part: LimitedPart): string {
    const { method } = indicator;
    const item = part !== 'value' && method.kind === 'ratio' ? method[part] : indicator;
    return `${labelIn(this.words, item)} (${this.words.unitOfMeasure(item.unitOfMeasure)})`;
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
    this.offer('D', first, this.rows.length, GROUP_RULES);
  }

  private parameters(): void {
    const { columns } = this.own;
    this.section('parameters', [columns.key, columns.relation, columns.parameter, columns.value]);
    for (const parameter of this.settings.parameters) {
      const relation = this.catalogue.relations.find(({ id }) => id === parameter.relation);
      const target = findIndicator(this.catalogue, parameter.relation);
      this.setting([
        cell('code', `${parameter.relation}:${parameter.name}`),
        cell('text', relation?.words[this.words.language] ?? (target === undefined ? '' : labelIn(this.words, target))),
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
    this.offer('B', first, this.rows.length, SCORING_RULES);
    this.offer('E', first, this.rows.length, YES_NO);
  }

  private units(): void {
    const { units, yes, no } = this.own;
    const [captions = [], ...rows] = rosterTable(this.settings.roster, { columns: units, yes, no });
    this.section('units', captions);
    const first = this.rows.length + 1;
    for (const row of rows) this.setting(row.map((text) => cell('inputText', text)));
    this.offer('G', first, this.rows.length, YES_NO);
  }

  /** The words that cells offer stand beside the first rows, out of sight. */
  private lists(): void {
    for (let i = 0; i < Math.max(...this.offers.map((list) => list.length)); i += 1) {
      const row = this.rows[i] ?? { cells: [] };
      const cells = [...row.cells];
      while (cells.length < LIST_COLUMN - 1) cells.push(null);
      this.rows[i] = { ...row, cells: [...cells, ...this.offers.map((list) => cell('text', list[i] ?? null))] };
    }
  }

  private offer(column: string, first: number, last: number, table: ChoiceTable<string>): void {
    this.offerWords(column, first, last, Object.values(table.offered(this.words.language)));
  }

  private offerWords(column: string, first: number, last: number, list: readonly string[]): void {
    if (last < first) return;
    const known = this.offers.findIndex((offer) => offer.join('\n') === list.join('\n'));
    const letters = columnLetters(LIST_COLUMN + (known === -1 ? this.offers.push(list) - 1 : known));
    const source = sheetReference(this.own.sheet, `${letters}1:${letters}${String(list.length)}`);
    this.validations.push({
      range: `${column}${String(first)}:${column}${String(last)}`,
      rule: { kind: 'list', source },
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
      wrappedHeight(captions.map((text, i) => ({ text, width: (WIDTHS[i + 1] ?? 1) * BOLD_ROOM }))),
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
