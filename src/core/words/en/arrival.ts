import type { ArrivalWords } from '../shape/ArrivalWords';
import { counted } from './counted';

/** What the pane says of the files that came last, in English. */
export const arrival: ArrivalWords = {
  title: (files) => `Files just received: ${files}`,
  unitsIn: (count) => `units that had not reported before: ${count}`,
  replaced: (count) => `forms replaced by newer ones: ${count}`,
  notUsed: (count) => `forms not used, as they were there already or another one counts: ${count}`,
  refused: (count) => `files that cannot be used: ${count}`,
  conflicts: (count) => `cases to decide: ${count}`,
  toConflicts: 'See the conflicts',
  toRefused: (count) => `See all ${counted(count, 'file', 'files')}`,
  unread: {
    resume: 'Read on',
    reminding: (count) =>
      `Files not read yet: ${count}. Units in the list below may have sent one of them; better read all before reminding.`,
    writing: (count) => `Files not read yet, which will not be in the workbook: ${count}.`,
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
