import { makeStyles, tokens } from '@fluentui/react-components';
import { questionsOf } from '../../core/catalogue/questions/questionsOf';
import { labelIn } from '../../core/city/draw/parts/labelIn';
import { shortText } from '../../core/words/shortText';
import { usePane } from '../PaneContext';
import type { FormState } from '../state/WorkbookView';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  over: { color: tokens.colorPaletteRedForeground1 },
});

/** How many characters are left of each text that was begun; open by itself when one is too long. */
export function AnswerLengths({ form }: { readonly form: FormState }) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.check.lengths;
  const questions = new Map(questionsOf(form.catalogue).map((question) => [question.id, question]));
  const texts = (form.submission.answers?.answers ?? []).flatMap(({ question: id, value }) => {
    const question = questions.get(id);
    if (question?.answer.kind !== 'text' || typeof value !== 'string') return [];
    return [{ id, label: shortText(labelIn(words, question)), left: question.answer.max - [...value].length }];
  });
  if (texts.length === 0) return null;
  return (
    <details open={texts.some(({ left }) => left < 0)} data-testid="answer-lengths">
      <summary className={styles.summary}>{w.title(String(texts.length))}</summary>
      <ul className={styles.list}>
        {texts.map(({ id, label, left }) => (
          <li key={id} className={left < 0 ? styles.over : undefined}>
            {label}: {left < 0 ? w.over(String(-left)) : w.left(String(left))}
          </li>
        ))}
      </ul>
    </details>
  );
}
