import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { laterView } from '../../later/laterView';
import { OnItsWay } from '../../later/OnItsWay';
import { usePane } from '../../PaneContext';
import type { FormState } from '../../state/WorkbookView';
import type { CheckActions } from '../useCheckJob';

// Most forms are filled by hand.
const BringDialog = laterView(async () => (await import('./BringDialog')).BringDialog, <OnItsWay above />);

interface BringFiguresProps {
  readonly form: FormState;
  readonly disabled: boolean;
  readonly actions: CheckActions;
}

/** Opens the dialog in which figures from elsewhere are brought into the form. */
export function BringFigures({ form, disabled, actions }: BringFiguresProps) {
  const { words } = usePane();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        style={{ alignSelf: 'flex-start' }}
        disabled={disabled}
        onClick={() => {
          setOpen(true);
        }}
      >
        {words.pane.check.bring.open}
      </Button>
      {open && (
        <BringDialog
          form={form}
          onClose={() => {
            setOpen(false);
          }}
          onWrite={(batch) => {
            setOpen(false);
            actions.mend(batch);
          }}
        />
      )}
    </>
  );
}
