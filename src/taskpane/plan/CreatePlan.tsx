import { useState } from 'react';
import { readIdentity } from '../../core/form/read/readIdentity';
import { planWorkbook } from '../../core/planbook/draw/planWorkbook';
import { planOfCity } from '../../core/planbook/carried/planOfCity';
import { rowsAfterCity } from '../../core/planbook/draw/rowsAfterCity';
import { emptyPlanRows } from '../../core/planbook/rows/emptyPlanRows';
import { nextYearRows } from '../../core/planbook/rows/nextYearRows';
import type { PlanRows } from '../../core/planbook/rows/PlanRows';
import { rowsOfPlan } from '../../core/planbook/rows/rowsOfPlan';
import { asWorkbookError } from '../../excel/WorkbookError';
import { usePane } from '../PaneContext';
import { ChooseFile } from '../parts/ChooseFile';
import { MEDIA_TYPES } from '../parts/NamedFile';
import { SaveFiles, type FileOffer } from '../parts/SaveFiles';
import type { Worded } from '../settings/Worded';
import { readWorkbookFile } from './readPlanFile';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

/** Results of the year, out of its city workbook. */
interface Results {
  readonly file: string;
  readonly year: number;
  readonly rows: PlanRows;
}

/** *Tạo mới*: a *Sổ kế hoạch* that is empty, of the plan in use as it is, or for the year after it. */
export function CreatePlan() {
  const styles = usePlanStyles();
  const { services, words } = usePane();
  const all = usePlanWords();
  const w = all.create;
  const [results, setResults] = useState<Results | null>(null);
  const [refusal, setRefusal] = useState<{ readonly reason: Worded } | null>(null);
  const [catalogue] = services.catalogues;
  const { roster } = services;
  const { id: plan, number, date, year } = catalogue.plan;
  const nextYear = String((results?.year ?? year) + 1);
  const parts = {
    empty: all.fileParts.empty,
    same: plan,
    next: results === null ? nextYear : all.fileParts.afterResults(nextYear),
  };
  const offer = (id: 'empty' | 'same' | 'next', label: string, rows: () => PlanRows): FileOffer => ({
    id: `plan-${id}`,
    label,
    make: async () => ({
      name: all.fileName(parts[id]),
      type: MEDIA_TYPES.xlsx,
      content: await services.writeXlsx(planWorkbook(rows(), words)),
    }),
  });
  const take = async (file: File): Promise<void> => {
    setResults(null);
    setRefusal(null);
    try {
      const read = await readWorkbookFile(file, 'cityWorkbook');
      if (!('workbook' in read)) {
        setRefusal({ reason: read.refusal });
        return;
      }
      const isCity = readIdentity(read.workbook).kind === 'city';
      const ended = isCity ? planOfCity(read.workbook, services) : null;
      if (ended === null) {
        setRefusal({ reason: () => w.otherPlan(file.name) });
        return;
      }
      const rows = rowsAfterCity(read.workbook, ended, words);
      if (rows === null) setRefusal({ reason: () => w.noResults(file.name) });
      else setResults({ file: file.name, year: ended.catalogue.plan.year, rows });
    } catch (error) {
      const { code } = asWorkbookError(error);
      setRefusal({ reason: ({ pane }) => pane.problems[code] });
    }
  };
  return (
    <div className={styles.part}>
      <p className={styles.line}>{w.teach}</p>
      <h3 className={styles.heading}>{w.results}</h3>
      <p className={styles.quiet}>{w.resultsHint}</p>
      <ChooseFile
        label={w.chooseResults}
        accept=".xlsx,.xlsm"
        testId="results-input"
        onFile={(file) => void take(file)}
      />
      {refusal !== null && (
        <p className={styles.line} role="alert">
          {refusal.reason(words)}
        </p>
      )}
      {results !== null && (
        <p className={styles.line} role="status">
          {w.resultsFrom(results.file)}
        </p>
      )}
      <h3 className={styles.heading}>{w.heading}</h3>
      <SaveFiles
        offers={[
          offer('next', w.next(nextYear), () =>
            results === null
              ? nextYearRows(rowsOfPlan(catalogue, roster, words.language), year, new Map())
              : results.rows,
          ),
          offer('same', w.same(all.named(number, words.date(date))), () =>
            rowsOfPlan(catalogue, roster, words.language),
          ),
          offer('empty', w.empty, () => emptyPlanRows(words.language)),
        ]}
      />
      <p className={styles.quiet}>{w.after}</p>
    </div>
  );
}
