import type { Indicator, IndicatorGroup } from '../../../catalogue/Catalogue';
import { findUnit } from '../../../catalogue/findUnit';
import { monthsCovered } from '../../../catalogue/Period';
import { unitOfMeasureOf } from '../../../catalogue/unitOfMeasureOf';
import { aggregateSourceOf } from '../../../compilation/model/aggregateSourceOf';
import { distanceKindIn } from '../../../compilation/aggregate/distanceOf';
import { judgedDigits } from '../../../compilation/aggregate/judgedDigits';
import { isInProgress } from '../../../compilation/aggregate/verdictOf';
import { cellAddress } from '../../../kernel/cellAddress';
import type { CellStyle } from '../../../workbook/CellStyle';
import type { DrawnCell, DrawnLink, DrawnRow } from '../../../workbook/DrawnSheet';
import { wrappedHeight } from '../../../workbook/wrappedHeight';
import { roundHalfUp } from '../../../kernel/roundHalfUp';
import { pointsDigits, roundedPointsFormula } from '../../../numbers/pointsDigits';
import { changeFormula } from '../../../form/contract/changeFormula';
import type { YearChange } from '../../../form/contract/YearChange';
import { yearChangeKindOf } from '../../../form/contract/yearChangeKindOf';
import { targetOperand } from '../../../form/contract/targetOperand';
import { targetCell } from '../../../form/draw/targetCell';
import type { CityContext } from '../parts/CityContext';
import type { DataStatus } from '../../../form/contract/DataStatus';
import type { CityFigure } from '../../../compilation/model/CityReport';
import { distanceStyle, figureStyleName, targetStyle } from '../parts/cityStyles';
import { DATA_COLUMNS } from '../../contract/data/dataLayout';
import { figureFormulas, type FigureFormulas } from './figureFormulas';
import { distanceFormula } from './distanceFormula';
import { fillTemplate, templateFormula } from '../../../kernel/fillTemplate';
import { labelIn } from '../parts/labelIn';
import { stretchCondition } from './outcomeFormula';
import { verdictFormula } from './verdictFormula';
import { quoteText } from '../../../kernel/quoteText';
import { styledCell } from '../parts/styledCell';
import { SUMMARY_COLUMNS, SUMMARY_WIDTHS, type SummaryColumn } from '../../contract/summary/summaryLayout';

/** One indicator's row on *Tổng hợp*. */
export class SummaryRow {
  private readonly formulas: FigureFormulas;
  private readonly decimals: number;
  /** Digits on which the figure is judged. */
  private readonly judged: number;

  constructor(
    private readonly context: CityContext,
    private readonly indicator: Indicator,
    private readonly figure: CityFigure,
    private readonly row: number,
  ) {
    this.formulas = figureFormulas(indicator, figure, context);
    this.decimals = unitOfMeasureOf(context.catalogue, indicator).decimals;
    this.judged = judgedDigits(indicator.target, context.judgement, this.decimals);
  }

  at(column: SummaryColumn): string {
    return cellAddress(this.row, SUMMARY_COLUMNS[column]);
  }

  /** The code leads to the figure's lines. */
  links(): readonly DrawnLink[] {
    const { data, words } = this.context;
    const first = data.firstRowOf(this.indicator.id);
    if (first === undefined) return [];
    const sheet = words.city.sheets.data;
    return [{ cell: this.at('code'), sheet, target: cellAddress(first, DATA_COLUMNS.value) }];
  }

