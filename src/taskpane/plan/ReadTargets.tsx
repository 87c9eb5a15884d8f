import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import {
  confirmReading,
  figuresToConfirm,
  isAnswered,
  UNANSWERED,
  type FigureAnswer,
  type FigureToConfirm,
} from '../../core/planning/confirmReading';
import type { PlanReading } from '../../core/planning/PlanReading';
import { readPlanText } from '../../core/planning/readPlanText';
import { planWorkbook } from '../../core/planbook/draw/planWorkbook';
import { rowsOfReading } from '../../core/planbook/rows/rowsOfReading';
import { describeOwnFile } from '../../core/words/describeRefusal';
import { asWorkbookError } from '../../excel/WorkbookError';
import { later } from '../later/later';
import { usePane } from '../PaneContext';
import { ChooseFile } from '../parts/ChooseFile';
import { MEDIA_TYPES } from '../parts/NamedFile';
import { SaveFiles } from '../parts/SaveFiles';
import type { Worded } from '../settings/Worded';
import { TargetCard } from './TargetCard';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

const files = later(() => import('../../xlsx/readTargetList'));

/** A list of targets, what was understood of it, and what the officer has said of that. */
export interface TargetList {
  readonly text: string;
  /** Null before it is read. */
  readonly reading: PlanReading | null;
  /** By the figure's place in the reading; see `keyOf`. */
  readonly answers: ReadonlyMap<string, FigureAnswer>;
  /** The passages without a figure were looked at. */
  readonly seen: boolean;
}

export const NO_LIST: TargetList = { text: '', reading: null, answers: new Map(), seen: false };

const keyOf = ({ group, place }: FigureToConfirm): string => `${String(group)}.${String(place)}`;

interface ReadTargetsProps {
  readonly list: TargetList;
  readonly onList: (list: TargetList) => void;
}

/**
 * *Nhập danh sách*: a list of targets as offices have it. Each guess stands beside its words; what the officer confirms goes
 * into a new *Sổ kế hoạch*, and nothing else does.
 */
export function ReadTargets({ list, onList }: ReadTargetsProps) {
  const styles = usePlanStyles();
  const { words } = usePane();
  const w = usePlanWords().read;
  const [refusal, setRefusal] = useState<{ readonly reason: Worded } | null>(null);
  const show = (reading: PlanReading): void => {
    setRefusal(null);
    onList({ ...list, reading, answers: new Map(), seen: false });
  };
  const take = async (file: File): Promise<void> => {
    try {
      const { readTargetList } = await files.get();
      const read = readTargetList(new Uint8Array(await file.arrayBuffer()));
      if (read.ok) show(read.reading);
      else {
        const { refusal: found } = read;
        setRefusal({
          reason: (now) => (found === null ? now.cli.planReading.notUnicode : describeOwnFile(found, 'targets', now)),
        });
      }
    } catch (error) {
      const { code } = asWorkbookError(error);
      setRefusal({ reason: ({ pane }) => pane.problems[code] });
    }
  };
  if (list.reading !== null) return <Confirmation list={list} reading={list.reading} onList={onList} />;
  return (
    <div className={styles.part}>
      <p className={styles.line}>{w.teach}</p>
      <Field label={w.paste} hint={w.pasteHint}>
        <Textarea
          value={list.text}
          rows={6}
          onChange={(_, { value }) => {
            onList({ ...list, text: value });
          }}
        />
      </Field>
      <Button
        appearance="primary"
        className={styles.left}
        disabled={list.text.trim() === ''}
        onClick={() => {
          show(readPlanText(list.text));
        }}
      >
        {w.look}
      </Button>
      <ChooseFile
        label={w.choose}
        accept=".txt,.tsv,.xlsx,.xlsm"
        testId="list-input"
        onFile={(file) => void take(file)}
      />
      {refusal !== null && (
        <p className={styles.line} role="alert">
          {refusal.reason(words)}
        </p>
      )}
    </div>
  );
}

