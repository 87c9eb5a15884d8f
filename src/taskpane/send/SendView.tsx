import { Button, makeStyles, Spinner, Subtitle2, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { isoInVietNam } from '../../core/kernel/isoInVietNam';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';
import { StampNotice } from '../parts/StampNotice';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';
import { View } from '../parts/View';
import type { FormState } from '../state/WorkbookView';
import { prepareForm, type PreparedForm } from './prepareForm';
import { SendFiles, type SendHandle, type SendNext } from './SendFiles';
import { sendWords } from './sendWords';

const useStyles = makeStyles({
  text: { margin: 0 },
  waiting: { justifyContent: 'flex-start', gap: tokens.spacingHorizontalS },
});

type Preparation =
  | { readonly phase: 'preparing' }
  | { readonly phase: 'done'; readonly prepared: PreparedForm | null }
  | { readonly phase: 'failed'; readonly problem: WorkbookError };

interface SendViewProps {
  /** The form as it now is. */
  readonly form: FormState;
  readonly onBack: () => void;
}

/** *Chuẩn bị nộp*: checks and stamps the form that is open, then hands out what is to be sent. */
export function SendView({ form, onBack }: SendViewProps) {
  const styles = useStyles();
  const { monitor, words } = usePane();
  const w = sendWords(words);
  const [preparation, setPreparation] = useState<Preparation>({ phase: 'preparing' });
  const begun = useRef(false);
  const handle = useRef<SendHandle>(null);
  const [next, setNext] = useState<SendNext>('file');
  const prepare = (): void => {
    setNext('file');
    setPreparation({ phase: 'preparing' });
    prepareForm(monitor, isoInVietNam(Date.now())).then(
      (prepared) => {
        setPreparation({ phase: 'done', prepared });
      },
      (error: unknown) => {
        setPreparation({ phase: 'failed', problem: asWorkbookError(error) });
      },
    );
  };
  useEffect(() => {
    // Once, also where effects run twice.
    if (begun.current) return;
    begun.current = true;
    prepare();
  });
  const prepared = preparation.phase === 'done' ? preparation.prepared : null;
  const outdated = form.stamp.kind !== 'intact' || form.stamp.time !== prepared?.stamp.time;
  const again = preparation.phase !== 'preparing' && outdated;
  const canGo = prepared !== null && !outdated && next !== 'done';
  return (
    <View
      bar={
        <>
          <Button appearance={canGo || again ? 'secondary' : 'primary'} onClick={onBack}>
            {w.back}
          </Button>
          {again && (
            <Button appearance="primary" onClick={prepare}>
              {words.pane.check.send.again}
            </Button>
          )}
          {canGo && (
            <Button appearance="primary" onClick={() => handle.current?.go()}>
              {next === 'file' ? w.nextFile : w.nextMail}
            </Button>
          )}
        </>
      }
    >
      <Subtitle2 as="h2" className={styles.text}>
        {w.title}
      </Subtitle2>
      {preparation.phase === 'preparing' && <Spinner className={styles.waiting} size="tiny" label={w.preparing} />}
      <Problem problem={preparation.phase === 'failed' ? preparation.problem : null} words={words.pane} />
      {preparation.phase === 'done' && prepared === null && (
        <p className={styles.text} role="alert">
          {w.noIdentity}
        </p>
      )}
      {prepared !== null && outdated && (
        <>
          <StampNotice stamp={form.stamp} />
          <p className={styles.text}>{w.changed}</p>
        </>
      )}
      {prepared !== null && !outdated && (
        <SendFiles key={prepared.stamp.time} prepared={prepared} handle={handle} next={next} onNext={setNext} />
      )}
    </View>
  );
}
