import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useState } from 'react';
import { usePane } from '../PaneContext';
import type { Worded } from '../settings/Worded';
import type { NamedFile } from './NamedFile';
import { OtherWays } from './OtherWays';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface HandedOverProps {
  readonly file: NamedFile;
  /** Object URL of the file, alive as long as this is shown. */
  readonly url: string;
  readonly lastResort: string | undefined;
}

/** After a download: whether the file is there, as only the user can see, and if not the next ways. */
export function HandedOver({ file, url, lastResort }: HandedOverProps) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.saving;
  const [outcome, setOutcome] = useState<'asked' | 'missing' | { readonly done: Worded }>('asked');
  if (typeof outcome === 'object') {
    return (
      <p className={styles.line} role="status">
        <CheckmarkCircleRegular aria-hidden /> {outcome.done(words)}
      </p>
    );
  }
  return (
    <div className={styles.box}>
      <p className={styles.line} role="status">
        {w.handedOver(file.name, w.bytes(file.content.length))}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            setOutcome({ done: ({ pane }) => pane.saving.done(file.name) });
          }}
        >
          {w.seen}
        </Button>
        <Button
          size="small"
          aria-expanded={outcome === 'missing'}
          onClick={() => {
            setOutcome('missing');
          }}
        >
          {w.notSeen}
        </Button>
      </div>
      {outcome === 'missing' && (
        <OtherWays
          file={file}
          url={url}
          lastResort={lastResort}
          onDone={(done) => {
            setOutcome({ done });
          }}
        />
      )}
    </div>
  );
}
