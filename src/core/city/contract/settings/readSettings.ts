import { OFFICE_KEYS } from '../../../catalogue/officeKeys';
import { kindsNamed } from '../../../catalogue/kindsNamed';
import { plainNumber } from '../../../numbers/plainNumber';
import type {
  Catalogue,
  CityFigureFrom,
  GroupRule,
  Indicator,
  Office,
  UnitOfMeasure,
} from '../../../catalogue/Catalogue';
import type { ChoiceTable } from '../../../catalogue/ChoiceTable';
import { findIndicator } from '../../../catalogue/findIndicator';
import { findUnit } from '../../../catalogue/findUnit';
import { decidedReporters } from '../../../catalogue/decidedReporters';
import { YES_NO } from '../../../catalogue/yesNo';
import { withDecisions } from '../../../catalogue/withDecisions';
import { nameKey } from '../../../catalogue/nameKey';
import { unitOfMeasureOf } from '../../../catalogue/unitOfMeasureOf';
import { inputScope } from '../../../form/contract/inputScope';
import { readRoster } from '../../../catalogue/readRoster';
import type { Roster } from '../../../catalogue/Roster';
import { cellAddress } from '../../../kernel/cellAddress';
import { cellText } from '../../../workbook/CellIndex';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import type {
  CampaignSettings,
  GroupSettings,
  IndicatorSettings,
  LimitSettings,
  RelationParameter,
} from '../../../compilation/model/CampaignSettings';
import { canBeSummed } from './canBeSummed';
import { CITY_SOURCES } from '../../../compilation/model/citySources';
import { GROUP_RULES } from '../../../compilation/model/groupRules';
import type { Imputation } from '../../../compilation/model/Imputation';
import { IMPUTATIONS } from '../../../compilation/model/imputations';
import { JUDGEMENT_KEYS, type Judgement, type ShareKey } from '../../../compilation/model/Judgement';
import type { Seasons } from '../../../compilation/model/Season';
import { JUDGED_DIGITS, STRICT_ON } from '../../../compilation/model/judgingChoices';
import { readScoring } from './readScoring';
import { KeyedTables, type KeyedRow } from '../parts/KeyedTables';
import { GENERAL_KEYS, SECTION_COLUMNS, type SeasonKey } from './settingsLayout';
import type {
  SettingsProblem,
  SettingsProblemCode,
  SettingsProblemParams,
} from '../../../compilation/model/SettingsProblem';
import { readDate } from '../parts/readDate';
import { limitKey } from './limitKey';
import { settingsOf } from './settingsOf';

/** Settings as the sheet says them, and what could not be taken over. */
export interface SettingsReading {
  readonly settings: CampaignSettings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads *Thiết lập* back from a city workbook, wherever its rows and columns went. What is wrong or missing keeps what
 * plan and roster say and is reported; a bad unit row is left out and reported.
 */
export function readSettings(workbook: RawWorkbook, catalogue: Catalogue, roster: Roster): SettingsReading {
  const table = KeyedTables.find(workbook, SECTION_COLUMNS);
  const base = settingsOf(catalogue, roster);
  if (table === null) {
    const missing: SettingsProblem = {
      code: 'SETTINGS_MISSING',
      severity: 'information',
      sheet: null,
      cell: null,
      params: {},
    };
    return { settings: base, problems: [missing] };
  }
  return new SettingsReader(table, workbook.date1904, base, catalogue).read();
}

/** Of a season of urging: a year. */
const MOST_DAYS = 366;

class SettingsReader {
  private readonly problems: SettingsProblem[] = [];
  private readonly decisions: ReadonlyMap<string, string>;

  constructor(
    private readonly table: KeyedTables,
    private readonly date1904: boolean,
    private readonly base: CampaignSettings,
    private readonly catalogue: Catalogue,
  ) {
    this.decisions = this.readDecisions();
  }

  read(): SettingsReading {
    const roster = this.roster();
    const general = this.rows('general', GENERAL_KEYS);
    const settings: CampaignSettings = {
      deadlines: this.deadlines(general),
      seasons: this.seasons(general),
      ownRows: this.ownRows(general.get('ownRows')),
      office: this.office(),
      decisions: this.decisions,
      roster: { ...roster, expectedCount: this.expectedCount(general.get('expectedCount'), roster) },
      indicators: this.indicators(roster),
      groups: this.groups(),
      judgement: this.judgement(),
      limits: this.limits(),
      parameters: this.parameters(),
      scoring: this.scoring(),
    };
    return { settings, problems: this.problems };
  }

