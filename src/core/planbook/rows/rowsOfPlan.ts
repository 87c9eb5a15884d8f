import { slashedDay } from '../../kernel/slashedDay';
import { OFFICE_KEYS } from '../../catalogue/officeKeys';
import type { Catalogue, Indicator, IndicatorGroup, OpenQuestion, Relation, Target } from '../../catalogue/Catalogue';
import type { ListAnswer, PlainAnswer, Question, Questionnaire } from '../../catalogue/questions/Question';
import { questionsOf } from '../../catalogue/questions/questionsOf';
import type { Roster } from '../../catalogue/Roster';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { rowCode } from '../../form/contract/cellNames';
import { choiceText, type ChoiceCode, type ChoiceName } from '../contract/planChoices';
import { LIST_MARK } from '../../kernel/listMark';
import { NONE_MARK, PLAN_KEYS, type PlanKey } from '../contract/planTables';
import type { PlanRow, PlanRows } from './PlanRows';
import { unitOfMeasureRow } from './unitOfMeasureRow';

type Language = 'vi' | 'en';

/** A plan with its units as the rows of a *Sổ kế hoạch*; nothing of it is lost. */
export function rowsOfPlan(catalogue: Catalogue, roster: Roster, language: Language): PlanRows {
  const writer = new RowWriter(language);
  return {
    plan: planRows(catalogue, roster, language),
    office: OFFICE_KEYS.map((key) => ({ key, value: catalogue.plan.office?.[key] ?? null })),
    indicators: catalogue.groups.flatMap((group) =>
      group.indicators.map((indicator, i) => ({
        ...(i === 0 ? writer.group(group) : {}),
        ...writer.indicator(indicator),
      })),
    ),
    unitsOfMeasure: catalogue.unitsOfMeasure.map((unit) => unitOfMeasureRow(unit, language)),
    confused: catalogue.unitsOfMeasure.flatMap(({ name: unitOfMeasure, confusedWith }) =>
      confusedWith.map(({ name, factor }) => ({ unitOfMeasure, name, factor })),
    ),
    relations: catalogue.relations.map((relation) => writer.relation(relation)),
    limits: indicatorsOf(catalogue).flatMap((indicator) => writer.limits(indicator)),
    ...writer.questionnaire(catalogue.questionnaire),
    kinds: roster.kinds.map(({ id, label, labelEn, tier, officialName = null }) => ({
      id,
      label,
      labelEn,
      tier: choiceText('tier', tier, language),
      officialName,
    })),
    units: roster.units.map(({ code, name, kind, cluster, email, confirmed, officialName = null }) => ({
      code,
      name,
      kind,
      cluster,
      email,
      confirmed: writer.yesNo(confirmed),
      officialName,
    })),
    decisions: [],
    ...openQuestionRows(catalogue.openQuestions ?? []),
  };
}

function planRows({ plan, form }: Catalogue, roster: Roster, language: Language): readonly PlanRow<'plan'>[] {
  const date = (iso: string): string => (language === 'en' ? iso : slashedDay(iso));
  const { ownPlan, result } = plan.deadlines;
  const values: Readonly<Record<PlanKey, string | number | null>> = {
    id: plan.id,
    number: plan.number,
    date: date(plan.date),
    title: plan.title,
    titleAsPrinted: plan.titleAsPrinted ?? null,
    year: plan.year,
    issuer: plan.issuer,
    receiver: plan.receiver,
    ownPlanLast: date(ownPlan.last),
    ownPlanWording: ownPlan.wording,
    ownPlanClause: ownPlan.clause,
    resultLast: date(result.last),
    resultWording: result.wording,
    resultClause: result.clause,
    quarterDays: plan.deadlines.interim?.quarter ?? null,
    monthDays: plan.deadlines.interim?.month ?? null,
    version: plan.version,
    earlierVersions: joined(plan.earlierVersions ?? []),
    roster: roster.id,
    rosterTitle: roster.title,
    expectedCount: roster.expectedCount,
    symbol: form.symbol,
    formTitle: form.title,
    superior: form.superior,
    place: form.place,
    quarterSymbol: form.quarter?.symbol ?? null,
    quarterTitle: form.quarter?.title ?? null,
    monthSymbol: form.month?.symbol ?? null,
    monthTitle: form.month?.title ?? null,
  };
  return PLAN_KEYS.map((key) => ({ key, value: values[key] }));
}

function openQuestionRows(questions: readonly OpenQuestion[]): Pick<PlanRows, 'openQuestions' | 'choices' | 'changes'> {
  const choices = questions.flatMap(({ id: question, choices: own }) => own.map((choice) => ({ question, choice })));
  return {
    openQuestions: questions.map(({ id, clause, question, questionEn }) => ({ id, clause, question, questionEn })),
    choices: choices.map(({ question, choice: { id, label, labelEn, consequence, consequenceEn } }) => ({
      question,
      id,
      label,
      labelEn,
      consequence,
      consequenceEn,
    })),
    changes: choices.flatMap(({ question, choice }) =>
      choice.changes.map(({ indicator, definition = null, denominator, reportedBy }) => ({
        question,
        choice: choice.id,
        indicator,
        definition,
        denominator: denominator?.label ?? null,
        denominatorEn: denominator?.labelEn ?? null,
        reportedBy: reportedBy === undefined ? null : (joined(reportedBy) ?? NONE_MARK),
      })),
    ),
  };
}

