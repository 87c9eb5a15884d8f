import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useImperativeHandle, useState, type Ref } from 'react';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import { blobOf, download } from './handOver';
import { HandedOver } from './HandedOver';
import type { NamedFile } from './NamedFile';
import { Problem } from './Problem';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A file that can be asked for. */
export interface FileOffer {
  /** Tells the offers apart; also `data-testid` of the button, as `save-<id>`. */
  readonly id: string;
  readonly label: string;
  /** Makes the file when it is asked for. What it throws is shown; an `AbortError` says that the user stopped it. */
  readonly make: () => Promise<NamedFile>;
}

interface SaveFilesProps {
  readonly offers: readonly FileOffer[];
  /** What else the user can do if no way of saving works; said last. */
  readonly lastResort?: string;
  /** By which a button elsewhere asks for the first of the files. */
  readonly handle?: Ref<SaveHandle>;
  /** A file was made and handed over. */
  readonly onGiven?: () => void;
}

export interface SaveHandle {
  readonly give: () => void;
}

interface Made {
  readonly file: NamedFile;
  readonly url: string;
}

/**
 * Buttons that make files and hand them over. No browser tells whether a download arrived, so the user is asked, and is
 * shown the next way if it did not.
 */
export function SaveFiles({ offers, lastResort, handle, onGiven }: SaveFilesProps) {
  const styles = useStyles();
  const { words } = usePane();
  const [making, setMaking] = useState<string | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [problem, setProblem] = useState<WorkbookError | null>(null);
  const [stopped, setStopped] = useState(false);
  useEffect(
    () => () => {
      if (made) URL.revokeObjectURL(made.url);
    },
    [made],
  );
  const give = async ({ id, make }: FileOffer): Promise<void> => {
    setProblem(null);
    setStopped(false);
    setMaking(id);
    try {
      const file = await make();
      const url = URL.createObjectURL(blobOf(file));
      setMade({ file, url });
      download(file.name, url);
      onGiven?.();
    } catch (error) {
      setMade(null);
      if (isAbort(error)) setStopped(true);
      else setProblem(asWorkbookError(error));
    } finally {
      setMaking(null);
    }
  };
  useImperativeHandle(handle, () => ({
    give: () => {
      const [first] = offers;
      if (first !== undefined) void give(first);
    },
  }));
  return (
    <>
      <div className={styles.buttons}>
        {offers.map((offer) => (
          <Button
            key={offer.id}
            size="small"
            data-testid={`save-${offer.id}`}
            disabled={making !== null}
            icon={making === offer.id ? <Spinner size="tiny" /> : null}
            onClick={() => void give(offer)}
          >
            {offer.label}
          </Button>
        ))}
      </div>
      {made && <HandedOver key={made.url} file={made.file} url={made.url} lastResort={lastResort} />}
      {stopped && <p role="status">{words.pane.saving.stopped}</p>}
      <Problem problem={problem} words={words.pane} />
    </>
  );
}

/** What a signal throws; it need not be an `Error`. */
function isAbort(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}