  private roster(): Roster {
    const rows = this.table.rows('units');
    const captions = this.table.columns('units');
    if (rows === null || captions === null) {
      this.add('SETTINGS_SECTION_MISSING', 'error', null, { section: 'units' });
      return this.base.roster;
    }
    const texts = rows.map((row) => captions.map((column) => row.text(column)));
    const reading = readRoster([captions, ...texts], this.base.roster);
    for (const { row, code, found, hint } of reading.problems) {
      const at = rows[row - 2] ?? null;
      const cell = at === null ? null : cellAddress(at.row, 2);
      // A hint that names an earlier row counts in the table; on the sheet it is another.
      const earlier = code === 'duplicateCode' ? rows[Number(hint) - 2] : undefined;
      const params = { row: at?.row ?? 0, problem: code, found, hint: earlier ? String(earlier.row) : hint };
      this.add('UNIT_ROW', 'error', cell, params);
    }
    return reading.roster ?? this.base.roster;
  }

  private deadlines(rows: ReadonlyMap<string, KeyedRow>): CampaignSettings['deadlines'] {
    const ownPlan = this.deadline('ownPlan', rows.get('ownPlan'), this.catalogue.plan.date);
    // A report of an interim period may be due before the year's own plans are.
    const isAfter = this.base.deadlines.result >= this.base.deadlines.ownPlan;
    const result = this.deadline('result', rows.get('result'), isAfter ? ownPlan : this.catalogue.plan.date);
    return { ownPlan, result };
  }

  private deadline(key: 'ownPlan' | 'result', row: KeyedRow | undefined, earliest: string): string {
    const former = this.base.deadlines[key];
    if (row === undefined) return former;
    const found = row.text('value');
    if (found === '' && former === '') return former;
    const date = readDate(row.cell('value'), this.date1904);
    if (date === null) this.add('DEADLINE_NOT_A_DATE', 'error', row.address('value'), { key, found });
    else if (date < earliest) this.add('DEADLINE_EARLY', 'error', row.address('value'), { key, found: date, earliest });
    else return date;
    return former;
  }

  private seasons(rows: ReadonlyMap<string, KeyedRow>): Seasons {
    const { ownPlan, result } = this.base.seasons;
    const days = (key: SeasonKey, former: number | null): number | null => {
      const row = rows.get(key);
      if (row === undefined) return former;
      const found = row.text('value');
      if (found === '') return null;
      const value = numberIn(row);
      if (value !== null && Number.isInteger(value) && value >= 0 && value <= MOST_DAYS) return value;
      this.add('SEASON_NOT_DAYS', 'error', row.address('value'), { key, found });
      return former;
    };
    return {
      ownPlan: { before: days('ownPlanBefore', ownPlan.before), after: days('ownPlanAfter', ownPlan.after) },
      result: { before: days('resultBefore', result.before), after: days('resultAfter', result.after) },
    };
  }

  private ownRows(row: KeyedRow | undefined): boolean {
    const found = row?.text('value') ?? '';
    // What is erased goes back to the usual.
    if (row === undefined || found === '') return this.base.ownRows;
    const said = YES_NO.meant(found);
    if (said !== null) return said === 'yes';
    this.add('OWN_ROWS_UNCLEAR', 'error', row.address('value'), { found });
    return this.base.ownRows;
  }

  private readDecisions(): ReadonlyMap<string, string> {
    const { openQuestions = [] } = this.catalogue;
    const decided = new Map<string, string>();
    if (openQuestions.length === 0) return decided;
    const rows = this.rows(
      'openQuestions',
      openQuestions.map(({ id }) => id),
    );
    for (const { id, choices } of openQuestions) {
      const row = rows.get(id);
      const found = row?.text('value') ?? '';
      if (row === undefined || found === '') continue;
      const key = nameKey(found);
      const choice = choices.find((each) => [each.id, each.label, each.labelEn].some((text) => nameKey(text) === key));
      if (choice) decided.set(id, choice.id);
      else this.add('DECISION_NOT_A_CHOICE', 'error', row.address('value'), { key: id, found });
    }
    return decided;
  }

  /** What is erased goes back to what the plan says, which may be nothing. */
  private office(): Office {
    const rows = this.rows('office', OFFICE_KEYS);
    const { office } = this.base;
    const said = OFFICE_KEYS.map((key) => [key, rows.get(key)?.text('value') ?? ''] as const);
    return { ...office, ...Object.fromEntries(said.filter(([, text]) => text !== '')) };
  }