class RowWriter {
  constructor(private readonly language: Language) {}

  yesNo(value: boolean): string {
    return choiceText('yesNo', value ? 'yes' : 'no', this.language);
  }

  group({ number, field, wording, wordingEn, clause, rule }: IndicatorGroup): PlanRow<'indicators'> {
    return {
      group: number,
      field,
      wording,
      wordingEn,
      groupClause: clause,
      rule: rule === undefined ? null : this.choice('rule', rule.kind),
      rulePercent: rule?.kind === 'share' ? rule.percent : null,
    };
  }

  indicator(indicator: Indicator): PlanRow<'indicators'> {
    const { hardRange, plausibleRange, method } = indicator;
    const ratio = method.kind === 'ratio' ? method : null;
    return {
      id: indicator.id,
      mark: indicator.mark ?? null,
      label: indicator.label,
      labelEn: indicator.labelEn,
      part: this.yesNo(indicator.level === 1),
      unitOfMeasure: indicator.unitOfMeasure,
      ...this.target(indicator.target),
      direction: this.choice('direction', indicator.direction),
      hardMin: hardRange.min,
      hardMinExclusive: hardRange.minExclusive === undefined ? null : this.yesNo(hardRange.minExclusive),
      hardMax: hardRange.max,
      plausibleMin: plausibleRange.min,
      plausibleMax: plausibleRange.max,
      unitMost: indicator.unitMost === null ? NONE_MARK : (indicator.unitMost ?? null),
      wholeNumber: this.yesNo(indicator.wholeNumber),
      accumulates: this.yesNo(indicator.accumulates),
      method: this.choice('method', method.kind),
      counts: method.kind === 'lead' ? null : this.choice('counts', method.counts),
      numerator: ratio?.numerator.label ?? null,
      numeratorEn: ratio?.numerator.labelEn ?? null,
      numeratorUnit: ratio?.numerator.unitOfMeasure ?? null,
      numeratorWhole: ratio && this.yesNo(ratio.numerator.wholeNumber),
      denominator: ratio?.denominator.label ?? null,
      denominatorEn: ratio?.denominator.labelEn ?? null,
      denominatorUnit: ratio?.denominator.unitOfMeasure ?? null,
      denominatorWhole: ratio && this.yesNo(ratio.denominator.wholeNumber),
      scale: ratio?.scale ?? null,
      lead: indicator.leadBody.unit,
      leadStatus: this.choice('leadStatus', indicator.leadBody.status),
      reportedBy: joined(indicator.reportedBy),
      comparedBy: joined(indicator.comparedBy),
      definition: indicator.definition,
      definitionStatus: this.choice('definitionStatus', indicator.definitionStatus),
      baseline: indicator.baseline,
      lastYear: indicator.lastYear ?? null,
      clause: indicator.clause,
    };
  }

  limits({ id, method }: Indicator): readonly PlanRow<'limits'>[] {
    if (method.kind !== 'ratio') return [];
    return (['numerator', 'denominator'] as const).flatMap((part): readonly PlanRow<'limits'>[] => {
      const { limit } = method[part];
      if (limit === undefined) return [];
      const { unit, city, confidence, basis } = limit;
      const code = rowCode(id, part);
      return [
        { code, unit, city, confidence: this.choice('confidence', confidence), basis: basis.vi, basisEn: basis.en },
      ];
    });
  }

  relation(relation: Relation): PlanRow<'relations'> {
    return {
      id: relation.id,
      kind: this.choice('relationKind', relation.kind),
      severity: this.choice('severity', relation.severity),
      words: relation.words.vi,
      wordsEn: relation.words.en,
      source: relation.source,
      sourceEn: relation.sourceEn ?? null,
      ...this.relationNumbers(relation),
    };
  }