  /** @param group the numbered indicator if this is its first row */
  plan(group: IndicatorGroup | null, styles: Record<string, CellStyle>): DrawnRow {
    const { indicator, figure, formulas } = this;
    const { words } = this.context;
    const label = labelIn(words, indicator);
    const method = this.method();
    const number = figureStyleName('figure', this.decimals);
    const cells: readonly DrawnCell[] = [
      styledCell('centerBold', group?.number ?? null),
      styledCell(indicator.level === 1 ? 'labelPart' : 'label', label),
      styledCell('code', indicator.id),
      styledCell('center', words.unitOfMeasure(indicator.unitOfMeasure)),
      this.target(styles),
      { value: figure.value ?? '', formula: formulas.value, style: figureStyleName('city', this.decimals) },
      this.distance(styles),
      styledCell('centerBold', words.outcomes[figure.outcome], this.outcome()),
      styledCell('textWrap', method),
      styledCell('center', `${String(figure.contributors)}/${String(figure.expected)}`, this.units()),
      this.share(),
      { value: figure.leadValue ?? '', formula: formulas.leadValue, style: number },
      { value: figure.unitsValue ?? '', formula: formulas.unitsValue, style: number },
      styledCell('center', this.statusText(), this.status()),
      styledCell('textWrap', this.noteText(), this.note()),
      formulas.lastYear === null
        ? styledCell('percent', null)
        : { value: figure.lastYear ?? '', formula: formulas.lastYear, style: number },
      this.change(styles),
    ];
    const wrapped: readonly [SummaryColumn, string][] = [
      ['indicator', label],
      ['unitOfMeasure', words.unitOfMeasure(indicator.unitOfMeasure)],
      ['target', String(targetCell(indicator.target, words.form.targetTexts, words.language).value)],
      ['outcome', words.outcomes[figure.outcome]],
      ['method', method],
      ['note', this.noteText()],
    ];
    const height = wrappedHeight(
      wrapped.map(([column, text]) => ({ text, width: SUMMARY_WIDTHS[SUMMARY_COLUMNS[column] - 1] ?? 10 })),
    );
    return { height, cells };
  }

  private target(styles: Record<string, CellStyle>): DrawnCell {
    const { words } = this.context;
    const { value, numberFormat } = targetCell(this.indicator.target, words.form.targetTexts, words.language);
    const style = `target ${numberFormat}`;
    styles[style] = targetStyle(numberFormat);
    return { value, style };
  }

  private targetOperand(): string {
    return targetOperand(this.at('target'), this.indicator.target);
  }

  private distance(styles: Record<string, CellStyle>): DrawnCell {
    const { words, report } = this.context;
    const formula = distanceFormula(this.at('value'), this.targetOperand(), this.indicator, {
      period: report.period,
      decimals: this.judged,
      words,
    });
    if (formula === null) return styledCell('percent', null);
    const { distance } = this.figure;
    const kind = distanceKindIn(this.indicator, report.period) ?? 'percent';
    const value =
      distance === null ? '' : distance.kind === 'range' ? words.distances.range[distance.value] : shownValue(distance);
    const style = kind === 'range' ? 'center' : kind;
    if (kind === 'points' || kind === 'places') styles[style] = this.differenceStyle(kind);
    return { value, formula, style };
  }

  private differenceStyle(kind: 'points' | 'places'): CellStyle {
    const { pointsFormat, placesFormat } = this.context.words.distances;
    return kind === 'points' ? distanceStyle('0.00########', pointsFormat) : distanceStyle('0', placesFormat);
  }

  /** Against the same period of last year; growth has a sign, unlike a percentage of the target. */
  private change(styles: Record<string, CellStyle>): DrawnCell {
    const kind = yearChangeKindOf(this.indicator);
    if (kind === null || this.formulas.lastYear === null) return styledCell('percent', null);
    const style = kind === 'percent' ? 'growth' : kind;
    styles[style] = kind === 'percent' ? distanceStyle('#,##0.0', '%') : this.differenceStyle(kind);
    const formula = changeFormula(kind, this.at('value'), this.at('lastYear'), roundedPointsFormula);
    const { change } = this.figure;
    return { value: change === null ? '' : shownValue(change), formula, style };
  }

  private outcome(): string {
    const { report, judgement, words } = this.context;
    const { contributors, expected } = this.formulas;
    return verdictFormula(
      { value: this.at('value'), target: this.targetOperand(), contributors, expected },
      this.indicator,
      {
        period: report.period,
        judgement,
        counts: this.figure.counts,
        decimals: this.judged,
        unproven: this.figure.unproven,
      },
      words.outcomes,
    );
  }

  private units(): string {
    return `${this.formulas.contributors}&"/"&${this.formulas.expected}`;
  }

  private method(): string {
    const { method, leadBody } = this.indicator;
    const { words, roster } = this.context;
    const lead = findUnit(roster, leadBody.unit)?.name ?? leadBody.unit;
    if (method.kind === 'lead') return words.city.method.lead(lead);
    return aggregateSourceOf(this.indicator) === 'lead'
      ? words.city.method.leadCounts(lead)
      : words.city.method[method.kind] + (this.figure.standsIn ? words.city.method.standsIn : '');
  }