  private expectedCount(row: KeyedRow | undefined, roster: Roster): number | null {
    const former = roster.expectedCount;
    if (row === undefined || row.text('value') === '') return row === undefined ? former : null;
    const count = numberIn(row);
    if (count === null || !Number.isInteger(count) || count < 1) {
      this.add('EXPECTED_COUNT_NOT_WHOLE', 'error', row.address('value'), { found: row.text('value') });
      return former;
    }
    const listed = roster.units.length;
    if (count >= listed) return count;
    this.add('EXPECTED_COUNT_TOO_SMALL', 'error', row.address('value'), { found: count, listed });
    return listed;
  }

  private indicators(roster: Roster): readonly IndicatorSettings[] {
    const rows = this.rows(
      'indicators',
      this.base.indicators.map(({ indicator }) => indicator),
    );
    const decided = withDecisions(this.catalogue, this.decisions);
    const isDecided = decidedReporters(this.catalogue);
    return this.base.indicators.map((former) => {
      const { indicator } = former;
      const row = rows.get(indicator);
      const known = findIndicator(decided, indicator);
      if (known !== undefined && isDecided.has(indicator)) return this.decidedIndicator(former, row, known, roster);
      return row === undefined ? former : this.indicator(former, row, roster);
    });
  }

  /** A figure of which an open question decides who reports it: its row says the rest. */
  private decidedIndicator(
    former: IndicatorSettings,
    row: KeyedRow | undefined,
    { id, reportedBy }: Indicator,
    roster: Roster,
  ): IndicatorSettings {
    const known = findIndicator(this.catalogue, id);
    const usual = known === undefined || known.method.kind === 'lead' ? former.counts : known.method.counts;
    const said = row === undefined ? null : CITY_SOURCES.meant(row.text('counts'));
    const counts = reportedBy.length === 0 ? 'lead' : (said ?? usual);
    if (row === undefined) return { ...former, reportedBy, counts };
    const comparedBy = this.kinds(id, row, 'comparedBy', roster) ?? former.comparedBy;
    return {
      indicator: id,
      leadBody: this.leadBody(former, row, roster),
      counts,
      reportedBy,
      comparedBy: comparedBy.filter((kind) => !reportedBy.includes(kind)),
      imputation: reportedBy.length === 0 ? 'none' : this.imputation(former, row, counts),
    };
  }

  private indicator(former: IndicatorSettings, row: KeyedRow, roster: Roster): IndicatorSettings {
    const { indicator } = former;
    const known = findIndicator(this.catalogue, indicator);
    const leadBody = this.leadBody(former, row, roster);
    const wanted = this.counts(former, row, known !== undefined && canBeSummed(known));
    const isLead = known?.method.kind === 'lead' && wanted === 'lead';
    const comparedBy = this.kinds(indicator, row, 'comparedBy', roster) ?? former.comparedBy;
    const reportedBy = this.reportedBy(former, row, isLead, roster);
    // A sum of nobody's figures is none.
    const counts = wanted !== 'lead' && reportedBy.length === 0 ? 'lead' : wanted;
    const imputation = this.imputation(former, row, counts);
    const twice = reportedBy.find((kind) => comparedBy.includes(kind));
    if (twice === undefined) return { indicator, leadBody, counts, reportedBy, comparedBy, imputation };
    this.add('KIND_TWICE', 'error', row.address('comparedBy'), { indicator, found: twice });
    return {
      indicator,
      leadBody,
      counts,
      reportedBy,
      comparedBy: comparedBy.filter((kind) => !reportedBy.includes(kind)),
      imputation,
    };
  }

  private leadBody(former: IndicatorSettings, row: KeyedRow, roster: Roster): string {
    const found = row.text('lead');
    if (findUnit(roster, found.toUpperCase())) return found.toUpperCase();
    this.add('LEAD_UNKNOWN', 'error', row.address('lead'), { indicator: former.indicator, found });
    return former.leadBody;
  }

  private counts(former: IndicatorSettings, row: KeyedRow, isAdditive: boolean): CityFigureFrom {
    const { indicator } = former;
    const found = row.text('counts');
    const counts = CITY_SOURCES.meant(found);
    if (counts === null) this.add('COUNTS_UNKNOWN', 'error', row.address('counts'), { indicator, found });
    else if (!isAdditive && counts !== 'lead')
      this.add('COUNTS_NOT_POSSIBLE', 'error', row.address('counts'), { indicator });
    else return counts;
    return former.counts;
  }

