import { isResult } from '../../core/form/contract/isResult';
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formSlots } from '../../core/form/read/formSlots';
import { roleOf } from '../../core/catalogue/roleOf';
import type { PaneHelpWords } from '../../core/words/shape/PaneHelpWords';
import { usePane } from '../PaneContext';
import { useMonitor } from '../state/useMonitor';
import { describeReading } from './describeReading';

const useStyles = makeStyles({
  // A long indicator must not make the field wider than the pane.
  choice: { gridTemplateColumns: 'minmax(0, 1fr)', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  result: {
    margin: 0,
    minHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** A text, and how it would be read in a cell of the form. */
export function TryNumber({ help }: { readonly help: PaneHelpWords }) {
  const styles = useStyles();
  const { services, monitor, words } = usePane();
  const { view } = useMonitor(monitor);
  const [text, setText] = useState('');
  const catalogue = view.kind === 'form' ? view.catalogue : services.catalogues[0];
  const unit = view.kind === 'form' ? view.unit : null;
  const slots = formSlots(catalogue).flatMap(({ entries }) => entries.filter(({ part }) => isResult(part)));
  const [code, setCode] = useState('5.1');
  const slot = slots.find((candidate) => candidate.code === code) ?? slots[0];
  if (slot === undefined) return null;
  const context = slot.contexts[unit === null ? 'reports' : roleOf(unit, slot.indicator)];
  return (
    <>
      <Field className={styles.choice} label={help.tryIndicator}>
        <Select
          value={slot.code}
          onChange={(_, { value }) => {
            setCode(value);
          }}
        >
          {slots.map((option) => (
            <option key={option.code} value={option.code}>
              {`${option.code} ${words.language === 'vi' ? option.label : option.indicator.labelEn} (${words.unitOfMeasure(option.unitOfMeasure)})`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={help.tryLabel}>
        <Input
          value={text}
          placeholder={help.tryPlaceholder}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <p className={styles.result} role="status">
        {text === '' ? '' : describeReading(text, context, help, words)}
      </p>
    </>
  );
}