  /** Blank for a figure of the lead body alone, of which nothing is covered or missing. */
  private share(): DrawnCell {
    const { figure, formulas } = this;
    const { share } = figure.coverage;
    if (figure.counts === 'lead') return styledCell('percent', null);
    if (share === null) return styledCell('center', this.context.words.city.shareUnknown);
    return formulas.share === null ? styledCell('percent', share) : styledCell('percent', share, formulas.share);
  }

  private statusText(): string {
    const { value, status, contributors, imputed } = this.figure;
    const { cityStatus } = this.context.words;
    if (value === null || contributors + (imputed?.units ?? 0) === 0) return '';
    return status === null ? cityStatus.unknown : cityStatus[status];
  }

  /** The same, live: the one status that all parts have, a part that was filled in being an estimate. */
  private status(): string {
    const { cityStatus } = this.context.words;
    const { statuses, contributors, imputed } = this.formulas;
    const all = imputed === null ? contributors : `(${contributors}+${imputed})`;
    const isAll = (status: DataStatus): string => `IF(${statuses[status]}=${all},${quoteText(cityStatus[status])},`;
    const some = Object.values(statuses).join('+');
    return (
      `IF(OR(NOT(ISNUMBER(${this.at('value')})),${all}=0),"",` +
      `${isAll('official')}${isAll('preliminary')}${isAll('estimated')}` +
      `IF(${some}=0,${quoteText(cityStatus.unknown)},${quoteText(cityStatus.mixed)})))))`
    );
  }

  private noteText(): string {
    const { words } = this.context;
    const { value, imputed, incomplete, stretchMet } = this.figure;
    if (value === null) return '';
    const notes = [
      incomplete ? this.incompleteText() : '',
      imputed === null ? '' : words.city.imputed(String(imputed.units), words.city.imputation[imputed.method]),
      stretchMet ? words.city.stretchMet : '',
      this.progressText(),
    ];
    return notes.filter((note) => note !== '').join(' ');
  }

  private incompleteText(): string {
    const { city } = this.context.words;
    const { of } = this.figure.coverage;
    return of === null ? city.incomplete : `${city.incomplete} ${city.coverage[of]}`;
  }

  /** The same, live: missing units, parts that were filled in, and the stretch target where it is reached. */
  private note(): string {
    const { words } = this.context;
    const { contributors, expected } = this.formulas;
    const incomplete = `IF(${contributors}<${expected},${quoteText(`${this.incompleteText()} `)},"")`;
    const filledIn = this.filledIn();
    const filled = filledIn === null ? '' : `&${filledIn}`;
    const condition = stretchCondition(this.at('value'), this.indicator.target, this.judged);
    const stretch = condition === null ? '' : `&IF(${condition},${quoteText(words.city.stretchMet)},"")`;
    const progress = this.progressText() === '' ? '' : `&${quoteText(` ${this.progressText()}`)}`;
    return `IF(ISNUMBER(${this.at('value')}),TRIM(${incomplete}${filled}${stretch}${progress}),"")`;
  }

  /** For how many units a part was filled in, live; one unit may be said in other words than several. Null for none. */
  private filledIn(): string | null {
    const { city } = this.context.words;
    const method = this.figure.imputed?.method;
    const count = this.formulas.imputed;
    if (method === undefined || count === null) return null;
    const text = (units: string): string => `${city.imputed(units, city.imputation[method])} `;
    const [one, several] = [text('1'), text('{0}')];
    const counted = templateFormula(several, [count]);
    return one === fillTemplate(several, ['1']) ? counted : `IF(${count}=1,${quoteText(one)},${counted})`;
  }

  /** How much of the year is over, beside an amount that still adds up. */
  private progressText(): string {
    const { report, words } = this.context;
    return isInProgress(this.indicator, report.period) ? words.city.yearGone(String(monthsCovered(report.period))) : '';
  }
}

/** A difference with the digits that words show of it: on the sheet, in the pane and in Word it is to be the same. */
function shownValue({ kind, value }: YearChange): number {
  return kind === 'points' ? roundHalfUp(value, pointsDigits(value)) : value;
}