  private imputation(former: IndicatorSettings, row: KeyedRow, counts: CityFigureFrom): Imputation {
    const { indicator } = former;
    const found = row.text('imputation');
    const cell = row.address('imputation');
    const imputation = IMPUTATIONS.meant(found);
    if (imputation === null) this.add('IMPUTATION_UNKNOWN', 'error', cell, { indicator, found });
    else if (imputation !== 'none' && counts === 'lead')
      this.add('IMPUTATION_NOT_POSSIBLE', 'error', cell, { indicator });
    else if (imputation === 'previous' && findIndicator(this.catalogue, indicator)?.accumulates === true)
      this.add('IMPUTATION_ACCUMULATES', 'error', cell, { indicator });
    else return imputation;
    return former.imputation;
  }

  /** A workbook of before there was a table of points has no part for it. */
  private scoring(): CampaignSettings['scoring'] {
    const rows = this.table.rows('scoring') ?? [];
    if (rows.length === 0) return this.base.scoring;
    const columns = SECTION_COLUMNS.scoring;
    const texts = rows.map((row) => columns.map((column) => row.text(column)));
    const reading = readScoring([columns, ...texts], this.catalogue);
    for (const { row, code, found } of reading.problems) {
      this.add('SCORING_ROW', 'error', rows[row - 2]?.address('rule') ?? null, { problem: code, found });
    }
    return reading.problems.length === 0 ? reading.table : this.base.scoring;
  }

  private reportedBy(former: IndicatorSettings, row: KeyedRow, isLead: boolean, roster: Roster): readonly string[] {
    const { indicator } = former;
    const kinds = this.kinds(indicator, row, 'reportedBy', roster);
    if (kinds === null) return former.reportedBy;
    const cell = row.address('reportedBy');
    if (isLead && kinds.length > 0) this.add('REPORTERS_NOT_POSSIBLE', 'error', cell, { indicator });
    else if (!isLead && kinds.length === 0) this.add('REPORTERS_MISSING', 'error', cell, { indicator });
    else return kinds;
    return former.reportedBy;
  }

  /** Null if one of the kinds is not known. */
  private kinds(
    indicator: string,
    row: KeyedRow,
    column: 'reportedBy' | 'comparedBy',
    roster: Roster,
  ): readonly string[] | null {
    const { ids, unknown } = kindsNamed(row.text(column), roster);
    if (unknown === null) return ids;
    this.add('KIND_UNKNOWN', 'error', row.address(column), { indicator, found: unknown });
    return null;
  }

  private groups(): readonly GroupSettings[] {
    const rows = this.rows(
      'groups',
      this.base.groups.map(({ number }) => String(number)),
    );
    return this.base.groups.map((former) => {
      const row = rows.get(String(former.number));
      return row === undefined ? former : { ...former, rule: this.rule(former, row) };
    });
  }

  private rule({ number, rule: former }: GroupSettings, row: KeyedRow): GroupRule {
    const found = row.text('value');
    const kind = GROUP_RULES.meant(found);
    if (kind === null) {
      this.add('GROUP_RULE_UNKNOWN', 'error', row.address('value'), { group: number, found });
      return former;
    }
    if (kind !== 'share') return { kind };
    const percent = numberIn(row, 'share');
    if (percent !== null && percent > 0 && percent <= 100) return { kind, percent };
    const key = String(number);
    this.add('SHARE_NOT_A_PERCENTAGE', 'error', row.address('share'), { key, found: row.text('share') });
    return former;
  }

  private judgement(): Judgement {
    const rows = this.rows('judgement', JUDGEMENT_KEYS);
    const share = (key: ShareKey): number => {
      const former = this.base.judgement[key];
      const row = rows.get(key);
      if (row === undefined) return former;
      const value = numberIn(row);
      if (value !== null && value >= 0 && value <= 100) return value;
      this.add('SHARE_NOT_A_PERCENTAGE', 'error', row.address('value'), { key, found: row.text('value') });
      return former;
    };
    const choice = <K extends 'digits' | 'strictOn'>(key: K, table: ChoiceTable<Judgement[K]>): Judgement[K] => {
      const row = rows.get(key);
      if (row === undefined) return this.base.judgement[key];
      const meant = table.meant(row.text('value'));
      if (meant !== null) return meant;
      this.add('JUDGEMENT_UNKNOWN', 'error', row.address('value'), { key, found: row.text('value') });
      return this.base.judgement[key];
    };
    return {
      leastShareOfRatio: share('leastShareOfRatio'),
      leastShareOfSum: share('leastShareOfSum'),
      mostShareOfUnit: share('mostShareOfUnit'),
      digits: choice('digits', JUDGED_DIGITS),
      strictOn: choice('strictOn', STRICT_ON),
    };
  }

  private limits(): readonly LimitSettings[] {
    const rows = this.rows('limits', this.base.limits.map(limitKey));
    return this.base.limits.map((former) => {
      const row = rows.get(limitKey(former));
      return row === undefined ? former : this.limit(former, row);
    });
  }

