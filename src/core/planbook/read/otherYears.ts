import { slashedDay } from '../../kernel/slashedDay';
import type { Catalogue, Indicator, IndicatorGroup } from '../../catalogue/Catalogue';
import type { Question, Questionnaire } from '../../catalogue/questions/Question';
import { isList } from '../../catalogue/questions/isList';
import { pastYearIn, yearsIn } from './yearsIn';

/** A text or day that names another year than the plan's. */
export interface OtherYear {
  /** JSON pointer into the plan. */
  readonly path: string;
  readonly found: number;
}

type Texts = readonly (readonly [path: string, text: string | undefined])[];

/**
 * Where a year that has passed is named as if it were the plan's: what is left from the plan that this one was made from.
 * Looked for only where it can be judged: titles, names, wordings, questions and deadlines. Definitions, sources, clauses
 * and what figures started from speak of other years rightly.
 */
export function otherYears(catalogue: Catalogue): readonly OtherYear[] {
  const { plan, form, groups, questionnaire } = catalogue;
  const texts: Texts = [
    ['/plan/title', plan.title],
    ['/plan/titleAsPrinted', plan.titleAsPrinted],
    ['/plan/office/reportTitle', plan.office?.reportTitle],
    ['/plan/symbol', form.symbol],
    ['/plan/formTitle', form.title],
    ['/plan/quarterSymbol', form.quarter?.symbol],
    ['/plan/quarterTitle', form.quarter?.title],
    ['/plan/monthSymbol', form.month?.symbol],
    ['/plan/monthTitle', form.month?.title],
    ...groups.flatMap(textsOfGroup),
    ...(questionnaire === undefined ? [] : textsOfQuestions(questionnaire)),
  ];
  return [...deadlineYears(catalogue), ...texts.flatMap(([path, text = '']) => pastIn(path, text, plan.year))];
}

function pastIn(path: string, text: string, year: number): readonly OtherYear[] {
  const found = pastYearIn(text, year, path.startsWith('/groups/'));
  return found === null ? [] : [{ path, found }];
}

/** The words of a deadline against its day. */
function deadlineYears({ plan }: Catalogue): readonly OtherYear[] {
  return (['ownPlan', 'result'] as const).flatMap((name) => {
    const { last, wording } = plan.deadlines[name];
    const other = yearsIn(wording).find((year) => year !== Number(last.slice(0, 4)) && year !== plan.year);
    return other === undefined ? [] : [{ path: `/plan/${name}Wording`, found: other }];
  });
}

function textsOfGroup({ wording, wordingEn, indicators }: IndicatorGroup, g: number): Texts {
  const at = `/groups/${String(g)}`;
  return [
    [`${at}/wording`, wording],
    [`${at}/wordingEn`, wordingEn],
    ...indicators.flatMap(({ label, labelEn }: Indicator, i): Texts =>
      inBoth(`${at}/indicators/${String(i)}/label`, label, labelEn),
    ),
  ];
}

/** A name in both languages; one that is not translated is not said twice. */
function inBoth(path: string, text: string, english: string): Texts {
  return [[path, text], ...(english === text ? [] : [[`${path}En`, english] as const])];
}

function textsOfQuestions({ forms, outline }: Questionnaire): Texts {
  return [
    ...forms.flatMap(({ symbol, sheet, title, titleEn, sections }, f): Texts => {
      const at = `/questionnaire/forms/${String(f)}`;
      return [
        [`${at}/symbol`, symbol],
        [`${at}/sheet`, sheet],
        ...inBoth(`${at}/title`, title, titleEn),
        ...sections.flatMap((section, s): Texts => {
          const below = `${at}/sections/${String(s)}`;
          return [
            [`${below}/title`, section.title],
            ...section.questions.flatMap((question, q) => textsOfQuestion(question, `${below}/questions/${String(q)}`)),
          ];
        }),
      ];
    }),
    ...outline.flatMap(({ heading, contents }, o): Texts => {
      const at = `/questionnaire/outline/${String(o)}`;
      return [
        [`${at}/heading`, heading],
        ...contents.map(
          (content, c) =>
            [`${at}/contents/${String(c)}/text`, content.kind === 'placeholder' ? content.text : undefined] as const,
        ),
      ];
    }),
  ];
}

function textsOfQuestion(question: Question, at: string): Texts {
  const own = inBoth(`${at}/label`, question.label, question.labelEn);
  if (!isList(question)) return [...own, ...textsOfAnswer(question.answer, `${at}/answer`)];
  const columns = question.answer.columns.flatMap((column, c): Texts => {
    const below = `${at}/answer/columns/${String(c)}`;
    return [
      ...inBoth(`${below}/label`, column.label, column.labelEn),
      ...textsOfAnswer(column.answer, `${below}/answer`),
    ];
  });
  return [...own, ...columns];
}

/** Of a choice its options, of a date the last day on which it may lie. */
function textsOfAnswer(answer: Question['answer'], at: string): Texts {
  if (answer.kind === 'choice') {
    return answer.options.flatMap(({ label, labelEn }, o) =>
      inBoth(`${at}/options/${String(o)}/label`, label, labelEn),
    );
  }
  return answer.kind === 'date' ? [[at, slashedDay(answer.to)]] : [];
}
