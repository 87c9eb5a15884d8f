import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { confirmedBy } from '../../../core/stamp/confirmedBy';
import { compareCode } from '../../../core/stamp/model/confirmationCode';
import { usePane } from '../../PaneContext';
import type { FileRow } from '../compileJob';

/** Holds a code from a paper, a PDF or a mail against the figures of the files that were read. */
export function CheckCode({ files }: { readonly files: readonly FileRow[] }) {
  const { words } = usePane();
  const w = words.pane.compile.code;
  const [typed, setTyped] = useState('');
  return (
    <Field
      label={w.label}
      hint={w.hint}
      validationMessage={<span role="status">{answer()}</span>}
      validationState="none"
    >
      <Input
        value={typed}
        maxLength={20}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
      />
    </Field>
  );

  function answer(): string {
    if (typed.trim() === '') return '';
    const compared = files.flatMap(({ name, readings }) =>
      readings.flatMap(({ result }) => {
        const confirmed = result.ok ? confirmedBy(result.submission) : null;
        return confirmed === null ? [] : [{ name, outcome: compareCode(typed, confirmed) }];
      }),
    );
    const fitting = compared.filter(({ outcome }) => outcome === 'fits').map(({ name }) => name);
    if (fitting.length > 0) return w.fits(fitting.join(', '));
    return compared.some(({ outcome }) => outcome === 'differs') ? w.differs : w.mistyped;
  }
}
