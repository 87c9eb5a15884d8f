import type { QuestionCount } from '../../../campaign/questions/questionCounts';
import { isList } from '../../../catalogue/questions/isList';
import { answerText } from '../../../words/answerText';
import type { Words } from '../../../words/shape/Words';

/** `Cá nhân: 12; Tập thể: 3`; null where nothing is chosen. */
export function optionsText({ question, options }: QuestionCount, words: Words): string | null {
  const answers = isList(question) ? question.answer.columns.map(({ answer }) => answer) : [question.answer];
  const texts = Object.entries(options).map(([id, count]) => {
    const value = id === 'true' ? true : id === 'false' ? false : id;
    const named = answers.flatMap((answer) => {
      if (answer.kind === 'list') return [];
      const text = answerText(value, answer, words);
      return text === id ? [] : [text];
    });
    return `${named[0] ?? id}: ${String(count)}`;
  });
  return texts.join('; ') || null;
}
