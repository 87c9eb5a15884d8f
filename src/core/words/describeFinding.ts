import { inVietNam } from '../kernel/inVietNam';
import type { Catalogue, Relation } from '../catalogue/Catalogue';
import { findIndicator } from '../catalogue/findIndicator';
import { findUnit } from '../catalogue/findUnit';
import { isPeriod } from '../catalogue/Period';
import type { Question } from '../catalogue/questions/Question';
import { questionsOf } from '../catalogue/questions/questionsOf';
import type { Roster } from '../catalogue/Roster';
import { inputScope } from '../form/contract/inputScope';
import type { Finding, FindingCode, FindingParams } from '../validation/Finding';
import type { FindingContext } from './shape/FindingWords';
import { formatShort } from './formatShort';
import { inUnit } from './inUnit';
import type { Words } from './shape/Words';
import { wordsFor } from './wordsFor';

/** A finding in words: what is wrong, what was read and expected, what to do. Two or three short sentences. */
export function describeFinding(finding: Finding, catalogue: Catalogue, roster: Roster, given: Words): string {
  const words = wordsFor(given, catalogue);
  const part = finding.part ?? 'value';
  const indicator = finding.indicator === null ? undefined : findIndicator(catalogue, finding.indicator);
  const unitOfMeasure = indicator === undefined ? '' : words.unitOfMeasure(inputScope(indicator, part).unitOfMeasure);
  const number = (value: number): string => formatShort(value, words.language);
  const questionOf = (id: string): Question | undefined => questionsOf(catalogue).find((each) => each.id === id);
  const labelOf = (item: Pick<Question, 'label' | 'labelEn'> | undefined, id: string): string =>
    (words.language === 'en' ? item?.labelEn : item?.label) ?? id;
  const context: FindingContext = {
    number,
    amount: (value) => inUnit(number(value), unitOfMeasure),
    cell: words.cells[part],
    unitOfMeasure,
    relation: (id) => catalogue.relations.find((relation: Relation) => relation.id === id)?.words[words.language] ?? id,
    unitName: (code) => findUnit(roster, code)?.name ?? code,
    period: (period) => (isPeriod(period, catalogue.plan.year) ? words.period(period) : period),
    question: (id) => labelOf(questionOf(id), id),
    column: (question, column) => {
      const answer = questionOf(question)?.answer;
      return labelOf(answer?.kind === 'list' ? answer.columns.find(({ id }) => id === column) : undefined, column);
    },
    date: (iso) => words.date(inVietNam(iso)),
  };
  return sentence(words, finding.code, finding.params, context);
}

/** The code names both the words and the shape of the params, which a union of findings cannot tell the compiler. */
function sentence<C extends FindingCode>(
  words: Words,
  code: C,
  params: Readonly<FindingParams[C]>,
  context: FindingContext,
): string {
  return words.findings[code](params, context);
}