  questionnaire(
    questionnaire: Questionnaire | undefined,
  ): Pick<PlanRows, 'questionForms' | 'questions' | 'listColumns' | 'options' | 'counts' | 'outline' | 'contents'> {
    const forms = questionnaire?.forms ?? [];
    const all = questionsOf(questionnaire === undefined ? {} : { questionnaire });
    const lists = all.flatMap(({ id, answer }) => (answer.kind === 'list' ? [{ id, answer }] : []));
    return {
      questionForms: forms.map(({ symbol, sheet, sheetEn, title, titleEn }) => ({
        symbol,
        sheet,
        sheetEn,
        title,
        titleEn,
      })),
      questions: forms.flatMap(({ sheet, sections }) =>
        sections.flatMap(({ title, titleEn, questions }) =>
          questions.map((question) => ({
            sheet,
            section: title,
            sectionEn: titleEn,
            ...this.question(question),
          })),
        ),
      ),
      listColumns: lists.flatMap(({ id, answer }) =>
        answer.columns.map((column) => ({
          question: id,
          id: column.id,
          label: column.label,
          labelEn: column.labelEn,
          required: this.yesNo(column.required),
          personal: this.yesNo(column.personal),
          ...this.answer(column.answer),
        })),
      ),
      options: all.flatMap(({ id, answer }) =>
        answer.kind === 'list'
          ? answer.columns.flatMap((column) => optionRows(id, column.id, column.answer))
          : optionRows(id, null, answer),
      ),
      counts: lists.flatMap(({ id, answer }) =>
        answer.counts.map(({ question, where, rows }) => ({
          list: id,
          question,
          column: where?.column ?? null,
          option: where?.option ?? null,
          rows: this.choice('countRows', rows),
        })),
      ),
      outline: (questionnaire?.outline ?? []).map(({ id, heading, headingEn, annex }) => ({
        id,
        heading,
        headingEn,
        annex: this.yesNo(annex),
      })),
      contents: (questionnaire?.outline ?? []).flatMap(({ id, contents }) =>
        contents.map((content) => ({
          part: id,
          kind: this.choice('contentKind', content.kind),
          ...(content.kind === 'placeholder' ? { text: content.text, textEn: content.textEn } : {}),
        })),
      ),
    };
  }

  private question(question: Question): PlanRow<'questions'> {
    const { answer } = question;
    return {
      id: question.id,
      label: question.label,
      labelEn: question.labelEn,
      askedOf: joined(question.askedOf),
      required: this.yesNo(question.required),
      period: this.choice('period', question.period),
      clause: question.clause,
      secret: this.yesNo(question.secret),
      personal: this.yesNo(question.personal),
      part: question.section,
      ...(answer.kind === 'list' ? this.list(answer) : this.answer(answer)),
    };
  }

  private list(answer: ListAnswer): PlanRow<'questions'> {
    return {
      kind: this.choice('answerKind', 'list'),
      rows: answer.rows,
      unique: joined(answer.unique),
      award: answer.award === null ? null : this.choice('award', answer.award),
    };
  }

  private answer(answer: PlainAnswer) {
    const kind = this.choice('answerKind', answer.kind);
    switch (answer.kind) {
      case 'text':
        return { kind, max: answer.max };
      case 'wholeNumber':
        return { kind, min: answer.min, max: answer.max };
      case 'date':
        return { kind, from: answer.from, to: answer.to, notBefore: answer.notBefore ?? null };
      case 'choice':
      case 'yesNo':
        return { kind };
    }
  }

  private target(target: Target): PlanRow<'indicators'> {
    const targetKind = this.choice('targetKind', target.kind);
    if (target.kind === 'qualitative') return { targetKind };
    const { stretch, change, later } = target;
    return {
      targetKind,
      targetValue: target.kind === 'range' ? target.min : target.value,
      targetMax: target.kind === 'range' ? target.max : null,
      tolerance: target.kind === 'approximately' ? target.tolerance : null,
      outOf: 'outOf' in target ? (target.outOf ?? null) : null,
      stretch: typeof stretch === 'object' ? stretch.min : (stretch ?? null),
      stretchMax: typeof stretch === 'object' ? stretch.max : null,
      change: change === undefined ? null : this.choice('change', change),
      laterYear: later?.year ?? null,
      laterValue: later?.value ?? null,
    };
  }

  private relationNumbers(relation: Relation): PlanRow<'relations'> {
    switch (relation.kind) {
      case 'partsAtMostTotal':
        return { first: relation.total, others: joined(relation.parts), tolerance: relation.tolerance };
      case 'gapShare':
        return { first: relation.total, others: joined(relation.parts), min: relation.min, max: relation.max };
      case 'between':
        return { first: relation.value, others: joined(relation.bounds), tolerance: relation.tolerance };
      case 'weightedSum':
        return {
          first: relation.value,
          others: joined(relation.terms.map(({ id }) => id)),
          weights: joined(relation.terms.map(({ weight }) => String(weight))),
          tolerance: relation.tolerance,
        };
      case 'impliedGrowth':
        return { first: relation.growth, others: relation.per, min: relation.min, max: relation.max };
      case 'difference':
        return { first: relation.a, others: relation.b, max: relation.max };
      case 'order':
        return { first: relation.lesser, others: relation.greater, strict: this.yesNo(relation.strict) };
    }
  }

  private choice<Name extends ChoiceName>(name: Name, code: ChoiceCode<Name>): string {
    return choiceText(name, code, this.language);
  }
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join(`${LIST_MARK} `);
}

function optionRows(question: string, column: string | null, answer: PlainAnswer): readonly PlanRow<'options'>[] {
  if (answer.kind !== 'choice') return [];
  return answer.options.map(({ id, label, labelEn }) => ({ question, column, id, label, labelEn }));
}
