import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { importRoster } from '../../../core/campaign/settings/importRoster';
import { pastedRows } from '../../../core/campaign/settings/pastedRows';
import type { RosterImport } from '../../../core/compilation/model/RosterImport';
import { asWorkbookError, type WorkbookError } from '../../../excel/WorkbookError';
import { ChooseFile } from '../../parts/ChooseFile';
import { Problem } from '../../parts/Problem';
import { usePane } from '../../PaneContext';
import type { Worded } from '../../settings/Worded';
import type { Compilation } from '../Compilation';
import { RosterReport } from './RosterReport';
import { readRosterFile } from './readRosterFile';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  left: { alignSelf: 'flex-start' },
});

/** Takes a list of units from a file or from the clipboard; it counts only after the officer has seen what it says. */
export function ImportRoster({
  compilation: { campaign, importedRoster, importRoster: use },
}: {
  readonly compilation: Compilation;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.settings;
  const [pasted, setPasted] = useState('');
  const [found, setFound] = useState<RosterImport | null>(null);
  const [refusal, setRefusal] = useState<{ readonly refusal: Worded } | null>(null);
  const [problem, setProblem] = useState<WorkbookError | null>(null);
  const show = (next: RosterImport | null): void => {
    setFound(next);
    setRefusal(null);
    setProblem(null);
  };
  const take = async (file: File): Promise<void> => {
    show(null);
    try {
      const read = await readRosterFile(file, campaign.roster);
      if ('refusal' in read) setRefusal(read);
      else setFound(read.found);
    } catch (error) {
      setProblem(asWorkbookError(error));
    }
  };
  return (
    <>
      <h2 className={styles.title}>{w.roster}</h2>
      <p className={styles.quiet}>{w.rosterHint}</p>
      <ChooseFile
        label={w.chooseFile}
        accept=".xlsx,.xlsm,.csv,.txt"
        testId="roster-input"
        onFile={(file) => void take(file)}
      />
      <Field label={w.paste} hint={w.pasteHint}>
        <Textarea
          rows={3}
          value={pasted}
          onChange={(_, { value }) => {
            setPasted(value);
          }}
        />
      </Field>
      <Button
        size="small"
        className={styles.left}
        disabled={pasted.trim() === ''}
        onClick={() => {
          show(importRoster(pastedRows(pasted), campaign.roster));
        }}
      >
        {w.look}
      </Button>
      {refusal !== null && <p role="alert">{refusal.refusal(words)}</p>}
      <Problem problem={problem} words={words.pane} />
      {found !== null && (
        <RosterReport
          found={found}
          former={campaign.roster}
          onUse={(roster) => {
            use(roster);
            show(null);
            setPasted('');
          }}
        />
      )}
      {importedRoster !== null && (
        <p className={styles.quiet} role="status">
          {w.used(String(importedRoster.units.length))}
        </p>
      )}
    </>
  );
}
