import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Campaign } from '../../../core/compilation/model/Campaign';
import type { Letter } from '../../../core/compilation/model/Letter';
import { SaveFiles } from '../../parts/SaveFiles';
import { usePane } from '../../PaneContext';
import { DraftList } from './DraftList';
import { makeDrafts } from './makeDrafts';

const useStyles = makeStyles({
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface DraftsProps {
  readonly letters: readonly Letter[];
  readonly campaign: Campaign;
  /** Name of the file that holds them all. */
  readonly zipName: string;
}

/** All drafts as one file, and each by itself. */
export function Drafts({ letters, campaign, zipName }: DraftsProps) {
  const styles = useStyles();
  const { services, words } = usePane();
  const w = words.pane.campaign.remind;
  const [done, setDone] = useState<number | null>(null);
  const making = useRef(new AbortController());
  useEffect(
    () => () => {
      making.current.abort();
    },
    [],
  );
  const withoutAddress = letters.reduce((sum, each) => sum + each.withoutAddress.length, 0);
  if (letters.length === 0) return null;
  return (
    <>
      {withoutAddress > 0 && <p className={styles.quiet}>{w.withoutAddress(String(withoutAddress))}</p>}
      {done !== null && (
        <>
          <Field validationState="none" validationMessage={w.making(String(done), String(letters.length))}>
            <ProgressBar value={done / letters.length} />
          </Field>
          <Button
            size="small"
            onClick={() => {
              making.current.abort();
            }}
          >
            {words.pane.compile.stop}
          </Button>
        </>
      )}
      <SaveFiles
        lastResort={letters.length === 1 ? w.withoutFile : w.withoutFiles}
        offers={[
          {
            id: 'drafts',
            label: w.make(String(letters.length)),
            make: async () => {
              making.current = new AbortController();
              setDone(0);
              try {
                const { signal } = making.current;
                return await makeDrafts(letters, zipName, services, setDone, signal);
              } finally {
                setDone(null);
              }
            },
          },
        ]}
      />
      <DraftList letters={letters} campaign={campaign} />
    </>
  );
}
