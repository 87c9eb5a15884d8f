import { Field, Input } from '@fluentui/react-components';
import { usePane } from '../../PaneContext';

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** Narrows a list by what is typed. */
export function SearchField({ value, onChange }: SearchFieldProps) {
  const { words } = usePane();
  return (
    <Field label={words.pane.campaign.arrival.search}>
      <Input
        type="search"
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
