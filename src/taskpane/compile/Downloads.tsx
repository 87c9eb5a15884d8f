import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import { Problem } from '../parts/Problem';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface DownloadsProps {
  /** File name without ending. */
  readonly name: string;
  readonly makeXlsx: () => Promise<Uint8Array>;
  readonly makeJson: () => Promise<string>;
}

interface Prepared {
  readonly file: string;
  readonly url: string;
}

/** Makes the result as files. Some web views drop a download in silence, so each file also stays as a link to press. */
export function Downloads({ name, makeXlsx, makeJson }: DownloadsProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.compile;
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [problem, setProblem] = useState<WorkbookError | null>(null);
  useEffect(
    () => () => {
      if (prepared) URL.revokeObjectURL(prepared.url);
    },
    [prepared],
  );
  const prepare = async (file: string, type: string, make: () => Promise<Uint8Array | string>): Promise<void> => {
    setProblem(null);
    try {
      const content = await make();
      const part = typeof content === 'string' ? content : new Uint8Array(content);
      const url = URL.createObjectURL(new Blob([part], { type }));
      setPrepared({ file, url });
      save(file, url);
    } catch (error) {
      setProblem(asWorkbookError(error));
    }
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" data-testid="download-xlsx" onClick={() => void prepare(`${name}.xlsx`, XLSX, makeXlsx)}>
          {w.download}
        </Button>
        <Button
          size="small"
          data-testid="download-json"
          onClick={() => void prepare(`${name}.json`, 'application/json', makeJson)}
        >
          {w.downloadReport}
        </Button>
      </div>
      {prepared && (
        <p className={styles.quiet} role="status">
          <a href={prepared.url} download={prepared.file}>
            {w.prepared(prepared.file)}
          </a>
          . {w.downloadHint}
        </p>
      )}
      <Problem problem={problem} words={words.pane} />
    </>
  );
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function save(file: string, url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
}
