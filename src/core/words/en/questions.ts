import type { QuestionWords } from '../shape/QuestionWords';

export const questions: QuestionWords = {
  columns: { code: 'Code', question: 'Question', answer: 'Answer', row: 'No.' },
  note: 'Type into the pale cells only; what is marked (*) must be answered. Alt + Enter begins a new line in a cell. Leave rows that you do not need blank.',
  required: ' (*)',
  prompts: {
    text: (max) => `At most ${String(max)} characters. Alt + Enter begins a new line.`,
    wholeNumber: (min, max) => `A whole number from ${min} to ${max}. Type 0 if there is none.`,
    date: (from, to) => `A date from ${from} to ${to}.`,
    choice: 'Choose one line of the list.',
  },
  errorTitle: 'This cannot be',
};
