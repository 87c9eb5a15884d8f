import type { ArrivalWords } from '../shape/ArrivalWords';
import { counted } from './counted';

/** What the pane says of the files that came last, in English. */
export const arrival: ArrivalWords = {
  title: (files) => `${counted(files, 'file', 'files')} just received`,
  unitsIn: (count) => `${counted(count, 'unit', 'units')} reporting for the first time`,
  replaced: (count) => `${counted(count, 'form', 'forms')} replaced by a newer one`,
  notUsed: (count) => `${counted(count, 'form', 'forms')} not used: there already, or another one counts`,
  refused: (count) => `${counted(count, 'file', 'files')} that cannot be used`,
  conflicts: (count) => `${counted(count, 'case', 'cases')} to decide`,
  toConflicts: 'See the conflicts',
  toRefused: (count) => `See all ${counted(count, 'file', 'files')}`,
  unread: {
    resume: 'Read on',
    reminding: (count) =>
      `${counted(count, 'file has', 'files have')} not been read yet. Units in the list below may have sent one of them; better read all before reminding.`,
    writing: (count) =>
      `${counted(count, 'file has not been read yet and', 'files have not been read yet and')} will not be in the workbook.`,
  },
  reply: {
    write: 'Write to the sender',
    draft: 'Save the draft',
    fileName: (file) => `please-send-again_${file}.eml`,
    subject: (plan, period) => `[Plan ${plan}] Please send the form again, ${period}`,
    text: ({ unit, receiver, file, plan, planDate, period, reason, deadline }) =>
      `To: ${unit === '' ? 'whom it may concern' : unit}

${receiver} received the file “${file}”, but cannot use it to compile the results of the indicators under Plan ${plan} of ${planDate} (${period}).

Reason: ${reason}

Please look into it and send the form again (deadline: ${deadline}).

Thank you for your cooperation.

${receiver}
`,
  },
  search: 'Find by name or code',
};
