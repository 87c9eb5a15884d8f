import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readRegister } from '../../../core/campaign/duties/readRegister';
import { pastedRows } from '../../../core/campaign/settings/pastedRows';
import type { RegisterReading } from '../../../core/compilation/model/RegisterReading';
import { usePane } from '../../PaneContext';
import type { Compilation } from '../Compilation';

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** Plans and reports of units out of the office's register of incoming documents, pasted with its captions. */
export function PasteRegister({ compilation: { campaign, decisions, decide } }: { readonly compilation: Compilation }) {
  const styles = useStyles();
  const { words } = usePane();
  const w = words.pane.campaign.tracking;
  const { register } = words.campaign;
  const [text, setText] = useState('');
  const [reading, setReading] = useState<RegisterReading | null>(null);
  // Once they are written, or others have taken their place, there is nothing to say of them.
  const isNews =
    reading !== null && (reading.decisions.length === 0 || reading.decisions.some((each) => decisions.includes(each)));
  return (
    <details>
      <summary className={styles.summary}>{w.register}</summary>
      <div className={styles.box}>
        <Field label={w.registerText} hint={w.registerHint}>
          <Textarea
            value={text}
            rows={4}
            onChange={(_, { value }) => {
              setText(value);
              setReading(null);
            }}
          />
        </Field>
        <Button
          disabled={text.trim() === ''}
          onClick={() => {
            const notes = new Map(campaign.tracking.units.map((unit) => [unit.unit, unit.notes]));
            const read = readRegister(pastedRows(text), campaign.roster, notes);
            read.decisions.forEach(decide);
            setReading(read);
          }}
        >
          {w.registerRead}
        </Button>
        {isNews && (
          <p role="status" style={{ margin: 0 }}>
            {register.recorded(reading.decisions.length, reading.problems.length)}
          </p>
        )}
        {reading !== null && reading.problems.length > 0 && (
          <ul className={styles.problems}>
            {reading.problems.map(({ row, code, found }) => (
              <li key={`${String(row)} ${code}`}>
                {row === 0 ? '' : `${w.registerRow(String(row))}: `}
                {register.problems[code](found)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
