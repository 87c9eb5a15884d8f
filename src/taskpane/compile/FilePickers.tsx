import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderRegular } from '@fluentui/react-icons/svg/folder';
import type { ChangeEvent, RefObject } from 'react';
import { useRef } from 'react';
import { usePane } from '../PaneContext';
import { Teach } from '../parts/Teach';

const useStyles = makeStyles({
  hidden: { display: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const ACCEPTED = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.zip,.eml,.emlx,.mbox,.p7m,.msg,.dat';

interface FilePickersProps {
  /** The input that the primary button opens. */
  readonly fileInput: RefObject<HTMLInputElement | null>;
  /** Nothing has been chosen yet, and no city workbook is in front. */
  readonly isEmpty: boolean;
  /** Files were chosen. */
  readonly hasFiles: boolean;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onStartOver: () => void;
}

/** Ways to choose files and folders. */
export function FilePickers({ fileInput, isEmpty, hasFiles, disabled, onFiles, onStartOver }: FilePickersProps) {
  const styles = useStyles();
  const w = usePane().words.pane.compile;
  const folderInput = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>): void => {
    onFiles(Array.from(event.target.files ?? []));
    // So that the same files can be chosen again.
    event.target.value = '';
  };
  const folder = (
    <Button size="small" disabled={disabled} onClick={() => folderInput.current?.click()}>
      {w.chooseFolder}
    </Button>
  );
  return (
    <>
      <input
        ref={fileInput}
        className={styles.hidden}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={w.chooseFiles}
        data-testid="file-input"
        onChange={take}
      />
      <input
        ref={(element) => {
          folderInput.current = element;
          element?.setAttribute('webkitdirectory', '');
        }}
        className={styles.hidden}
        type="file"
        multiple
        aria-label={w.chooseFolder}
        data-testid="folder-input"
        onChange={take}
      />
      {isEmpty ? (
        <Teach picture={<FolderRegular />} text={w.teach}>
          <p className={styles.quiet}>{w.teachMore}</p>
          {folder}
        </Teach>
      ) : (
        <div className={styles.buttons}>
          <Button size="small" disabled={disabled} onClick={() => fileInput.current?.click()}>
            {w.addFiles}
          </Button>
          {folder}
          {hasFiles && (
            <Button size="small" disabled={disabled} onClick={onStartOver}>
              {w.startOver}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
