import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { scoringIn } from '../../../core/city/contract/settings/scoringIn';
import type { Catalogue } from '../../../core/catalogue/Catalogue';
import type { ScoringTable } from '../../../core/compilation/model/Scoring';
import type { Words } from '../../../core/words/shape/Words';
import { asWorkbookError, type WorkbookError } from '../../../excel/WorkbookError';
import { ChooseFile } from '../../parts/ChooseFile';
import { Problem } from '../../parts/Problem';
import { usePane } from '../../PaneContext';
import type { Compilation } from '../Compilation';
import { readXlsxFile } from './readXlsxFile';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Takes an office's own table of points from a workbook; one that is not understood as a whole is not used in part. */
export function ImportScoring({ compilation }: { readonly compilation: Compilation }) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.settings;
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<WorkbookError | null>(null);
  const take = async (file: File): Promise<void> => {
    setFaults([]);
    setProblem(null);
    try {
      const read = await readTable(file, compilation.campaign.catalogue, words);
      if ('faults' in read) setFaults(read.faults);
      else compilation.importScoring(read.table);
    } catch (error) {
      setProblem(asWorkbookError(error));
    }
  };
  return (
    <>
      <h2 className={styles.title}>{w.scoring}</h2>
      <p className={styles.quiet}>{w.scoringHint}</p>
      <ChooseFile
        label={w.chooseScoring}
        accept=".xlsx,.xlsm"
        testId="scoring-input"
        onFile={(file) => void take(file)}
      />
      {faults.map((fault, i) => (
        <p key={i} role="alert">
          {fault}
        </p>
      ))}
      <Problem problem={problem} words={words.pane} />
      {compilation.importedScoring !== null && (
        <p className={styles.quiet} role="status">
          {w.scoringUsed(String(compilation.importedScoring.rules.length))}
        </p>
      )}
    </>
  );
}

async function readTable(
  file: File,
  catalogue: Catalogue,
  words: Words,
): Promise<{ readonly table: ScoringTable } | { readonly faults: readonly string[] }> {
  const read = await readXlsxFile(file, 'scoring');
  if ('refusal' in read) return { faults: [read.refusal(words)] };
  const { table, problems } = scoringIn(read.workbook, catalogue);
  if (problems.length === 0) return { table };
  const { scoringRow } = words.pane.campaign.settings;
  return { faults: problems.map(({ row, code, found }) => scoringRow(row, words.cli.scoring[code](found))) };
}
