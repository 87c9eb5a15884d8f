import type { Indicator } from '../../../catalogue/Catalogue';
import { contributorsOf } from '../../../catalogue/contributorsOf';
import type { Role } from '../../../catalogue/roleOf';
import { aggregateSourceOf } from '../../../compilation/model/aggregateSourceOf';
import { STATE_SIGNS } from '../../../numbers/cellState';
import type { DataStatus } from '../../../form/contract/DataStatus';
import { entryName } from '../../../form/contract/cellNames';
import type { CityContext } from '../parts/CityContext';
import type { CityFigure } from '../../../compilation/model/CityReport';
import { IMPUTED_CODE, ROLE_CODES, USE_CODES } from '../../contract/data/dataCodes';
import { quoteText } from '../../../kernel/quoteText';

/** Live formulas over *Số liệu*, without the leading `=`. */
export interface FigureFormulas {
  /** The city's figure; empty text where there is none. */
  readonly value: string;
  readonly leadValue: string;
  readonly unitsValue: string;
  /** The same period of last year; null where it cannot be said. */
  readonly lastYear: string | null;
  /** How many units stand in the figure, and how many are expected to. */
  readonly contributors: string;
  readonly expected: string;
  /** For how many units a part was filled in; null where nothing was. */
  readonly imputed: string | null;
  /** How many of the units in the figure call their part so; parts that were filled in are estimates. */
  readonly statuses: Readonly<Record<DataStatus, string>>;
  /** The covered share in percent; null where it rests on figures that are not in the workbook's lines. */
  readonly share: string | null;
}

/** The formulas of one indicator; they say what `figureOf` computes. */
export function figureFormulas(indicator: Indicator, figure: CityFigure, context: CityContext): FigureFormulas {
  const { data, roster, report, exempt } = context;
  const { method, id } = indicator;
  const own = `${data.range('name')},${quoteText(entryName(id, 'value'))}`;
  const inCity = `${own},${data.range('use')},${quoteText(USE_CODES.city)}`;
  const isReported = figure.imputed === null ? '' : `,${data.range('use')},${quoteText(`<>${IMPUTED_CODE}`)}`;
  const usedAs = (role: Role): string =>
    `${own},${data.range('role')},${quoteText(ROLE_CODES[role])},${data.range('use')},${quoteText(`<>${USE_CODES.none}`)}${isReported}`;
  const filledIn = `${own},${data.range('use')},${quoteText(IMPUTED_CODE)}`;
  const total = (...parts: readonly string[]): string => {
    const sum = (column: 'value' | 'numerator' | 'denominator'): string =>
      inBrackets(parts.map((lines) => `SUMIFS(${data.range(column)},${lines})`));
    if (method.kind !== 'ratio') {
      return `IF(${inBrackets(parts.map((lines) => `COUNTIFS(${lines})`))}=0,"",${sum('value')})`;
    }
    return `IF(${sum('denominator')}>0,${sum('numerator')}/${sum('denominator')}*${String(method.scale)},"")`;
  };
  return {
    value: figure.imputed === null ? total(inCity) : total(inCity, filledIn),
    leadValue: total(usedAs('lead')),
    unitsValue: total(usedAs(method.kind === 'lead' ? 'compares' : 'reports')),
    lastYear: lastYearFormula(),
    contributors: `COUNTIFS(${inCity})`,
    expected: expectedFormula(),
    imputed: figure.imputed === null ? null : `COUNTIFS(${filledIn})`,
    statuses: statusFormulas(),
    share: shareFormula(),
  };

  /** Only where each of those who stand in the figure gave it. */
  function lastYearFormula(): string | null {
    if (figure.imputed !== null || (method.kind === 'ratio' && figure.counts !== 'lead')) return null;
    const column = data.range('lastYear');
    const given = `COUNTIFS(${inCity},${column},"<>")`;
    return `IF(AND(COUNTIFS(${inCity})>0,${given}=COUNTIFS(${inCity})),SUMIFS(${column},${inCity}),"")`;
  }

  /** Units that answered `x` or that the officer exempted are not expected; a lead body always is. */
  function expectedFormula(): string {
    if (aggregateSourceOf(indicator) === 'lead') return '1';
    const reports = `${own},${data.range('role')},${quoteText(ROLE_CODES.reports)}`;
    const excused = `COUNTIFS(${reports},${data.range('value')},${quoteText(STATE_SIGNS.outOfScope)})`;
    const expected = contributorsOf(roster, indicator).filter(({ code }) => !isExempted(code));
    return `(${String(expected.length + adoptedCount())}-${excused})`;
  }

  /** Exempted, and neither in the figure nor excused by an `x` of its own. */
  function isExempted(unit: string): boolean {
    const line = report.lineIndex.at(unit, id);
    return exempt.has(unit) && line?.use !== 'city' && line?.state !== 'outOfScope';
  }

  /** Bodies outside the figure's own units whose part an officer decided to use. */
  function adoptedCount(): number {
    const usual = new Set(contributorsOf(roster, indicator).map(({ code }) => code));
    return report.lineIndex.ofIndicator(id).filter(({ use, unit }) => use === 'city' && !usual.has(unit)).length;
  }

  function statusFormulas(): FigureFormulas['statuses'] {
    const said = (status: DataStatus): string =>
      `COUNTIFS(${inCity},${data.range('status')},${quoteText(context.words.dataStatus[status])})`;
    const imputed = figure.imputed === null ? '' : `+COUNTIFS(${filledIn})`;
    return {
      official: said('official'),
      preliminary: said('preliminary'),
      estimated: `(${said('estimated')}${imputed})`,
    };
  }

  function shareFormula(): string | null {
    const { of } = figure.coverage;
    if (of !== 'denominators' && of !== 'ownPlans') return null;
    // What an exempted unit sent and does not count is among the lines, and not a part of the whole.
    if (report.lineIndex.ofIndicator(id).some(({ unit }) => isExempted(unit))) return null;
    const column = data.range(of === 'denominators' ? 'denominator' : 'ownPlan');
    const notExcused = `${data.range('value')},${quoteText(`<>${STATE_SIGNS.outOfScope}`)}`;
    const all = `SUMIFS(${column},${own},${data.range('role')},${quoteText(ROLE_CODES.reports)},${data.range('use')},${quoteText(`<>${IMPUTED_CODE}`)},${notExcused})`;
    return `IF(${all}>0,SUMIFS(${column},${inCity})/${all}*100,"")`;
  }
}

function inBrackets(terms: readonly string[]): string {
  return terms.length === 1 ? (terms[0] ?? '') : `(${terms.join('+')})`;
}
