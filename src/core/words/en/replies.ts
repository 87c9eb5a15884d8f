import type { ReplyWords } from '../shape/ReplyWords';
import { counted } from './counted';

/** Letters that answer a file that came, in English. */
export const replies: ReplyWords = {
  subject: (plan, who) => `Form of indicators under Plan ${plan} received – ${who}`,
  received: (office, plan, date, period) =>
    `${office} has received your form of indicators under Plan ${plan} of ${date} (${period}):`,
  file: (name) => `- File: ${name}`,
  time: (time, source, late) => `- Received: ${time} (by ${source})${late === '' ? '' : `, ${late}`}`,
  code: (code) => `- The form’s check code: ${code}`,
  accepted: 'The form is accepted and used.',
  withoutErrors: (warnings) =>
    warnings === 0
      ? 'The form has no error and is used.'
      : `The form has no error and is used; please look at its ${counted(warnings, 'warning', 'warnings')}.`,
  withErrors: (errors) =>
    `The form has ${counted(errors, 'error', 'errors')}, so the figures concerned are not used yet. Please mend them in your own form, check it and send it again as an .xlsx file:`,
  finding: (cell, sheet, text) =>
    `- ${cell === null ? '' : `Cell ${cell}${sheet === null ? '' : ` of “${sheet}”`}: `}${text}`,
  more: (count) => `- … and ${counted(count, 'more error', 'more errors')}, on the list attached.`,
  returned: (reason, day) =>
    `The form was returned${day === '' ? '' : ` on ${day}`}${reason === '' ? '' : `: ${reason}`}. Please complete it and send it again.`,
  empty:
    'The form is blank: it holds no figure of the unit, so it does not count as a report. Please fill the form attached, check it and send it again as an .xlsx file.',
  plans: 'The form holds the figures of your own plan, which are noted; it holds no results yet.',
  exempt: 'Your unit is exempt from reporting; the form is kept, and figures without errors are compiled all the same.',
  replaced: (file) => `This form is not used; the one in use is ${file}.`,
  thanks: 'Thank you for your cooperation.',
};
