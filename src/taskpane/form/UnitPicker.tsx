import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { bareNameKey } from '../../core/catalogue/bareNameKey';
import { searchUnits } from '../../core/catalogue/searchUnits';
import type { ReportingUnit, Roster } from '../../core/catalogue/Roster';
import { withoutMarks } from '../../core/kernel/withoutMarks';
import { useFrame } from '../PaneContext';

/** More than these are not looked through; typing on narrows them. */
const MOST_OPTIONS = 40;

const useStyles = makeStyles({
  // It can't be chosen, but is there to be read.
  more: { color: tokens.colorNeutralForeground2, cursor: 'default' },
});

interface UnitPickerProps {
  readonly unit: ReportingUnit | null;
  /** The units to choose from; those of the pane where it is left out. */
  readonly roster?: Roster;
  readonly onUnit: (unit: ReportingUnit | null) => void;
}

/** A unit found by typing its name, with or without diacritics, or its code. */
export function UnitPicker({ unit, roster: given, onUnit }: UnitPickerProps) {
  const styles = useStyles();
  const { services, words } = useFrame();
  const roster = given ?? services.roster;
  const w = words.pane.form;
  const [typed, setTyped] = useState<string | null>(null);
  // Also for text that came without a key: pasted, dictated or from an input method.
  const [open, setOpen] = useState(false);
  const [example] = roster.units;
  const found = searchUnits(roster, typed ?? '');
  const shown = found.slice(0, MOST_OPTIONS);
  return (
    <Field
      label={w.unit}
      {...(example === undefined ? {} : { hint: w.unitHint(withoutMarks(bareNameKey(roster, example)), example.code) })}
      {...(found.length === 0 ? { validationState: 'warning', validationMessage: w.noUnit } : {})}
    >
      <Combobox
        freeform
        open={open && found.length > 0}
        onOpenChange={(_, data) => {
          setOpen(data.open);
        }}
        placeholder={w.unitPlaceholder}
        value={typed ?? (unit === null ? '' : label(unit))}
        selectedOptions={unit === null ? [] : [unit.code]}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(true);
          if (unit !== null) onUnit(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = roster.units.find(({ code }) => code === optionValue);
          if (!chosen) return;
          setTyped(null);
          onUnit(chosen);
        }}
        onFocus={(event) => {
          event.target.select();
        }}
      >
        {shown.map((option) => (
          <Option key={option.code} value={option.code} text={label(option)}>
            {label(option)}
          </Option>
        ))}
        {found.length > shown.length && (
          <Option key="more" className={styles.more} checkIcon={null} value="" text="" disabled>
            {w.moreUnits(String(found.length - shown.length))}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

function label(unit: ReportingUnit): string {
  return `${unit.name} (${unit.code})`;
}