  /** An empty cell is no limit. */
  private limit(former: LimitSettings, row: KeyedRow): LimitSettings {
    const key = limitKey(former);
    const number = (column: 'unit' | 'cityLeast' | 'city'): number | null => {
      const found = row.text(column);
      if (found === '') return null;
      const value = numberIn(row, column, this.unitOfMeasure(former));
      if (value !== null) return value;
      this.add('LIMIT_NOT_A_NUMBER', 'error', row.address(column), { key, found });
      return former[column];
    };
    const limit = { ...former, unit: number('unit'), cityLeast: number('cityLeast'), city: number('city') };
    const { cityLeast: min, city: max } = limit;
    if (min === null || max === null || min <= max) return limit;
    this.add('LIMITS_REVERSED', 'error', row.address('cityLeast'), { key, min, max });
    return former;
  }

  private unitOfMeasure({ indicator, part }: LimitSettings): UnitOfMeasure | undefined {
    const known = findIndicator(this.catalogue, indicator);
    return known && unitOfMeasureOf(this.catalogue, inputScope(known, part));
  }

  private parameters(): readonly RelationParameter[] {
    const keyOf = ({ relation, name }: RelationParameter): string => `${relation}:${name}`;
    const rows = this.rows('parameters', this.base.parameters.map(keyOf));
    const read = this.base.parameters.map((former) => {
      const row = rows.get(keyOf(former));
      return row === undefined ? former : this.parameter(former, row, keyOf(former));
    });
    return this.inOrder(read);
  }

  private parameter(former: RelationParameter, row: KeyedRow, key: string): RelationParameter {
    const value = numberIn(row);
    const cell = row.address('value');
    if (value === null) {
      this.add('PARAMETER_NOT_A_NUMBER', 'error', cell, { key, found: row.text('value') });
      return former;
    }
    const signed = former.name === 'min' || former.name === 'max';
    if (signed || value >= 0) return { ...former, value };
    this.add('PARAMETER_NEGATIVE', 'error', cell, { key, found: value });
    return former;
  }

  /** Bounds that contradict each other both keep what they were. */
  private inOrder(parameters: readonly RelationParameter[]): readonly RelationParameter[] {
    const reversed = new Set<string>();
    for (const { relation, name, value } of parameters) {
      const max = parameters.find((each) => each.relation === relation && each.name === 'max')?.value;
      if (name !== 'min' || max === undefined || value <= max) continue;
      this.add('BOUNDS_REVERSED', 'error', null, { relation, min: value, max });
      reversed.add(relation);
    }
    return parameters.map((each, i) => (reversed.has(each.relation) ? (this.base.parameters[i] ?? each) : each));
  }

  /** The rows of a part by their keys; a key that is missing, unknown or there twice is reported. */
  private rows(
    section: 'openQuestions' | 'general' | 'office' | 'indicators' | 'judgement' | 'limits' | 'groups' | 'parameters',
    expected: readonly string[],
  ): ReadonlyMap<string, KeyedRow> {
    const found = new Map<string, KeyedRow>();
    const rows = this.table.rows(section);
    if (rows === null) {
      this.add('SETTINGS_SECTION_MISSING', 'error', null, { section });
      return found;
    }
    for (const row of rows) {
      const key = row.text('key');
      if (key === '') continue;
      const cell = row.address('key');
      if (!expected.includes(key)) this.add('SETTINGS_ROW_UNKNOWN', 'warning', cell, { key });
      else if (found.has(key)) this.add('SETTINGS_ROW_TWICE', 'error', cell, { key });
      else found.set(key, row);
    }
    for (const key of expected) if (!found.has(key)) this.add('SETTINGS_ROW_MISSING', 'warning', null, { key });
    return found;
  }

  private add<C extends SettingsProblemCode>(
    code: C,
    severity: SettingsProblem['severity'],
    cell: string | null,
    params: SettingsProblemParams[C],
  ): void {
    const problem = { code, severity, sheet: this.table.sheet, cell, params };
    this.problems.push(problem as SettingsProblem);
  }
}

/** A number of a cell, or as it was typed into one. */
function numberIn(
  row: KeyedRow,
  column: 'value' | 'share' | 'unit' | 'cityLeast' | 'city' = 'value',
  unitOfMeasure?: UnitOfMeasure,
): number | null {
  const cell = row.cell(column);
  if (cell?.kind === 'number') return Number(cell.value);
  return cell?.kind === 'text' ? plainNumber(cellText(cell), unitOfMeasure) : null;
}
