import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { useRef } from 'react';

const useStyles = makeStyles({ hidden: { display: 'none' }, left: { alignSelf: 'flex-start' } });

interface ChooseFileProps {
  readonly label: string;
  /** Endings, as the attribute `accept` of HTML writes them. */
  readonly accept: string;
  readonly testId: string;
  /** Said instead of the label while a file is being read; no other can be chosen then. */
  readonly busy?: string | null;
  readonly appearance?: 'subtle' | 'secondary';
  readonly onFile: (file: File) => void;
}

/** A button that opens the browser's dialog for one file. The same file can be chosen again. */
export function ChooseFile({ label, accept, testId, busy = null, appearance, onFile }: ChooseFileProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept={accept}
        aria-label={label}
        data-testid={testId}
        onChange={({ target }) => {
          const [file] = Array.from(target.files ?? []);
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button
        size="small"
        className={styles.left}
        {...(appearance === undefined ? {} : { appearance })}
        disabled={busy !== null}
        icon={busy === null ? null : <Spinner size="tiny" />}
        onClick={() => input.current?.click()}
      >
        {busy ?? label}
      </Button>
    </>
  );
}
