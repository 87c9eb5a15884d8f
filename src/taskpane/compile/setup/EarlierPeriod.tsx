import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EarlierFigures } from '../../../core/compilation/model/EarlierFigures';
import { asWorkbookError, type WorkbookError } from '../../../excel/WorkbookError';
import { ChooseFile } from '../../parts/ChooseFile';
import { Problem } from '../../parts/Problem';
import { usePane } from '../../PaneContext';
import type { Worded } from '../../settings/Worded';
import type { Compilation } from '../Compilation';
import { readEarlierPeriodFile } from './readEarlierPeriodFile';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  left: { alignSelf: 'flex-start' },
});

/** Takes the city workbook of an earlier period; it counts only after the officer has seen what was understood. */
export function EarlierPeriod({
  compilation: { campaign, compareEarlierPeriod },
}: {
  readonly compilation: Compilation;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.earlier;
  const [reading, setReading] = useState(false);
  const [found, setFound] = useState<EarlierFigures | null>(null);
  const [refusal, setRefusal] = useState<{ readonly refusal: Worded } | null>(null);
  const [problem, setProblem] = useState<WorkbookError | null>(null);
  const { earlierPeriod, catalogue, report } = campaign;
  const saying = ({ period, figures }: EarlierFigures): string =>
    words.campaign.previous.understood(words.period(period), figures.size, figures.unitCodes.length);
  const take = async (file: File): Promise<void> => {
    setFound(null);
    setRefusal(null);
    setProblem(null);
    setReading(true);
    try {
      const read = await readEarlierPeriodFile(file, catalogue, report.period);
      if ('refusal' in read) setRefusal(read);
      else setFound(read.earlierPeriod);
    } catch (error) {
      setProblem(asWorkbookError(error));
    } finally {
      setReading(false);
    }
  };
  return (
    <>
      <h2 className={styles.title}>{w.title}</h2>
      <p className={styles.quiet}>{w.hint}</p>
      {earlierPeriod !== null && (
        <>
          <p className={styles.text} data-testid="earlier-in-use">
            {w.inUse} {saying(earlierPeriod)}
          </p>
          <Button
            size="small"
            className={styles.left}
            onClick={() => {
              compareEarlierPeriod(null);
            }}
          >
            {w.remove}
          </Button>
        </>
      )}
      <ChooseFile
        label={w.choose}
        accept=".xlsx,.xlsm"
        testId="earlier-input"
        busy={reading ? w.reading : null}
        onFile={(file) => void take(file)}
      />
      {refusal !== null && <p role="alert">{refusal.refusal(words)}</p>}
      <Problem problem={problem} words={words.pane} />
      {found !== null && (
        <>
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{saying(found)}</MessageBarBody>
          </MessageBar>
          <Button
            className={styles.left}
            onClick={() => {
              compareEarlierPeriod(found);
              setFound(null);
            }}
          >
            {w.use}
          </Button>
        </>
      )}
    </>
  );
}
