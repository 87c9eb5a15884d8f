import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { pastedRows } from '../../../core/campaign/settings/pastedRows';
import { bringFigures, figureColumns, tableOf, type BroughtTable } from '../../../core/correction/bringFigures';
import type { CorrectionBatch } from '../../../core/correction/CorrectionBatch';
import { asWorkbookError } from '../../../excel/WorkbookError';
import { usePane } from '../../PaneContext';
import { ChooseFile } from '../../parts/ChooseFile';
import type { Worded } from '../../settings/Worded';
import type { FormState } from '../../state/WorkbookView';
import { readFormer } from '../readFormer';
import { BroughtPreview } from './BroughtPreview';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  plain: { margin: 0 },
});

interface BringDialogProps {
  readonly form: FormState;
  readonly onClose: () => void;
  readonly onWrite: (batch: CorrectionBatch) => void;
}

/** Takes a pasted column or table, or an earlier form, and shows what it would change before anything is written. */
export function BringDialog({ form, onClose, onWrite }: BringDialogProps) {
  const styles = useStyles();
  const { services, words } = usePane();
  const w = words.pane.check.bring;
  const [pasted, setPasted] = useState('');
  const [table, setTable] = useState<BroughtTable>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<{ readonly reason: Worded } | null>(null);
  const show = (next: BroughtTable): void => {
    setTable(next);
    setChosen(null);
    setRefusal(null);
  };
  const take = async (file: File): Promise<void> => {
    setPasted('');
    try {
      const result = await readFormer(file, services);
      show(result.ok ? tableOf(result.earlier.submission, form.catalogue) : []);
      if (!result.ok) setRefusal(result);
    } catch (error) {
      show([]);
      const { code } = asWorkbookError(error);
      setRefusal({ reason: ({ pane }) => pane.problems[code] });
    }
  };
  const columns = figureColumns(table, form.catalogue);
  const column = chosen ?? columns.likeliest;
  const found = column === null ? null : bringFigures(table, column, form.submission, form.catalogue, services.roster);
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{w.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Field label={w.paste} hint={w.pasteHint}>
              <Textarea
                value={pasted}
                rows={4}
                onChange={(_, { value }) => {
                  setPasted(value);
                  show(pastedRows(value));
                }}
              />
            </Field>
            <ChooseFile
              label={w.file}
              accept=".xlsx,.xlsm,.xls,.xlsb,.ods"
              testId="bring-input"
              onFile={(file) => void take(file)}
            />
            {columns.all.length > 1 && column !== null && (
              <Field label={w.column}>
                <Select
                  value={String(column)}
                  onChange={(_, { value }) => {
                    setChosen(Number(value));
                  }}
                >
                  {columns.all.map((each) => (
                    <option key={each} value={each}>
                      {w.columnName(String(each + 1), exampleOf(table, each))}
                    </option>
                  ))}
                </Select>
              </Field>
            )}
            {refusal !== null && (
              <p className={styles.plain} role="alert">
                {refusal.reason(words)}
              </p>
            )}
            {found !== null && <BroughtPreview found={found} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.pane.common.cancel}</Button>
            <Button
              appearance="primary"
              disabled={found === null || found.steps.length === 0}
              onClick={() => {
                if (found !== null) onWrite({ steps: found.steps, undecided: 0 });
              }}
            >
              {w.write(String(found?.steps.length ?? 0))}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** The first contents of a column, by which the user knows it. */
function exampleOf(table: BroughtTable, column: number): string {
  return table
    .map((row) => String(row[column] ?? ''))
    .filter((text) => text !== '')
    .slice(0, 2)
    .join('; ');
}
