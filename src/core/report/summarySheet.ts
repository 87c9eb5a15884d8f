import { findUnit } from '../catalogue/findUnit';
import type { Indicator, IndicatorGroup } from '../catalogue/Catalogue';
import { unitOfMeasureOf } from '../catalogue/unitOfMeasureOf';
import { countsOf } from '../consolidation/countsOf';
import { cellAddress } from '../plan/cellAddress';
import type { CellStyle } from '../plan/CellStyle';
import type { CellPlan, LinkPlan, RowPlan, SheetPlan } from '../plan/SheetPlan';
import type { DefinedNamePlan } from '../plan/WorkbookPlan';
import { wrappedHeight } from '../plan/wrappedHeight';
import { percentFormula } from '../template/percentFormula';
import { targetCell } from '../template/targetCell';
import { annexPrint } from './annexPrint';
import type { CityContext } from './CityContext';
import { cityName } from './cityName';
import type { CityFigure } from './CityReport';
import { figureStyleName, targetStyle } from './cityStyles';
import { DATA_COLUMNS } from './dataLayout';
import { figureFormulas, type FigureFormulas } from './figureFormulas';
import { fillTemplate, templateFormula } from './fillTemplate';
import { labelIn } from './labelIn';
import { outcomeFormula, stretchCondition } from './outcomeFormula';
import { quoteText } from './quoteText';
import { sheetOf } from './sheetOf';
import { signOffRows } from './signOffRows';
import { styledCell } from './styledCell';
import { SUMMARY_COLUMNS, SUMMARY_FIRST_ROW, SUMMARY_HEAD_ROW } from './summaryLayout';

const WIDTHS = [5, 36, 7, 11, 18, 14, 9, 13, 22, 9, 9, 14, 14, 22] as const;

/** The sheet *Tổng hợp*, the names of its figures and the styles of its targets. */
export interface SummarySheet {
  readonly sheet: SheetPlan;
  readonly names: readonly DefinedNamePlan[];
  readonly styles: Readonly<Record<string, CellStyle>>;
}

/** Results against targets in the official order, laid out as an annex that can be signed. */
export function summarySheet(context: CityContext): SummarySheet {
  const { report, catalogue, words } = context;
  const figures = new Map(report.figures.map((figure) => [figure.indicator, figure]));
  const rows: RowPlan[] = [];
  const names: DefinedNamePlan[] = [];
  const links: LinkPlan[] = [];
  const styles: Record<string, CellStyle> = {};
  for (const group of catalogue.groups) {
    for (const [place, indicator] of group.indicators.entries()) {
      const figure = figures.get(indicator.id);
      if (!figure) continue;
      const row = SUMMARY_FIRST_ROW + rows.length;
      const drawn = new SummaryRow(context, indicator, figure, row);
      rows.push(drawn.plan(place === 0 ? group : null, styles));
      names.push({ name: cityName(indicator.id), sheet: words.city.sheets.summary, range: drawn.at('value') });
      links.push(...drawn.links());
    }
  }
  const foot = summaryFoot(context);
  const head = summaryHead(context);
  const last = SUMMARY_FIRST_ROW + rows.length + foot.length - 1;
  const sheet = sheetOf({
    name: words.city.sheets.summary,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [...head, ...rows, ...foot],
    merges: ['A1:E1', 'H1:N1', 'A2:E2', 'H2:N2', 'H3:N3', 'A4:N4', 'A5:N5', 'A6:N6'],
    frozen: { rows: SUMMARY_FIRST_ROW - 1, columns: 3 },
    print: annexPrint([SUMMARY_HEAD_ROW, SUMMARY_HEAD_ROW + 1], `A1:N${String(last)}`),
    links,
  });
  return { sheet, names, styles };
}

type SummaryColumn = keyof typeof SUMMARY_COLUMNS;

/** One indicator's row. */
class SummaryRow {
  private readonly formulas: FigureFormulas;
  private readonly decimals: number;

  constructor(
    private readonly context: CityContext,
    private readonly indicator: Indicator,
    private readonly figure: CityFigure,
    private readonly row: number,
  ) {
    this.formulas = figureFormulas(indicator, figure, context);
    this.decimals = unitOfMeasureOf(context.catalogue, indicator).decimals;
  }

  at(column: SummaryColumn): string {
    return cellAddress(this.row, SUMMARY_COLUMNS[column]);
  }

  /** The code leads to the figure's lines. */
  links(): readonly LinkPlan[] {
    const { data, words } = this.context;
    const first = data.firstRowOf(this.indicator.id);
    if (first === undefined) return [];
    const sheet = words.city.sheets.data;
    return [{ cell: this.at('code'), sheet, target: cellAddress(first, DATA_COLUMNS.value) }];
  }