function Confirmation({ list, reading, onList }: ReadTargetsProps & { readonly reading: PlanReading }) {
  const styles = usePlanStyles();
  const { services, words } = usePane();
  const all = usePlanWords();
  const w = all.read;
  const heading = useId();
  const figures = useMemo(() => figuresToConfirm(reading), [reading]);
  const answerOf = (each: FigureToConfirm): FigureAnswer => list.answers.get(keyOf(each)) ?? UNANSWERED;
  const say = (answers: ReadonlyMap<string, FigureAnswer>): void => {
    onList({ ...list, answers: new Map([...list.answers, ...answers]) });
  };
  const counted = (verdict: FigureAnswer['verdict']): number =>
    figures.filter((each) => answerOf(each).verdict === verdict).length;
  const asked = figures.filter(({ questions }) => questions.length > 0).length;
  const clear = figures.filter((each) => each.questions.length === 0 && answerOf(each).verdict === null);
  const unsaid = counted(null);
  const { passedOver } = reading;
  return (
    <div className={styles.part}>
      <p className={styles.line} role="status">
        {figures.length === 0 ? w.nothing : w.found(String(figures.length), String(asked))}
      </p>
      <div className={styles.buttons}>
        {clear.length > 0 && (
          <Button
            size="small"
            onClick={() => {
              say(new Map(clear.map((each) => [keyOf(each), { ...answerOf(each), verdict: 'taken' }])));
            }}
          >
            {w.confirmClear(String(clear.length))}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            onList({ ...NO_LIST, text: list.text });
          }}
        >
          {w.startOver}
        </Button>
      </div>
      {reading.groups.map(({ number, wording }, group) => (
        <section key={`${String(number)} ${String(group)}`} className={styles.part}>
          <h3 className={styles.heading}>{w.group(String(number))}</h3>
          <p className={styles.quiet}>{wording}</p>
          {figures
            .filter((each) => each.group === group)
            .map((each) => (
              <TargetCard
                key={keyOf(each)}
                figure={each}
                answer={answerOf(each)}
                isReady={isAnswered(each, answerOf(each))}
                onAnswer={(answer) => {
                  say(new Map([[keyOf(each), answer]]));
                }}
              />
            ))}
        </section>
      ))}
      {passedOver.length > 0 && (
        <section className={styles.part} aria-labelledby={heading}>
          <h3 id={heading} className={styles.heading}>
            {w.passedOver(String(passedOver.length))}
          </h3>
          <ul className={styles.list}>
            {passedOver.map(({ text, code }, i) => (
              <li key={`${text} ${String(i)}`} className={styles.line}>
                {text} <span className={styles.quiet}>({words.cli.planReading.passedOver[code]})</span>
              </li>
            ))}
          </ul>
          <Checkbox
            label={w.seen}
            checked={list.seen}
            onChange={(_, { checked }) => {
              onList({ ...list, seen: checked === true });
            }}
          />
          {!list.seen && <p className={styles.quiet}>{w.seenHint}</p>}
        </section>
      )}
      <p className={styles.line} role="status">
        {w.tally(String(counted('taken')), String(counted('declined')), String(unsaid))}
      </p>
      {unsaid > 0 && <p className={styles.quiet}>{w.unsaidHint}</p>}
      <SaveFiles
        offers={[
          {
            id: 'plan-of-list',
            label: w.save,
            make: async () => {
              const confirmed = confirmReading(reading, answerOf, list.seen ? [] : passedOver);
              const rows = rowsOfReading(confirmed, { language: words.language, ...words.cli.planReading });
              const content = await services.writeXlsx(planWorkbook(rows, words));
              return { name: all.fileName(all.fileParts.list), type: MEDIA_TYPES.xlsx, content };
            },
          },
        ]}
      />
      <p className={styles.quiet}>{all.create.after}</p>
    </div>
  );
}
