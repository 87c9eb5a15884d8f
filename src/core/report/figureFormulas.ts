import type { Indicator } from '../catalogue/Catalogue';
import { contributorsOf } from '../catalogue/contributorsOf';
import type { Role } from '../catalogue/roleOf';
import { countsOf } from '../consolidation/countsOf';
import { STATE_SIGNS } from '../numbers/cellState';
import { entryName } from '../template/cellNames';
import type { CityContext } from './CityContext';
import { ROLE_CODES, USE_CODES } from './dataCodes';
import { quoteText } from './quoteText';

/** Live formulas over *Số liệu*, without the leading `=`. */
export interface FigureFormulas {
  /** The city's figure; empty text where there is none. */
  readonly value: string;
  readonly leadValue: string;
  readonly unitsValue: string;
  /** How many units stand in the figure, and how many are expected to. */
  readonly contributors: string;
  readonly expected: string;
}

/** The formulas of one indicator; they say what `figureOf` computes. */
export function figureFormulas(indicator: Indicator, { data, roster }: CityContext): FigureFormulas {
  const { method, id } = indicator;
  const own = `${data.range('name')},${quoteText(entryName(id, 'value'))}`;
  const inCity = `${own},${data.range('use')},${quoteText(USE_CODES.city)}`;
  const usedAs = (role: Role): string =>
    `${own},${data.range('role')},${quoteText(ROLE_CODES[role])},${data.range('use')},${quoteText(`<>${USE_CODES.none}`)}`;
  const total = (lines: string): string => {
    if (method.kind !== 'ratio') return `IF(COUNTIFS(${lines})=0,"",SUMIFS(${data.range('value')},${lines}))`;
    const numerator = `SUMIFS(${data.range('numerator')},${lines})`;
    const denominator = `SUMIFS(${data.range('denominator')},${lines})`;
    return `IF(${denominator}>0,${numerator}/${denominator}*${String(method.scale)},"")`;
  };
  return {
    value: total(inCity),
    leadValue: total(usedAs('lead')),
    unitsValue: total(usedAs(method.kind === 'lead' ? 'compares' : 'reports')),
    contributors: `COUNTIFS(${inCity})`,
    expected: expectedFormula(),
  };

  /** Units that answered `x` are not expected; a lead body always is. */
  function expectedFormula(): string {
    if (countsOf(indicator) === 'lead') return '1';
    const reports = `${own},${data.range('role')},${quoteText(ROLE_CODES.reports)}`;
    const excused = `COUNTIFS(${reports},${data.range('value')},${quoteText(STATE_SIGNS.outOfScope)})`;
    return `(${String(contributorsOf(roster, indicator).length)}-${excused})`;
  }
}