  /** @param group the numbered indicator if this is its first row */
  plan(group: IndicatorGroup | null, styles: Record<string, CellStyle>): RowPlan {
    const { indicator, figure, formulas } = this;
    const { words } = this.context;
    const label = labelIn(words, indicator);
    const method = this.method();
    const number = figureStyleName('figure', this.decimals);
    const cells: readonly CellPlan[] = [
      styledCell('centerBold', group?.number ?? null),
      styledCell(indicator.level === 1 ? 'labelPart' : 'label', label),
      styledCell('code', indicator.id),
      styledCell('center', indicator.unitOfMeasure),
      this.target(styles),
      { value: figure.value ?? '', formula: formulas.value, style: figureStyleName('city', this.decimals) },
      this.percent(),
      styledCell('centerBold', words.outcomes[figure.outcome], this.outcome()),
      styledCell('textWrap', method),
      styledCell('center', `${String(figure.contributors)}/${String(figure.expected)}`, this.units()),
      this.share(),
      { value: figure.leadValue ?? '', formula: formulas.leadValue, style: number },
      { value: figure.unitsValue ?? '', formula: formulas.unitsValue, style: number },
      styledCell('textWrap', this.noteText(), this.note()),
    ];
    const wrapped: readonly [SummaryColumn, string][] = [
      ['indicator', label],
      ['unitOfMeasure', indicator.unitOfMeasure],
      ['method', method],
      ['note', this.noteText()],
    ];
    const height = wrappedHeight(
      wrapped.map(([column, text]) => ({ text, width: WIDTHS[SUMMARY_COLUMNS[column] - 1] ?? 10 })),
    );
    return { height, cells };
  }

  private target(styles: Record<string, CellStyle>): CellPlan {
    const { words } = this.context;
    const { value, numberFormat } = targetCell(this.indicator.target, words.form.targetTexts, words.language);
    const style = `target ${numberFormat}`;
    styles[style] = targetStyle(numberFormat);
    return { value, style };
  }

  private percent(): CellPlan {
    const { target } = this.indicator;
    const base = target.kind === 'range' ? target.min : target.value;
    const formula = base === 0 ? null : percentFormula(this.at('value'), this.at('target'), target);
    return formula === null ? styledCell('percent', null) : styledCell('percent', this.figure.percent ?? '', formula);
  }

  private outcome(): string {
    return outcomeFormula(
      this.at('value'),
      this.at('target'),
      this.indicator,
      this.decimals,
      this.context.words.outcomes,
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
    return countsOf(this.indicator) === 'lead' ? words.city.method.leadCounts(lead) : words.city.method[method.kind];
  }

  /** Blank for a figure of the lead body alone, of which nothing is covered or missing. */
  private share(): CellPlan {
    const { figure, formulas } = this;
    const { share } = figure.coverage;
    if (figure.counts === 'lead') return styledCell('percent', null);
    if (share === null) return styledCell('center', this.context.words.city.shareUnknown);
    return formulas.share === null ? styledCell('percent', share) : styledCell('percent', share, formulas.share);
  }

  private noteText(): string {
    const { words } = this.context;
    const { value, imputed, incomplete, stretchMet } = this.figure;
    if (value === null) return '';
    const notes = [
      incomplete ? this.incompleteText() : '',
      imputed === null ? '' : words.city.imputed(String(imputed.units), words.city.imputation[imputed.method]),
      stretchMet ? words.city.stretchMet : '',
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
    const { contributors, expected, imputed } = this.formulas;
    const method = this.figure.imputed?.method;
    const incomplete = `IF(${contributors}<${expected},${quoteText(`${this.incompleteText()} `)},"")`;
    const filled =
      imputed === null || method === undefined
        ? ''
        : `&${templateFormula(`${words.city.imputed('{0}', words.city.imputation[method])} `, [imputed])}`;
    const condition = stretchCondition(this.at('value'), this.indicator.target, this.decimals);
    const stretch = condition === null ? '' : `&IF(${condition},${quoteText(words.city.stretchMet)},"")`;
    return `IF(ISNUMBER(${this.at('value')}),TRIM(${incomplete}${filled}${stretch}),"")`;
  }
}

/** Head of an official annex: agency at the left, Quốc hiệu at the right, title, plan and period, captions. */
function summaryHead(context: CityContext): readonly RowPlan[] {
  const { report, catalogue, words } = context;
  const { plan, form } = catalogue;
  const w = words.city;
  const { counts } = context;
  const coverage = styledCell(
    'subtitle',
    fillTemplate(w.sent, counts.values),
    templateFormula(w.sent, counts.formulas),
  );
  const across = (left: CellPlan | null, right: CellPlan, height: number): RowPlan => ({
    height,
    cells: [left, null, null, null, null, null, null, right],
  });
  const captions = (Object.keys(SUMMARY_COLUMNS) as SummaryColumn[]).map((column) =>
    styledCell('head', w.summary[column]),
  );
  const under = `${w.underPlan(plan.number, words.date(plan.date), plan.issuer)} · ${w.period(words.period(report.period))}`;
  return [
    across(styledCell('agency', form.superior), styledCell('nation', w.nation), 17),
    across(styledCell('agencyOwn', plan.receiver.toUpperCase()), styledCell('motto', w.motto), 19),
    across(null, styledCell('placeDate', words.form.signOff.place(form.place, plan.year)), 17),
    { height: 24, cells: [styledCell('title', w.summaryTitle(form.title))] },
    { height: 17, cells: [styledCell('subtitle', under)] },
    { height: 20, cells: [coverage] },
    { height: 33, cells: captions },
    {
      cells: ['A', 'B', 'C', 'D', '1', '2', '3=2:1', '4', '5', '6', '7', '8', '9', '10'].map((text) =>
        styledCell('letters', text),
      ),
    },
  ];
}

/** Notes and sign-off. */
function summaryFoot({ roster, words }: CityContext): readonly RowPlan[] {
  const { expectedCount, units } = roster;
  const isShort = expectedCount !== null && expectedCount > units.length;
  const notes = [...words.city.notes, ...(isShort ? [words.city.rosterIncomplete(units.length, expectedCount)] : [])];
  return [
    ...notes.map((note): RowPlan => ({ height: 14, cells: [styledCell('note', note)] })),
    ...signOffRows(words, [2, 6, 11]),
  ];
}
