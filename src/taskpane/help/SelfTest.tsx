import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PaneHelpWords } from '../../core/words/shape/PaneHelpWords';
import type { SelfTestRecord } from '../../excel/selftest/SelfTestRecord';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import { MEDIA_TYPES } from '../parts/NamedFile';
import { Problem } from '../parts/Problem';
import { SaveFiles } from '../parts/SaveFiles';

const useStyles = makeStyles({
  line: { margin: 0 },
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

type State =
  | { readonly kind: 'idle' | 'notBlank' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly record: SelfTestRecord };

/** Tries the Excel in front, in a blank workbook, and hands over what it answered. */
export function SelfTest({ help }: { readonly help: PaneHelpWords }) {
  const styles = useStyles();
  const { services, monitor, words } = usePane();
  const w = help.selfTest;
  const [state, setState] = useState<State>({ kind: 'idle' });
  const [problem, setProblem] = useState<WorkbookError | null>(null);
  const stop = useRef<AbortController | null>(null);
  // What was begun ends with the help, and is tidied up.
  useEffect(() => () => stop.current?.abort(), []);
  const start = async (): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    setProblem(null);
    setState({ kind: 'running', done: 0, total: 1 });
    try {
      const record = await monitor.act(() =>
        services.selfTest({
          signal: controller.signal,
          onProgress: (done, total) => {
            setState({ kind: 'running', done, total });
          },
        }),
      );
      setState(record === null ? { kind: 'notBlank' } : { kind: 'done', record });
    } catch (error) {
      setState({ kind: 'idle' });
      setProblem(asWorkbookError(error));
    }
  };
  return (
    <div className={styles.box}>
      <p className={styles.line}>{w.intro}</p>
      <Button appearance="primary" disabled={state.kind === 'running'} onClick={() => void start()}>
        {w.start}
      </Button>
      {state.kind === 'running' && (
        <>
          <p className={styles.line} role="status">
            {w.running(String(state.done), String(state.total))}
          </p>
          <ProgressBar aria-label={w.start} value={state.done} max={state.total} />
          <Button size="small" onClick={() => stop.current?.abort()}>
            {words.pane.common.cancel}
          </Button>
        </>
      )}
      {state.kind === 'notBlank' && (
        <p className={styles.line} role="status">
          {w.notBlank}
        </p>
      )}
      {state.kind === 'done' && <Outcome record={state.record} help={help} />}
      <Problem problem={problem} words={words.pane} />
    </div>
  );
}

function Outcome({ record, help }: { readonly record: SelfTestRecord; readonly help: PaneHelpWords }) {
  const styles = useStyles();
  const w = help.selfTest;
  return (
    <>
      <p className={styles.line} role="status">
        {w.done(String(record.answers.length), `${record.platform} ${record.build}`)}
      </p>
      {record.left.length > 0 && <p className={styles.line}>{w.left(record.left.join(', '))}</p>}
      <SaveFiles
        offers={[
          {
            id: 'self-test',
            label: w.save,
            make: () =>
              Promise.resolve({
                name: `self-test-${record.platform}-${record.day}.json`,
                type: MEDIA_TYPES.json,
                content: `${JSON.stringify(record, null, 2)}\n`,
              }),
          },
        ]}
      />
    </>
  );
}
