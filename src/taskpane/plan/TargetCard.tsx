import { Field, Radio, RadioGroup, ToggleButton } from '@fluentui/react-components';
import { settledFigure, type FigureAnswer, type FigureToConfirm } from '../../core/planning/confirmReading';
import { otherReadings } from '../../core/planning/otherReadings';
import type { ReadFigure } from '../../core/planning/PlanReading';
import type { PanePlanWords } from '../../core/words/shape/PanePlanWords';
import { readTargetText } from '../../core/words/readTargetText';
import type { Words } from '../../core/words/shape/Words';
import { usePane } from '../PaneContext';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

interface TargetCardProps {
  readonly figure: FigureToConfirm;
  readonly answer: FigureAnswer;
  /** Its questions are answered, so that it can be taken. */
  readonly isReady: boolean;
  readonly onAnswer: (answer: FigureAnswer) => void;
}

/** A guess beside the words that it was read from, what is asked about it, and whether it is right. */
export function TargetCard({ figure: each, answer, isReady, onAnswer }: TargetCardProps) {
  const styles = usePlanStyles();
  const { words } = usePane();
  const w = usePlanWords().read;
  const { figure, questions } = each;
  const settled = settledFigure(each, answer);
  const name = settled.label === '' ? w.noName : settled.label;
  return (
    <div className={styles.card} role="group" aria-label={name} data-testid="target">
      <strong className={styles.line}>{name}</strong>
      <span className={styles.line}>{described(settled, w, words)}</span>
      <q className={styles.quiet} title={w.from}>
        {figure.words}
      </q>
      {questions.map(({ code }, i) => {
        // Each question is asked of the figure as those before it were answered.
        const before = settledFigure({ ...each, questions: questions.slice(0, i) }, answer);
        const readings = [before, ...otherReadings(before, code)];
        return (
          <Field key={code} label={words.cli.planReading.questions[code]}>
            <RadioGroup
              value={String(answer.readings[code] ?? '')}
              onChange={(_, { value }) => {
                const chosen = value === 'later' ? value : Number(value);
                onAnswer({ ...answer, readings: { ...answer.readings, [code]: chosen } });
              }}
            >
              {readings.map((reading, at) => (
                <Radio
                  key={String(at)}
                  value={String(at)}
                  label={(at === 0 ? w.asRead : w.otherwise)(choiceText(reading, readings, w, words))}
                />
              ))}
              <Radio value="later" label={w.later} />
            </RadioGroup>
          </Field>
        );
      })}
      {!isReady && <p className={styles.quiet}>{w.answerFirst}</p>}
      <div className={styles.buttons}>
        <ToggleButton
          size="small"
          checked={answer.verdict === 'taken'}
          disabled={!isReady}
          onClick={() => {
            onAnswer({ ...answer, verdict: answer.verdict === 'taken' ? null : 'taken' });
          }}
        >
          {w.take}
        </ToggleButton>
        <ToggleButton
          size="small"
          checked={answer.verdict === 'declined'}
          onClick={() => {
            onAnswer({ ...answer, verdict: answer.verdict === 'declined' ? null : 'declined' });
          }}
        >
          {w.decline}
        </ToggleButton>
      </div>
    </div>
  );
}

function described(figure: ReadFigure, w: PanePlanWords['read'], words: Words): string {
  const target = readTargetText(figure, words);
  return figure.unitOfMeasure === null && figure.targetKind !== 'qualitative' ? `${target} ${w.noUnit}` : target;
}

/** A reading by what tells it from the others: its name, or whether less is better, where the target is worded alike. */
function choiceText(
  figure: ReadFigure,
  readings: readonly ReadFigure[],
  w: PanePlanWords['read'],
  words: Words,
): string {
  const differ = (of: (reading: ReadFigure) => string): boolean => new Set(readings.map(of)).size > 1;
  return [
    ...(differ(({ label }) => label) ? [figure.label] : []),
    described(figure, w, words),
    ...(differ(({ direction }) => direction) ? [figure.direction === 'up' ? w.more : w.less] : []),
  ].join(', ');
}
