import type { Words } from '../words/shape/Words';
import type { CheckReport } from '../form/draw/CheckReport';

/** The texts of the mail with which a form is sent, also to be copied where no draft can be opened. */
export interface FormEmail {
  readonly subject: string;
  readonly text: string;
}

/**
 * Writes the mail from the check's report.
 * @param receiver whom it is addressed to, as the plan names it
 * @param file name of the attached workbook
 */
export function formEmail(report: CheckReport, receiver: string, file: string, words: Words): FormEmail {
  const w = words.sending.email;
  const { plan, unit, periodText, counts, kept } = report;
  const sections = [
    w.salutation(receiver),
    w.opening(unit.name, unit.code, plan.number, words.date(plan.date), periodText, file),
    [
      w.checked(words.sending.time(report.time), report.answered, report.figures),
      w.counts(counts.error, counts.warning, kept.length),
      ...(report.code === null ? [] : [w.code(report.code)]),
      ...(counts.error > 0 ? [w.withErrors] : []),
    ].join('\n'),
    ...(kept.length === 0
      ? []
      : [
          [
            w.keptTitle,
            ...kept.map(({ indicator, message, note }) => w.keptLine(indicator ?? w.wholeForm, message, note)),
          ].join('\n'),
        ]),
    w.closing(unit.name),
  ];
  return { subject: w.subject(plan.number, unit.name, unit.code, periodText), text: `${sections.join('\n\n')}\n` };
}
