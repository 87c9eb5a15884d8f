import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import { CopyButton } from './CopyButton';
import { canChoosePlace, saveWhereChosen } from './handOver';
import type { Worded } from '../settings/Worded';
import { MEDIA_TYPES, type NamedFile } from './NamedFile';
import { Problem } from './Problem';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  line: { margin: 0 },
  // The browser's own blue cannot be read on a dark ground.
  link: { color: tokens.colorBrandForegroundLink },
});

interface OtherWaysProps {
  readonly file: NamedFile;
  readonly url: string;
  readonly lastResort: string | undefined;
  readonly onDone: (said: Worded) => void;
}

/** How a file still gets out of a web view that blocks downloads: what fits its kind, the surest first. */
export function OtherWays({ file, url, lastResort, onDone }: OtherWaysProps) {
  const styles = useStyles();
  const { monitor, words } = usePane();
  const w = words.pane.saving;
  const [problem, setProblem] = useState<WorkbookError | null>(null);
  const [blocked, setBlocked] = useState(false);
  const { name, type, content, html } = file;
  const attempt = (work: () => Promise<Worded | null>) => (): void => {
    setProblem(null);
    work().then(
      (said) => {
        if (said !== null) onDone(said);
      },
      (error: unknown) => {
        setProblem(asWorkbookError(error));
      },
    );
  };
  return (
    <div className={styles.ways}>
      <p className={styles.line}>{w.otherWays}</p>
      <a className={styles.link} href={url} download={name}>
        {w.again}
      </a>
      {canChoosePlace() && (
        <Button
          size="small"
          onClick={attempt(async () => ((await saveWhereChosen(file)) ? ({ pane }) => pane.saving.done(name) : null))}
        >
          {w.choosePlace}
        </Button>
      )}
      {type === MEDIA_TYPES.xlsx && typeof content !== 'string' && (
        <Button
          size="small"
          onClick={attempt(async () => {
            await monitor.openCopy(content);
            return ({ pane }) => pane.saving.openedInExcel;
          })}
        >
          {w.openInExcel}
        </Button>
      )}
      {html !== undefined && <CopyButton text={html} label={w.copyForWord} html words={words.pane.common} />}
      {typeof content === 'string' && (
        <>
          <Button
            size="small"
            onClick={() => {
              setBlocked(window.open(url) === null);
            }}
          >
            {w.openWindow}
          </Button>
          {blocked && <p className={styles.line}>{w.windowBlocked}</p>}
          <CopyButton text={content} label={w.copyText} words={words.pane.common} />
        </>
      )}
      {lastResort !== undefined && <p className={styles.line}>{lastResort}</p>}
      <Problem problem={problem} words={words.pane} />
    </div>
  );
}
